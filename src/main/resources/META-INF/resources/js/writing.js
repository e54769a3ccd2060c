// What makes writing on the bench quick: the source at the caret, its numbers and words by key, copying it, and the ways to
// what is still to do.
import { added, on } from "./keys.js";
import { announce } from "./net.js";
import { saveNow } from "./autosave.js";
import { insert } from "./insert.js";
import { inView } from "./in-view.js";

const bench = document.querySelector("[data-bench]");
const say = document.querySelector("[data-writing]").dataset;
const rows = () => [...bench.querySelectorAll("[data-unit]")];
const active = () => bench.querySelector(".row--active");
const fieldOf = (row) => row?.querySelector("textarea.editor");

// Between words of these languages stands no space.
const UNSPACED = /^(zh|yue|ja|th|lo|km|my|bo|dz)\b/;

on("next-open", say.nextOpen, nextOpen);
on("next-note", say.talk, nextNote);
on("copy-source", say.copy, copySource);
on("offer", say.offer, (event, i) => offer(active(), i ?? 0));
inView(bench);

bench.addEventListener("focusin", (event) => {
  const row = event.target.matches("textarea.editor") && event.target.closest("[data-unit]");
  if (!row) return;
  offers(row);
  light(row);
});
// Where the caret went. None of it touches the field, so that nothing that is composed in it is disturbed.
document.addEventListener("selectionchange", () => {
  const field = document.activeElement;
  if (field?.matches?.("textarea.editor")) light(field.closest("[data-unit]"));
});
bench.addEventListener("focusout", (event) => {
  event.target.closest("[data-unit]")?.querySelectorAll("[data-lit]").forEach((sentence) => sentence.removeAttribute("data-lit"));
});

/** The sentences of the source, without the words that have left them. */
function source(row) {
  return [...row.querySelectorAll(".row__src > p[lang]")].map((sentence) => {
    const copy = sentence.cloneNode(true);
    copy.querySelectorAll("del").forEach((gone) => gone.remove());
    return { text: copy.textContent.trim(), lang: sentence.lang };
  });
}

/** Of several sentences of the source the one is lit that is answered at the caret: they are answered in their order. */
function light(row) {
  const sentences = [...row.querySelectorAll(".row__src > p[lang]")];
  const field = fieldOf(row);
  const at = sentences.length > 1 && field ? Math.min(sentenceAt(field), sentences.length - 1) : -1;
  sentences.forEach((sentence, i) => sentence.toggleAttribute("data-lit", i === at));
}

/** Which sentence of the text the caret stands in, the first being 0; after a full stop and a space it is the next. */
function sentenceAt(field) {
  const before = field.value.slice(0, field.selectionEnd);
  const ended = /[.!?。！？…؟۔།။។]["'”’」』）)]*\s+$/u.test(before);
  return Math.max(0, count(before, field.lang) - (ended ? 0 : 1));
}

function count(text, lang) {
  if (!text.trim()) return 0;
  if (!Intl.Segmenter) return text.split(/[.!?。！？؟۔།။។]+(?=\s|$|\p{L})/u).filter((part) => part.trim()).length;
  return [...new Intl.Segmenter(lang, { granularity: "sentence" }).segment(text)].filter((one) => one.segment.trim()).length;
}

/** Numbered buttons under the editor; made when the sentence is first opened. */
function offers(row) {
  if (!row.dataset.offers || row.querySelector("div.offers")) return;
  const box = document.querySelector("template[data-offers-box]").content.firstElementChild.cloneNode(true);
  const first = added().find(({ name }) => name === "offer")?.key;
  row.dataset.offers.split("\n").forEach((words, i) => {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "offer";
    if (first) button.setAttribute("aria-keyshortcuts", first.replace(/1$/, i + 1));
    const key = document.createElement("kbd");
    key.textContent = i + 1;
    key.setAttribute("aria-hidden", "true"); // read with the words it would be part of the number
    const text = document.createElement("span");
    text.dir = "auto";
    text.translate = false;
    text.textContent = words;
    button.append(key, text);
    button.addEventListener("pointerdown", (event) => event.preventDefault()); // the caret stays where it is
    button.addEventListener("click", () => offer(row, i));
    box.append(button);
  });
  box.dir = fieldOf(row).dir;
  fieldOf(row).after(box);
}

function offer(row, i) {
  const words = row?.dataset.offers?.split("\n")[i];
  const field = fieldOf(row);
  if (!field) return;
  if (!words) return announce(say.noOffer);
  const before = field.value.slice(0, field.selectionStart);
  const apart = /[\p{L}\p{N},.;:!?%]$/u.test(before) && !UNSPACED.test(field.lang);
  insert(field, apart ? ` ${words}` : words);
}

function copySource() {
  const row = active();
  const field = fieldOf(row);
  if (!field) return;
  const sentences = source(row);
  if (sentences.length === 0) return announce(say.noSource);
  const text = sentences.reduce((all, one) => all + (all && !UNSPACED.test(one.lang) ? " " : "") + one.text, "");
  insert(field, text);
}

function nextOpen() {
  const all = rows();
  const at = all.indexOf(active() ?? document.activeElement?.closest?.("[data-unit]"));
  const open = (row) => !["ok", "omit"].includes(row.dataset.st) || "blocking" in row.dataset;
  const next = [...all.slice(at + 1), ...all.slice(0, Math.max(0, at))].find(open);
  if (next) next.querySelector(".row__n").click(); // the bench opens it as it opens every row
  else announce(say.allDone);
}

function nextNote() {
  const way = document.querySelector("[data-next-note]:not([hidden])");
  if (way) way.click();
  else announce(say.noNote);
}

// Off to find and replace, with what is selected. Everything typed is saved first; what cannot be comes back with the page.
document.querySelector("[data-find]")?.addEventListener("click", async (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const { href } = event.currentTarget;
  const row = active();
  const field = fieldOf(row);
  const words = field?.value.slice(field.selectionStart, field.selectionEnd).trim();
  const way = new URL(href);
  if (row) way.searchParams.set("unit", row.dataset.unit);
  if (words) way.searchParams.set("find", words);
  await Promise.all([...bench.querySelectorAll("textarea[data-autosave]")].map((each) => saveNow(each)));
  location.assign(way);
});
