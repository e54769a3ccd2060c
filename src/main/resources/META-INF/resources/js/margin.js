// What is said in the margin of a text. The words that a thread is about are marked where they stand, cards are pushed apart
// so that none lies over another, and words that are selected can be written about without leaving them.
import { post, announce } from "./net.js";
import { newId } from "./new-id.js";
import { lookNow } from "./now.js";
import { saveNow } from "./autosave.js";
import { on } from "./keys.js";

const review = document.querySelector("[data-review]");
const sheet = review.querySelector(".sheet");
const say = document.querySelector("[data-margin-words]").dataset;
const home = review.querySelector("[data-thread-home]");
const fresh = document.getElementById("new-thread");
const form = document.getElementById("f-new-thread");
const pick = review.querySelector("[data-thread-pick]");
const GAP = 12; // px between two cards
const kept = () => `dragoman:margin:${document.querySelector('meta[name="person"]').content}:${form.dataset.keeps}`;

// The text of a block as the server counts it

const storyOf = (row) => row.querySelector(".rv__txt > .story.typed, .rv__txt [data-text-of-block]");

/** The text nodes of a block that belong to its text: not what was taken out, nor what only a listener hears. */
function nodesOf(story) {
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT, (node) =>
    node.parentElement.closest("del, .vh, [data-not-text]") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const nodes = [];
  for (let at = 0; walker.nextNode(); at += walker.currentNode.data.length) nodes.push({ node: walker.currentNode, at });
  return nodes;
}

/** Where a card's words stand on the page; null where they are not shown, as in a block that is open for editing. */
function rangeOf(card) {
  const story = storyOf(card.closest("[data-block]") ?? sheet);
  const { words } = card.dataset;
  if (!story || !words) return null;
  const nodes = nodesOf(story);
  const text = nodes.map(({ node }) => node.data).join("");
  let from = Number(card.dataset.from);
  if (text.slice(from, from + words.length) !== words) from = text.indexOf(words);
  if (from < 0) return null;
  const range = document.createRange();
  const start = nodes.findLast(({ at }) => at <= from);
  const end = nodes.findLast(({ at }) => at < from + words.length);
  range.setStart(start.node, from - start.at);
  range.setEnd(end.node, from + words.length - end.at);
  return range;
}

// Marks

const ranges = new Map(); // card -> range

function mark() {
  ranges.clear();
  const kinds = { thread: [], "thread-must": [], "thread-here": [] };
  review.querySelectorAll(".cm[data-from]").forEach((card) => {
    const range = rangeOf(card);
    if (!range) return;
    ranges.set(card, range);
    if (card.matches(":focus-within, :hover")) kinds["thread-here"].push(range);
    else if (!card.matches(".cm--done")) kinds[card.matches(".cm--block") ? "thread-must" : "thread"].push(range);
  });
  if (!window.Highlight) return; // the card quotes its words
  Object.entries(kinds).forEach(([name, found]) => CSS.highlights.set(name, new Highlight(...found)));
}

/** Words that somebody clicks lead to what is said about them. */
sheet.addEventListener("click", (event) => {
  if (event.target.closest("a, button, .cm, textarea") || !getSelection().isCollapsed) return;
  for (const [card, range] of ranges) {
    const hit = [...range.getClientRects()].some(
      (box) => event.clientX >= box.left && event.clientX <= box.right && event.clientY >= box.top && event.clientY <= box.bottom,
    );
    if (hit) return goTo(card);
  }
});

function goTo(card) {
  card.focus({ preventScroll: true });
  card.scrollIntoView({ block: "nearest" });
  mark();
}

// No card over another

/** Beside the text a card may stand lower than its words, below the one before; elsewhere it stands below its paragraph. */
function apart() {
  const margins = [...sheet.querySelectorAll(".margin")].filter((one) => one.children.length);
  const beside = getComputedStyle(sheet).getPropertyValue("--margin-beside").trim() === "yes";
  sheet.toggleAttribute("data-floats", beside);
  if (!beside) {
    margins.forEach((one) => one.style.removeProperty("--push"));
    return sheet.style.removeProperty("--overhang");
  }
  const boxes = margins.map((one) => ({ one, top: one.parentElement.getBoundingClientRect().top, height: one.firstElementChild ? heightOf(one) : 0 }));
  let free = -Infinity;
  boxes.forEach(({ one, top, height }) => {
    const push = Math.max(0, Math.ceil(free - top));
    one.style.setProperty("--push", `${push}px`);
    free = top + push + height + GAP;
  });
  const end = sheet.querySelector(".margin-end").getBoundingClientRect().bottom;
  sheet.style.setProperty("--overhang", `${Math.max(0, Math.ceil(free - end))}px`);
}

function heightOf(margin) {
  return margin.lastElementChild.getBoundingClientRect().bottom - margin.firstElementChild.getBoundingClientRect().top;
}

let due = 0;
function soon() {
  cancelAnimationFrame(due);
  due = requestAnimationFrame(() => {
    apart();
    mark();
  });
}
new MutationObserver(soon).observe(sheet, { childList: true, subtree: true, characterData: true });
const sizes = new ResizeObserver(soon);
sizes.observe(sheet);
sheet.addEventListener("toggle", soon, true);
sheet.addEventListener("input", soon);
["focusin", "focusout", "pointerover"].forEach((name) => sheet.addEventListener(name, (event) => event.target.closest?.(".cm") && mark()));

// Writing about words

/** What is selected in one block: in its text, or in the field in which it is edited. */
function picked() {
  const field = document.activeElement;
  const editing = field?.matches?.("textarea[data-autosave]") && field.closest("[data-block]");
  if (editing) {
    const words = field.value.slice(field.selectionStart, field.selectionEnd).trim();
    return words ? { row: editing, words, at: "", field } : null;
  }
  const selection = getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  const row = (range.startContainer.parentElement ?? sheet).closest("[data-block]");
  const story = row && storyOf(row);
  if (!story?.contains(range.startContainer)) return null;
  let words = "";
  let at = -1;
  nodesOf(story).forEach(({ node, at: before }) => {
    if (!range.intersectsNode(node)) return;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.data.length;
    if (from >= to) return;
    if (at < 0) at = before + from;
    words += node.data.slice(from, to);
  });
  if (!words.trim()) return null;
  return { row, words: words.trim(), at: at + words.search(/\S/), range };
}

function offer() {
  const found = fresh.open ? null : picked();
  pick.hidden = !found?.range;
  if (!found?.range) return;
  const box = found.range.getBoundingClientRect();
  pick.style.insetBlockStart = `${Math.max(8, Math.min(innerHeight - 48, box.bottom + 8))}px`;
  pick.style.insetInlineStart = `${Math.max(8, Math.min(innerWidth - pick.offsetWidth - 8, startOf(box)))}px`;
}

const startOf = (box) => (document.documentElement.dir === "rtl" ? innerWidth - box.right : box.left);

/** Opens the form beside the words; without words below the text, for one of its paragraphs or for all of it. */
function begin(found) {
  pick.hidden = true;
  const typed = form.elements.text.value.trim();
  if (found || !typed) {
    form.elements.block.value = found?.row.dataset.block ?? "";
    form.elements.words.value = found?.words ?? "";
    form.elements.at.value = found?.at ?? "";
  }
  const place = (found && found.row.querySelector(".margin")) || home;
  if (fresh.parentElement !== place) place.prepend(fresh);
  fresh.open = true;
  fresh.classList.toggle("cm", place !== home);
  apart();
  form.elements.text.focus({ preventScroll: true });
  fresh.scrollIntoView({ block: "nearest" });
  if (found?.field) saveNow(found.field); // what is asked about must be what the server has
}

function end() {
  const within = fresh.contains(document.activeElement);
  const row = fresh.closest("[data-block]");
  fresh.open = false;
  fresh.classList.remove("cm");
  home.append(fresh);
  if (within) (row?.querySelector("[data-open], .cm") ?? fresh.querySelector("summary")).focus({ preventScroll: true });
  soon();
}

if (fresh) {
  document.addEventListener("selectionchange", () => requestAnimationFrame(offer));
  window.addEventListener("scroll", () => (pick.hidden = true), { passive: true });
  pick.addEventListener("pointerdown", (event) => event.preventDefault()); // the selection stays
  pick.addEventListener("click", () => begin(picked()));
  const cancel = fresh.querySelector("[data-thread-cancel]");
  cancel.hidden = false;
  cancel.addEventListener("click", () => {
    form.reset();
    keep();
    end();
  });
  form.elements.words.addEventListener("input", () => (form.elements.at.value = ""));
  form.elements.block.addEventListener("change", () => (form.elements.at.value = ""));
  document.addEventListener("click", (event) => {
    if (!event.target.closest("[data-thread-new]")) return;
    event.preventDefault();
    begin(picked());
  });
  fresh.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    event.stopPropagation();
    end(); // what was typed stays in it
  });
  form.addEventListener("input", keep);
  putBack();
}

// What is begun and not sent stays in this tab when the page is drawn anew.


function keep() {
  const { block, words, text } = form.elements;
  if ("keepsNothing" in document.querySelector('meta[name="person"]').dataset) return;
  try {
    if (text.value.trim()) sessionStorage.setItem(kept(), JSON.stringify({ block: block.value, words: words.value, text: text.value }));
    else sessionStorage.removeItem(kept());
  } catch {
    // a browser without storage keeps it as long as the page is open
  }
}

function putBack() {
  try {
    const found = JSON.parse(sessionStorage.getItem(kept()));
    if (!found || form.elements.text.value) return;
    ["block", "words", "text"].forEach((name) => (form.elements[name].value = found[name]));
    fresh.open = true;
  } catch {
    // nothing was kept
  }
}

// Sending

review.addEventListener("submit", async (event) => {
  const sent = event.target.closest("[data-thread-form]");
  if (!sent) return;
  event.preventDefault();
  event.stopPropagation();
  if (sent.dataset.sending) return;
  sent.dataset.sending = "yes";
  const said = sent.elements.said;
  if (said && !said.value) said.value = newId();
  const answer = await post(sent.action, new FormData(sent, event.submitter));
  delete sent.dataset.sending;
  const wrong = sent.querySelector("[data-wrong]");
  wrong.hidden = answer.ok;
  if (!answer.ok) {
    wrong.lastElementChild.textContent = answer.body?.reasons?.map((reason) => reason.text).join(" ") || say.notSent;
    return soon();
  }
  if (said) said.value = "";
  sent.reset();
  if (sent === form) {
    keep();
    end();
  } else sent.closest("details")?.removeAttribute("open");
  announce(say.said);
  await lookNow();
  soon();
});

on("next-note", say.next, () => {
  const cards = [...review.querySelectorAll(".cm[data-thread]")].filter((card) => card.getClientRects().length);
  if (!cards.length) return;
  const at = cards.findIndex((card) => card.contains(document.activeElement));
  goTo(cards[(at + 1) % cards.length]);
});

soon();
