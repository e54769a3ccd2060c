// The translator's bench: one open editor at a time, moved by keys; progress, claim and what is missing kept up to date.
import { autosave, saveNow, pending } from "./autosave.js";
import { left } from "./unsent.js";
import { claim } from "./claim.js";
import { resubmit } from "./resubmit.js";
import { offering } from "./offer.js";
import { restructuring } from "./restructure.js";
import { on } from "./keys.js";

const bench = document.querySelector("[data-bench]");
const rows = [...bench.querySelectorAll("[data-unit]")];
const rowOf = (id) => rows.find((row) => row.dataset.unit === id);
const words = (element, values) =>
  (element.textContent = Object.entries(values).reduce((text, [name, value]) => text.replace(`%${name}`, value), element.dataset.words));
const omitted = (row) => row.dataset.st === "omit"; // nothing is written in it before it is put back
const byUnit = (selector, name) => new Map([...document.querySelectorAll(selector)].map((one) => [one.dataset[name], one]));
const ticks = byUnit("[data-strip] [data-of]", "of");
const items = byUnit("[data-missing-unit]", "missingUnit");
let tools; // of the open row
let reading = Boolean(document.querySelector("#slip [data-focus-first]")); // why it was returned, before anything is written
const moveClaim = bench.dataset.until && claim({ until: bench.dataset.until, warning: Number(bench.dataset.warning), zone: bench.dataset.zone });

function start() {
  document.querySelectorAll("[data-noscript]").forEach((button) => (button.hidden = true));
  document.querySelectorAll("[data-script]").forEach((element) => (element.hidden = false));
  rows.forEach((row) => {
    row.addEventListener("click", (event) => {
      const link = event.target.closest("a");
      if (link && !link.matches(".row__n")) return;
      if (omitted(row)) return;
      if (link && (event.ctrlKey || event.metaKey || event.shiftKey)) return;
      if (event.target.closest("form, .conflict, .check, .row__tools, .row__meta") || (!link && String(getSelection()))) return;
      event.preventDefault();
      open(row);
    });
    const field = row.querySelector("textarea");
    if (field) equip(row, field);
  });
  // Text that a page which is gone could not send comes back, also where no editor is open.
  left().forEach((entry) => {
    const row = rowOf(entry.url.split("/").pop());
    if (row && !omitted(row) && entry.url === address(row)) editorOf(row);
  });
  document.addEventListener("click", (event) => {
    const link = event.target.closest("[data-go]");
    if (!link || !rowOf(link.dataset.go)) return;
    event.preventDefault();
    link.closest("details")?.removeAttribute("open");
    open(rowOf(link.dataset.go));
  });
  bench.addEventListener("focusin", (event) => (reading &&= !event.target.closest("[data-unit]")));
  const say = document.querySelector("[data-keys-words]").dataset;
  on("confirm", say.confirm, confirmActive);
  on("row-up", say.up, () => move(-1));
  on("row-down", say.down, () => move(1));
  on("Escape", say.leave, leave);
  bench.addEventListener("dragoman:resolved", progress);
  bench.addEventListener("dragoman:go", (event) => open(event.detail.row));
  bench.addEventListener("dragoman:move", (event) => move(event.detail.step));
  bench.addEventListener("dragoman:confirm", confirmActive);
  submitting();
  tools = restructuring({ bench, rows, activeRow, open });
  const active = activeRow();
  // A fragment would take the focus away again once the page is there.
  if (reading && location.hash) history.replaceState(null, "", location.href.replace(/#.*/, ""));
  if (active && !document.querySelector("[data-focus-first]") && !tools.resumed()) {
    const field = active.querySelector("textarea") ?? active.querySelector("[data-put-back]");
    if (location.hash) history.replaceState(null, "", location.href.replace(/#.*/, ""));
    field?.focus({ preventScroll: true });
    field?.setSelectionRange?.(field.value.length, field.value.length);
    active.scrollIntoView({ block: "nearest" });
  }
}

function activeRow() {
  return rows.find((row) => row.classList.contains("row--active"));
}

function address(row) {
  return `${bench.dataset.at}/units/${row.dataset.unit}`;
}

/** The row's editor; made when it is first opened, and kept: it may still have something to send. */
function editorOf(row) {
  const there = row.querySelector("textarea");
  if (there) return there;
  const form = document.querySelector("template[data-editor]").content.firstElementChild.cloneNode(true);
  const field = form.querySelector("textarea");
  const label = form.querySelector("label");
  form.action = address(row);
  field.id = label.htmlFor = `t-${row.dataset.unit}`;
  words(label, { n: row.dataset.number });
  field.defaultValue = row.querySelector("[data-words]").textContent;
  field.dataset.version = row.dataset.version;
  Object.assign(field.dataset, row.dataset.changedBy && { changedBy: row.dataset.changedBy, changedAt: row.dataset.changedAt });
  field.dataset.confirmed = String(row.dataset.st === "ok");
  field.dataset.autosave = address(row);
  form.hidden = !row.classList.contains("row--active");
  row.querySelector(".row__tgt > p").after(form);
  equip(row, field);
  count(row);
  return field;
}

function equip(row, field) {
  if (!field.dataset.autosave) return; // what was sent without a script and refused is sent again by its own form
  const mirror = () => {
    row.querySelector(".row__tgt > [data-words]").textContent = field.value;
    grow(field);
  };
  field.addEventListener("input", () => {
    grow(field);
    row.querySelector("[data-empty]")?.remove();
    mark(row, field.value.trim() ? "draft" : "todo");
  });
  field.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && !event.isComposing && event.keyCode !== 229) leave();
  });
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    confirmActive();
  });
  field.addEventListener("dragoman:kept", (event) => {
    const { text, version, confirmed, unsent, count: amount } = event.detail;
    row.dataset.version = version;
    field.form.querySelector('[name="base"]')?.setAttribute("value", version);
    if (amount !== undefined) row.dataset.count = amount;
    count(row);
    mirror();
    // Where more is on its way the row shows that already: an answer to what was before does not undo a confirmation.
    if (field.value === text && !unsent) mark(row, !text.trim() ? "todo" : confirmed ? "ok" : "draft");
    workProlongs(event.detail.at);
  });
  field.addEventListener("dragoman:text", mirror);
  field.addEventListener("dragoman:taken", (event) => {
    mirror();
    mark(row, event.detail.text?.trim() ? "draft" : "todo");
  });
  ["stale", "refused"].forEach((name) =>
    field.addEventListener(`dragoman:${name}`, () => mark(row, field.value.trim() ? "draft" : "todo")),
  );
  autosave(field);
  if (field.value !== row.querySelector("[data-words]").textContent) {
    mirror();
    mark(row, "draft");
  }
  grow(field);
}

/** Browsers without field-sizing get the height from here. */
function grow(field) {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight}px`;
}

function open(row) {
  close();
  if (omitted(row)) return;
  const field = editorOf(row);
  field.form.hidden = false;
  row.classList.add("row--active");
  row.setAttribute("aria-current", "true");
  row.querySelector(".row__tgt > [data-words]").hidden = true;
  history.replaceState(null, "", `${bench.dataset.at}/translate?unit=${row.dataset.unit}`);
  bench.dispatchEvent(new CustomEvent("dragoman:opened", { detail: { row } }));
  tools.show(row);
  row.querySelector("[data-past]").href = `${address(row)}/earlier`;
  grow(field);
  field.focus({ preventScroll: true });
  field.setSelectionRange(field.value.length, field.value.length);
  row.scrollIntoView({ block: "nearest" });
}

function close() {
  const row = activeRow();
  if (!row) return;
  tools.hide(row);
  row.classList.remove("row--active");
  row.removeAttribute("aria-current");
  const field = row.querySelector("textarea");
  if (!field) return;
  if (field.dataset.autosave) saveNow(field);
  row.querySelector(".row__tgt > [data-words]").textContent = field.value;
  field.form.hidden = true;
  row.querySelector("[data-empty]")?.remove();
  row.querySelector(".row__tgt > [data-words]").hidden = false;
}

function leave() {
  const row = activeRow();
  if (!row) return;
  close();
  row.querySelector(".row__n").focus();
}

function move(step) {
  if (reading && activeRow()) return open(activeRow());
  const from = activeRow() ?? document.activeElement?.closest("[data-unit]");
  let at = from ? rows.indexOf(from) + step : step > 0 ? 0 : rows.length - 1;
  while (rows[at] && omitted(rows[at])) at += step;
  const to = rows[at];
  if (to) open(to);
}

function confirmActive() {
  const row = activeRow();
  const field = row?.querySelector("textarea");
  if (!field) return;
  if (reading) return open(row); // nobody confirms what he has not looked at
  if (!field.dataset.autosave) return field.form.submit();
  if (!field.value.trim()) return empty(row, field);
  mark(row, "ok");
  saveNow(field, { confirmed: true });
  const at = rows.indexOf(row);
  const next = [...rows.slice(at + 1), ...rows.slice(0, at)].find((other) => other.dataset.st !== "ok" && !omitted(other));
  if (next) return open(next);
  close();
  const submit = document.querySelector("[data-next-step]");
  if (submit) submit.focus();
  else row.querySelector(".row__n").focus();
}

function empty(row, field) {
  if (row.querySelector("[data-empty]")) return;
  const hint = document.querySelector("template[data-empty-words]").content.firstElementChild.cloneNode(true);
  hint.dataset.empty = "";
  field.after(hint);
  field.focus();
}

function mark(row, state) {
  if (row.dataset.st === state) return;
  row.dataset.st = state;
  const template = document.querySelector("template[data-marks]").content.querySelector(`[data-st="${state}"]`);
  row.querySelector("[data-mark]").replaceWith(template.cloneNode(true));
  progress();
}

function count(row) {
  const place = row.querySelector(".row__count");
  if (place) words(place, { n: row.dataset.count });
  const total = document.querySelector("[data-total]");
  words(total, { n: rows.reduce((sum, each) => sum + Number(each.dataset.count), 0) });
}

/** Touches only what is different: with four hundred rows that is one of them. */
function progress() {
  const of = (state) => rows.filter((row) => row.dataset.st === state).length;
  const all = rows.length - of("omit");
  const undone = (row) => !["ok", "omit"].includes(row.dataset.st) || "blocking" in row.dataset;
  const missing = rows.filter(undone).length + document.querySelectorAll("[data-query]").length;
  const line = document.getElementById("progress");
  say(line, line.dataset.progressWords.replace("%n", of("ok")).replace("%m", all));
  document.querySelector(".submit progress").value = of("ok");
  const strip = document.querySelector("[data-strip]");
  set(strip, "aria-label", strip.dataset.words.replace("%ok", of("ok")).replace("%draft", of("draft")).replace("%todo", of("todo")));
  rows.forEach((row) => {
    const state = row.dataset.st;
    set(ticks.get(row.dataset.unit), "data-t", state === "ok" ? "o" : state[0]);
    const item = items.get(row.dataset.unit);
    if (!item) return;
    if (item.hidden === undone(row)) item.hidden = !item.hidden;
    if (item.hidden || "blocking" in row.dataset) return;
    set(item, "data-tone", state === "draft" ? "warn" : "danger");
    set(item.querySelector("use"), "href", state === "draft" ? "#i-half" : "#i-circle");
    const place = item.querySelector("[data-state]");
    say(place, place.dataset[state]);
  });
  const list = document.querySelector("[data-missing]");
  if (!list) return;
  document.dispatchEvent(new CustomEvent("dragoman:counted", { detail: { missing } }));
  if (list.hidden !== (missing === 0)) list.hidden = missing === 0;
  const counted = list.querySelector("[data-words]");
  say(counted, counted.dataset.words.replace("%n", missing));
  const why = document.getElementById("why");
  say(why, missing ? why.dataset.words.replace("%n", missing) : "");
  document.querySelectorAll("[data-submit] button").forEach((button) => {
    set(button, "aria-disabled", missing ? "true" : null);
    set(button, "aria-describedby", missing ? "why" : null);
  });
  // One solid button: confirming while something is missing, then submitting.
  document.querySelectorAll(".row__ok").forEach((button) => button.classList.toggle("btn--primary", missing > 0));
}

function say(place, text) {
  if (place.textContent !== text) place.textContent = text;
}

function set(element, name, value) {
  if (element.getAttribute(name) === value) return;
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

/** Pressing Submit while something is missing shows what; nothing is submitted before everything typed is kept. */
function submitting() {
  const form = document.querySelector("[data-submit]");
  form?.addEventListener("submit", (event) => {
    if (event.submitter?.getAttribute("aria-disabled") !== "true") return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const list = document.querySelector("[data-missing]");
    list.open = true;
    list.querySelector("li:not([hidden]) a")?.focus();
  });
  document.querySelectorAll("[data-leaves]").forEach((leaving) =>
    leaving.addEventListener("submit", async (event) => {
      if (pending() === 0) return;
      event.preventDefault();
      const { submitter } = event;
      const fields = [...bench.querySelectorAll("textarea[data-autosave]")];
      const outcomes = await Promise.all(fields.map((field) => saveNow(field)));
      if (pending() === 0) resubmit(leaving, submitter);
      else {
        const stuck = fields.find((field, i) => outcomes[i] !== "kept");
        if (stuck) open(stuck.closest("[data-unit]"));
      }
    }),
  );
}

/** Work prolongs a claim, at most once a minute: what is shown is never later than the truth. */
function workProlongs(at) {
  moveClaim?.(Date.parse(at) + Number(bench.dataset.lease) * 1000 - 60_000);
}

/** Whoever cannot write here any more still finds what he typed and could not send. */
function stranded() {
  left().forEach((entry) => {
    const row = rowOf(entry.url.split("/").pop());
    if (!row || entry.url !== address(row) || row.querySelector("[data-words]").textContent === entry.text) return;
    const block = document.querySelector("template[data-stranded]").content.firstElementChild.cloneNode(true);
    const place = block.querySelector("[data-text]");
    place.lang = row.querySelector("[data-words]").lang;
    place.dir = row.querySelector("[data-words]").dir;
    place.textContent = entry.text;
    row.querySelector(".offering")?.remove(); // what was typed is offered here
    row.querySelector("[data-save-place]").append(block);
    offering(block, { url: entry.url, text: () => entry.text, done: entry.drop });
  });
}

if ("editable" in bench.dataset) start();
else stranded();
