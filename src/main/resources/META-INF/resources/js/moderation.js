// The queue of comments by keys: everything is a link or a form that works without this. Keys that have an element stand
// in data-key; here is what has none: the numbers of the reasons, Escape out of the text, and what the big button says.
import { on } from "./keys.js";

const main = document.querySelector(".mod__main");
const reasons = () => [...document.querySelectorAll("[data-reasons][open] .reasons button")];
let edited = false;
let sent = false;

for (let n = 1; n <= document.querySelectorAll("[data-reasons] .reasons button").length; n++) {
  const button = document.querySelectorAll("[data-reasons] .reasons button")[n - 1];
  // The numbers mean something only while the reasons are open.
  on(String(n), button.textContent.replace(/^\s*\d+\s*/, "").trim(), () => reasons()[n - 1]?.click());
}

const field = document.querySelector("[data-edit]");
if (field) {
  const button = document.querySelector("[data-approve]");
  const label = button.querySelector("span");
  const plain = label.textContent;
  const began = field.value;
  const say = () => {
    edited = field.value !== began;
    label.textContent = field.value !== field.dataset.sent ? button.dataset.edited : plain;
  };
  say();
  field.addEventListener("input", say);
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing) return;
    event.preventDefault();
    main.focus({ preventScroll: true }); // single keys do something again
  });
  document.querySelector("[data-to-edit]").addEventListener("click", (event) => {
    event.preventDefault();
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
  });
  document.querySelectorAll(".mod form[method=post]").forEach((form) => form.addEventListener("submit", () => (sent = true)));
  addEventListener("beforeunload", (event) => edited && !sent && event.preventDefault());
}

// One press decides; another while that is on its way decides nothing more.
addEventListener("submit", (event) => {
  if (!event.target.matches(".mod form[method=post]")) return;
  if (event.target.dataset.going) event.preventDefault();
  event.target.dataset.going = "yes";
});
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload(); // what stands there was decided since
});

const done = document.querySelector("[data-undo-for]");
if (done) {
  setTimeout(() => {
    const form = done.querySelector("[data-undo]");
    const held = form?.contains(document.activeElement);
    form?.remove();
    if (held) main.focus({ preventScroll: true });
  }, Number(done.dataset.undoFor));
}

document.querySelector(".mod__list .mq[data-current]")?.scrollIntoView({ block: "nearest" });
