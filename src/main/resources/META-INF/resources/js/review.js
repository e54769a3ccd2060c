// The editor's page: blocks open in place, what follows from the text is brought up to date after every save, and nothing
// is sent on before everything typed is kept. The text on the page stays what is signed: when somebody else has changed
// any of it, the page says so and keeps its old hash, which the server refuses.
import { autosave, saveNow, pending } from "./autosave.js";
import { left } from "./unsent.js";
import { announce } from "./net.js";
import { claim } from "./claim.js";
import { resubmit } from "./resubmit.js";
import { redline } from "./redline.js";
import { light } from "./light.js";

const review = document.querySelector("[data-review]");
const { reading } = review.dataset; // the mode, and what the text is read against
const rows = () => [...review.querySelectorAll("[data-block]")];
const rowOf = (id) => rows().find((row) => row.dataset.block === id);
const fields = () => [...review.querySelectorAll("textarea[data-autosave]")];

let changed = false; // somebody else changed the text: what is on the page must be read again
let refreshing = Promise.resolve();
const moveClaim = review.dataset.until
  ? claim({ until: review.dataset.until, warning: Number(review.dataset.warning), zone: review.dataset.zone })
  : () => {};

const changes = redline(review, { everythingKept, taken, refused: () => tellChanged({}) });
light(review);

document.addEventListener("click", clicked);
document.addEventListener("submit", submitted);
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape" || event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const row = event.target.closest?.(".rv--open");
  if (row) shut(row);
  else if (location.hash === "#signoff") location.hash = "#main";
});
if ("editable" in review.dataset) {
  fields().forEach(equip);
  openWhatWasLeft();
  // Others have done something: what blocks signing may be another thing now.
  document.addEventListener("dragoman:now", () => (refreshing = refreshing.then(() => refresh({ quiet: true }))));
}

async function fragment(path) {
  const response = await fetch(`${review.dataset.review}/${path}`, { headers: { "X-Requested-With": "dragoman" } });
  if (!response.ok) throw new Error(String(response.status));
  const holder = document.createElement("template");
  holder.innerHTML = await response.text();
  return holder.content.firstElementChild;
}

// Editing in place

async function clicked(event) {
  const link = event.target.closest("a[href]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  if (link.matches("[data-change]")) {
    event.preventDefault();
    return changes.go(Number(link.dataset.change));
  }
  const row = link.closest("[data-block]");
  if (row && link.matches("[data-open]")) {
    event.preventDefault();
    return open(row);
  }
  if (row && link.matches("[data-done]")) {
    event.preventDefault();
    return shut(row);
  }
  const inside = link.getAttribute("href").startsWith("#");
  if (inside || link.target || pending() === 0) return;
  event.preventDefault();
  if (await everythingKept()) location.assign(link.href);
}

review.addEventListener("dblclick", (event) => {
  const row = event.target.closest(".rv__txt")?.closest("[data-block]");
  if (row?.querySelector("[data-open]")) open(row);
});

async function open(row) {
  const fresh = await swap(row, true);
  if (!fresh) return;
  const field = fresh.querySelector("textarea");
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

async function shut(row) {
  const own = [...row.querySelectorAll("textarea[data-autosave]")];
  const outcomes = await Promise.all(own.map((field) => saveNow(field)));
  if (outcomes.some((outcome) => outcome !== "kept")) return own[outcomes.findIndex((o) => o !== "kept")].focus();
  await refreshing;
  const hadFocus = row.contains(document.activeElement);
  const fresh = await swap(row, false);
  if (fresh && hadFocus) fresh.querySelector("[data-open]")?.focus();
}

/** Puts the block as the server has it in the place of the one on the page; without an answer the link is followed. */
async function swap(row, opened) {
  let fresh;
  try {
    fresh = await fragment(`rows/${row.dataset.block}?${reading}&open=${opened}`);
  } catch {
    location.assign(row.querySelector("[data-open], [data-done]").href);
    return null;
  }
  if (fresh.dataset.known !== row.dataset.known) tellChanged(fresh.dataset);
  fresh.querySelector(".margin")?.replaceWith(row.querySelector(".margin")); // what is being written there stays
  row.replaceWith(fresh);
  fresh.querySelectorAll("textarea[data-autosave]").forEach(equip);
  return fresh;
}

/** A change of a block was taken back: the block as the server has it now, and what follows from that. */
async function taken(row, versions) {
  const was = row.dataset.known;
  Object.entries(versions).forEach(([id, version]) => known(row, id, version));
  let fresh;
  try {
    fresh = await fragment(`rows/${row.dataset.block}?${reading}&open=false`);
  } catch {
    return location.reload(); // it is not there any more
  }
  if (was && fresh.dataset.known !== row.dataset.known) tellChanged(fresh.dataset);
  const margin = row.querySelector(".margin");
  if (margin) fresh.querySelector(".margin")?.replaceWith(margin); // what is being written there stays
  row.replaceWith(fresh);
  refreshing = refreshing.then(() => refresh());
}

function equip(field) {
  const row = field.closest("[data-block]");
  field.form.querySelectorAll("[data-noscript]").forEach((button) => (button.hidden = true));
  field.form.addEventListener("submit", (event) => {
    event.preventDefault();
    saveNow(field);
  });
  field.addEventListener("dragoman:kept", (event) => {
    const { version, more, text } = event.detail;
    known(row, field.dataset.id, version);
    field.form.querySelector('[name="base"]').value = version;
    row.querySelectorAll("[data-base]").forEach((base) => (base.value = version));
    // A pasted text with line breaks has become several paragraphs.
    if (more?.length) return reload(row, field.value === text);
    refreshing = refreshing.then(() => refresh());
  });
  field.addEventListener("dragoman:taken", (event) => {
    known(row, field.dataset.id, event.detail.version);
    tellChanged(event.detail);
  });
  ["stale", "refused"].forEach((name) => field.addEventListener(`dragoman:${name}`, () => (refreshing = refreshing.then(() => refresh()))));
  ["input", "dragoman:text"].forEach((name) => field.addEventListener(name, () => grow(field)));
  autosave(field);
  grow(field);
}

function known(row, id, version) {
  row.dataset.known = row.dataset.known
    .split(" ")
    .map((pair) => (pair.startsWith(`${id}:`) ? `${id}:${version}` : pair))
    .join(" ");
}

async function reload(row, quiet) {
  if (!quiet && !(await everythingKept())) return;
  location.assign(row.querySelector("[data-done]").href);
  location.reload();
}

/** Browsers without field-sizing get the height from here. */
function grow(field) {
  if (CSS.supports("field-sizing", "content")) return;
  field.style.blockSize = "auto";
  field.style.blockSize = `${field.scrollHeight}px`;
}

/** Text that a page which is gone could not send comes back, also where no editor is open. */
function openWhatWasLeft() {
  left().forEach((entry) => {
    const id = entry.url.split("/").pop();
    const row = rows().find((one) => one.dataset.known.includes(`${id}:`));
    if (row && !row.querySelector("textarea") && entry.url.startsWith(review.dataset.review.replace(/review$/, ""))) swap(row, true);
  });
}

// What follows from the text

/**
 * Brings checks, credit and counts up to date, and takes the new hash if every word it stands for is on this page. Asked
 * for by a save it says where that is not so; asked for because others did something it leaves that to the next save.
 */
async function refresh({ quiet = false } = {}) {
  let panel;
  try {
    panel = await fragment(`panel?${reading}`);
  } catch {
    return; // the old hash stays; signing with it is refused and says why
  }
  const here = rows()
    .map((row) => row.dataset.known)
    .filter(Boolean)
    .join(" ");
  if (panel.dataset.known !== here) {
    // A save that came after this one may be on its way back to us; then its own refresh will tell.
    if (pending() === 0 && !quiet) tellChanged(panel.dataset);
    return;
  }
  if (quiet && panel.dataset.offer !== review.dataset.offer) return takeOver(panel);
  if (panel.dataset.offer !== review.dataset.offer) return tellChanged(panel.dataset);
  panel.querySelectorAll("[data-part]").forEach((part) => {
    const place = review.querySelector(`[data-part="${part.dataset.part}"]`);
    if (place && !place.contains(document.activeElement) && place.innerHTML !== part.innerHTML) place.replaceChildren(...part.childNodes);
  });
  if (panel.dataset.until) moveClaim(panel.dataset.until);
  if (!changed) review.querySelectorAll('[name="hash"]').forEach((input) => (input.value = panel.dataset.hash));
}

/** The same words, and something else stands in the way of them: the panel is drawn anew unless somebody writes in it. */
function takeOver(panel) {
  const aside = document.getElementById("signoff");
  const held = (offer) => offer.split(" ").at(-1);
  if (changed || held(panel.dataset.offer) !== held(review.dataset.offer)) return; // the banner says what happened
  const written = [...aside.querySelectorAll("textarea, input[type=text]")].some((field) => field.value !== field.defaultValue);
  if (written || aside.contains(document.activeElement)) return;
  aside.replaceChildren(...[...panel.children].filter((part) => part.matches(".pane")));
  review.dataset.offer = panel.dataset.offer;
}

/** Says that the text is another one now, and by whom, where that is known. */
function tellChanged({ changedBy, changedAt }) {
  if (changed) return;
  changed = true;
  const notice = document.querySelector("template[data-changed]").content.cloneNode(true);
  const who = notice.querySelector("[data-who]");
  if (changedBy) who.textContent = who.dataset.words.replace("%by", changedBy).replace("%clock", changedAt);
  document.querySelector("[data-banners]").append(notice);
}

// Going on

async function everythingKept() {
  const all = fields();
  const outcomes = await Promise.all(all.map((field) => saveNow(field)));
  await refreshing;
  const stuck = outcomes.findIndex((outcome) => outcome !== "kept");
  if (stuck < 0 && pending() === 0) return true;
  if (stuck >= 0) all[stuck].focus();
  return false;
}

async function submitted(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method !== "post" || form.matches("[data-cell]")) return;
  const { submitter } = event;
  if (submitter?.matches("[data-take-back]")) {
    event.preventDefault();
    return changes.takeBack(submitter);
  }
  if (submitter?.getAttribute("aria-disabled") === "true") return event.preventDefault();
  if (form.dataset.settled) return delete form.dataset.settled;
  event.preventDefault();
  if (!(await everythingKept())) return;
  form.dataset.settled = "yes";
  await resubmit(form, submitter);
}
