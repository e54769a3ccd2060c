// The queue of comments at speed. Everything is a link or a form that works without this; here they are followed in place, so
// that no key falls between two pages: while one press is on its way the next does nothing, and none is taken for another.
import { on } from "./keys.js";
import { menu } from "./menu.js";
import { announce } from "./net.js";

const root = document.querySelector(".mod");
const WIDE = matchMedia("(width >= 64rem)"); // the list has a scroll of its own
let going = false;
let edited = false;
let timer;

for (const [name, label] of Object.entries(root.dataset).filter(([name]) => name.startsWith("say"))) {
  const code = name.slice(3).replace(/[A-Z]/g, (letter, at) => (at ? "-" : "") + letter.toLowerCase());
  on(code, label, () => !going && root.querySelector(`[data-does="${code}"]`)?.click());
}
for (let n = 1; n <= 6; n++) {
  // The numbers mean something only while the reasons are open.
  on(String(n), root.dataset.reason.replace("%n", n), () => !going && reasons()[n - 1]?.click());
}

function reasons() {
  return [...root.querySelectorAll("[data-reasons][open] .reasons button")];
}

/** What a part that has just been drawn needs. */
function attach() {
  edited = false;
  clearTimeout(timer);
  const field = root.querySelector("[data-edit]");
  if (field) {
    const button = root.querySelector("[data-approve]");
    const label = button.querySelector("span");
    const plain = label.textContent;
    const began = field.value;
    const why = root.querySelector("[data-edit-why]");
    const say = () => {
      edited = field.value !== began;
      // Nobody is asked for a reason before there is something to give one for, nor again for what readers have.
      why.hidden = field.value === field.dataset.sent || ("approved" in button.dataset && !edited);
      label.textContent = field.value !== field.dataset.sent ? button.dataset.edited : plain;
      // What is approved already is approved anew only where it is to read otherwise.
      if ("approved" in button.dataset) button.classList.toggle("btn--primary", edited);
    };
    say();
    field.addEventListener("input", say);
  }
  const done = root.querySelector("[data-undo-for]");
  if (done) timer = setTimeout(() => tooLate(done), Number(done.dataset.undoFor));
  if (WIDE.matches) root.querySelector(".mq[data-current]")?.scrollIntoView({ block: "nearest" });
}

function tooLate(done) {
  const form = done.querySelector("[data-undo]");
  const held = form?.contains(document.activeElement);
  form?.remove();
  if (held) rest();
}

/** The focus where single keys do something. */
function rest() {
  root.querySelector(".mod__main").focus({ preventScroll: true });
}

/** Follows a link, or sends a form, and shows what comes. */
async function go(address, form, { keep = false } = {}) {
  going = true;
  try {
    const answer = await fetch(address, form ? { method: "POST", body: form } : {});
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const fresh = page.querySelector(".mod");
    if (!fresh) throw new Error("another page");
    if (answer.redirected || !form) history[keep ? "replaceState" : "pushState"](null, "", answer.redirected ? answer.url : address);
    show(page, fresh);
  } catch {
    edited = false;
    location.assign(form ? location.href : address); // signed out, gone, or nobody answers: the page says so
  } finally {
    going = false;
  }
}

function show(page, fresh) {
  root.dataset.reading = fresh.dataset.reading;
  root.replaceChildren(...document.importNode(fresh, true).childNodes);
  const held = page.querySelector("[data-held]");
  const bar = document.querySelector("[data-held]");
  if (held && bar) {
    bar.replaceChildren(...document.importNode(held, true).childNodes);
    bar.setAttribute("aria-label", held.getAttribute("aria-label"));
  }
  root.querySelectorAll("[data-menu]").forEach(menu);
  attach();
  const wrong = root.querySelector("[data-focus-first]");
  if (wrong) wrong.focus();
  else rest();
  if (!WIDE.matches) scrollTo({ top: 0, behavior: "instant" });
  const said = root.querySelector(".mod__done span")?.textContent ?? "";
  announce([said, root.querySelector(".mod__h h2")?.textContent].filter(Boolean).join(" "));
}

root.addEventListener("click", (event) => {
  const link = event.target.closest("a[href]");
  if (event.defaultPrevented || event.button || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
  if (link?.matches("[data-to-edit]")) {
    event.preventDefault();
    const field = root.querySelector("[data-edit]");
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  } else if (link && new URL(link.href).pathname === "/desk/moderation") {
    event.preventDefault();
    if (!going && (!edited || confirm(root.dataset.leave))) go(link.href);
  }
});

root.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.method !== "post") return;
  event.preventDefault();
  if (going) return; // one press decides; another while that is on its way decides nothing more
  const data = new FormData(form, event.submitter);
  go(form.action, new URLSearchParams(data));
});

root.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || !event.target.matches("[data-edit], #edit-why")) return;
  event.preventDefault();
  rest();
});

addEventListener("popstate", () => go(location.href, null, { keep: true }));
addEventListener("beforeunload", (event) => edited && event.preventDefault());
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload(); // what stands there was decided since
});

attach();
