// Notes and queries beside the text: those of the row that is open, and of the whole text. What is written is sent without
// leaving the page; where there is no room beside the text they lie on a sheet.
import { post, announce } from "./net.js";
import { newId } from "./new-id.js";
import { lookNow } from "./now.js";
import { saveNow, pending } from "./autosave.js";

const bench = document.querySelector("[data-bench]");
const beside = document.querySelector("[data-beside]");
const part = beside.querySelector('[data-now="talk"]');
const rowOf = (unit) => (unit ? bench.querySelector(`[data-unit="${CSS.escape(unit)}"]`) : null);
let unit = rowOf(new URLSearchParams(location.search).get("unit"))?.dataset.unit ?? bench.querySelector(".row--active")?.dataset.unit ?? "";
let from = null; // what opened the sheet, and gets the focus back
let known = news();

bench.addEventListener("dragoman:opened", (event) => notesOf(event.detail.row));

/** Shows what is said about a row; that of the whole text stays. */
export function notesOf(row) {
  unit = row?.dataset.unit ?? "";
  show();
}

/** Shows them, on the sheet where there is one, with the focus in a new note if that is wanted. */
export function openNotes({ write = false } = {}) {
  from = document.activeElement;
  beside.dataset.open = "";
  const form = beside.querySelector("#new-note");
  if (write && form) {
    form.open = true;
    return form.querySelector("textarea").focus();
  }
  const waits = beside.querySelector("li:not([hidden])");
  waits?.scrollIntoView({ block: "nearest" });
  beside.focus({ preventScroll: true });
}

export function closeNotes() {
  if (!("open" in beside.dataset)) return;
  const within = beside.contains(document.activeElement);
  delete beside.dataset.open;
  if (within && from?.isConnected) from.focus({ preventScroll: true });
}

/** The next row with notes that are not settled, else the next with any; around at the end. */
export function nextNote() {
  const rows = [...bench.querySelectorAll("[data-unit]")];
  const at = rows.findIndex((row) => row.dataset.unit === unit);
  const around = [...rows.slice(at + 1), ...rows.slice(0, at + 1)].filter((row) => row.querySelector("[data-notes]"));
  const next = around.find((row) => row.querySelector('[data-notes]:not([data-tone="quiet"])')) ?? around[0];
  if (next) go(next);
}

function go(row) {
  row.scrollIntoView({ block: "nearest" });
  bench.dispatchEvent(new CustomEvent("dragoman:go", { detail: { row } }));
  notesOf(row);
  openNotes();
  row.scrollIntoView({ block: "nearest" }); // what opened beside it may have taken its place
}

function show() {
  const row = rowOf(unit);
  let some = false;
  beside.querySelectorAll("[data-threads] > li").forEach((thread) => {
    thread.hidden = thread.dataset.of !== "" && thread.dataset.of !== unit;
    some ||= !thread.hidden;
  });
  const quiet = beside.querySelector("[data-quiet]");
  if (quiet) {
    quiet.hidden = some;
    quiet.textContent = row ? quiet.dataset.row : quiet.dataset.all;
  }
  const form = beside.querySelector("#f-new");
  if (form && !form.elements.text.value.trim()) isAbout(form, row); // a note that is begun stays with its row
}

function isAbout(form, row) {
  form.elements.unit.value = row?.dataset.unit ?? "";
  const about = form.querySelector("[data-about]");
  const words = row ? about.dataset.row.replace("%n", row.dataset.number) : about.dataset.all;
  if (about.textContent !== words) about.textContent = words;
}

// What is begun and not sent stays in this tab when the page is drawn anew, as it is by many a tool of the bench.

const person = document.querySelector('meta[name="person"]');
const kept = (form) => `dragoman:note:${person.content}:${bench.dataset.at}:${form.id}`;

function keep(form) {
  const text = form.elements.text?.value;
  if (text === undefined || "keepsNothing" in person.dataset) return;
  try {
    if (text.trim()) sessionStorage.setItem(kept(form), JSON.stringify({ text, unit: form.elements.unit?.value }));
    else sessionStorage.removeItem(kept(form));
  } catch {
    // a browser without storage keeps it as long as the page is open
  }
}

function putBack() {
  beside.querySelectorAll("form:has(textarea)").forEach((form) => {
    try {
      const found = JSON.parse(sessionStorage.getItem(kept(form)));
      if (!found || form.elements.text.value) return;
      form.elements.text.value = found.text;
      if (form.id !== "f-new") return;
      isAbout(form, rowOf(found.unit));
      form.closest("details").open = true;
    } catch {
      // what cannot be read is not there
    }
  });
}

beside.addEventListener("input", (event) => event.target.form && keep(event.target.form));

/** What is new since the page was read, for whoever does not see it come. */
function news() {
  return beside.querySelectorAll(".thread > li").length;
}

document.addEventListener("dragoman:now", ({ detail: { page } }) => {
  show();
  const marks = page.querySelector("[data-marks]");
  if (!marks) return;
  const fresh = new Map([...marks.children].map((mark) => [mark.dataset.notes, mark]));
  bench.querySelectorAll("[data-unit]").forEach((row) => {
    const there = row.querySelector("[data-notes]");
    const mark = fresh.get(row.dataset.unit);
    if (there?.outerHTML === mark?.outerHTML) return;
    const focused = there && there === document.activeElement;
    if (!mark) return there.remove();
    const live = document.importNode(mark, true);
    if (there) there.replaceWith(live);
    else row.querySelector(".row__side").append(live);
    if (focused) live.focus({ preventScroll: true });
  });
  const next = beside.querySelector("[data-next-note]");
  if (next) next.hidden = fresh.size === 0;
  const queries = [...page.querySelectorAll("[data-queries] > li")];
  const list = document.querySelector("[data-missing] .checks");
  const shown = list ? [...list.querySelectorAll("[data-query]")] : [];
  const ids = (items) => items.map((item) => item.dataset.query).join(" ");
  if (list && ids(shown) !== ids(queries)) {
    shown.forEach((item) => item.remove());
    list.prepend(...queries.map((item) => document.importNode(item, true)));
    bench.dispatchEvent(new CustomEvent("dragoman:resolved", { bubbles: true })); // what is missing is counted again
  }
  const now = news();
  if (now > known) announce(part.dataset.fresh);
  known = now;
});

document.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  const mark = event.target.closest("a[data-notes]");
  if (mark) {
    event.preventDefault();
    mark.closest("details")?.removeAttribute("open");
    const row = rowOf(mark.dataset.notes);
    if (row) return go(row);
    notesOf(null);
    return openNotes();
  }
  if (event.target.closest("a[data-note]")) {
    event.preventDefault();
    return openNotes({ write: true });
  }
  if (event.target.closest("a[data-open-notes]")) {
    event.preventDefault();
    return openNotes();
  }
  if (event.target.closest("[data-next-note]")) {
    event.preventDefault();
    return nextNote();
  }
  if (event.target.closest("[data-close-sheet]")) return closeNotes();
  const away = event.target.closest('[data-now="banners"] a[href]');
  if (away && !event.defaultPrevented) {
    event.preventDefault();
    leave(away.href);
  }
});

beside.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  event.preventDefault();
  if ("open" in beside.dataset) closeNotes();
});

beside.addEventListener("submit", async (event) => {
  event.preventDefault();
  event.stopImmediatePropagation();
  const form = event.target;
  const { submitter } = event;
  if (form.dataset.sending) return;
  form.dataset.sending = "yes";
  const said = form.elements.said;
  if (said && !said.value) said.value = newId();
  const data = new FormData(form, submitter);
  const answer = await post(form.action, data);
  delete form.dataset.sending;
  if (!answer.ok) return refused(answer);
  beside.querySelector("[data-not-sent]").hidden = true;
  if (said) said.value = "";
  form.reset();
  keep(form);
  if (form.id === "f-new") {
    form.closest("details").open = false;
    isAbout(form, rowOf(unit));
  }
  const within = form.contains(document.activeElement) || document.activeElement === document.body;
  known = Infinity; // one's own words are no news
  announce(part.dataset.said);
  await lookNow();
  known = news();
  if (within && !form.contains(document.activeElement)) beside.focus({ preventScroll: true });
});

function refused(answer) {
  const place = beside.querySelector("[data-not-sent]");
  place.lastElementChild.textContent =
    answer.body?.reasons?.map((reason) => reason.text).join(" ") || part.dataset.notSentWords;
  place.hidden = false;
  place.scrollIntoView({ block: "nearest" });
}

/** Follows a link that came with news, once everything typed is kept. */
async function leave(href) {
  const fields = [...bench.querySelectorAll("textarea[data-autosave]")];
  await Promise.all(fields.map((field) => saveNow(field)));
  if (pending() > 0) return;
  const before = location.href.split("#")[0];
  location.assign(href);
  if (href.split("#")[0] === before) location.reload();
}

beside.dataset.sheet = "";
putBack();
show();
