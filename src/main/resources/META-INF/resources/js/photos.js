// The photos of an original, on the draft page and on their own: added by picking, dropping or pasting while somebody goes
// on writing; moved, taken out and described in place. Everything here is a form or a button that works without scripts.
import { autosave } from "./autosave.js";
import { announce, get, post } from "./net.js";
import { upload } from "./photo-upload.js";

const section = document.querySelector("[data-photos]");
const address = section.dataset.photos;
const list = section.querySelector("[data-photos-list]");
const words = document.querySelector("template[data-photo-words]").dataset;

document.querySelectorAll("[data-photos] [data-script], [data-photo-add]").forEach((part) => (part.hidden = false));
document.querySelectorAll("[data-without-script]").forEach((part) => (part.hidden = true));
list.querySelectorAll("[data-photo]").forEach(ready);

/** Attaches what a card needs. */
function ready(card) {
  card.querySelectorAll("textarea[data-autosave]").forEach(autosave);
  card.querySelectorAll("[data-script]").forEach((part) => (part.hidden = false));
  focal(card);
}

section.addEventListener("click", (event) => {
  const button = event.target.closest("[data-photo-act]");
  if (!button) return;
  event.preventDefault();
  const card = button.closest("[data-photo]");
  const way = button.dataset.way ?? button.form?.elements.way?.value;
  act(card, button.dataset.photoAct, way);
});

async function act(card, what, way) {
  const id = card.dataset.photo;
  const answer = await post(`${address}/${id}/${what}`, new URLSearchParams(way ? { way } : {}));
  if (!answer.ok) return said(card, reasons(answer));
  await refresh();
  if (what === "remove") undo(id);
  else list.querySelector(`[data-photo="${id}"] [data-way="${way}"], [data-photo="${id}"] button`)?.focus();
}

function undo(id) {
  const notice = document.querySelector("template[data-photo-removed]").content.firstElementChild.cloneNode(true);
  notice.querySelector("button").addEventListener("click", async () => {
    const answer = await post(`${address}/${id}/add`, new URLSearchParams());
    if (!answer.ok) return announce(reasons(answer));
    notice.remove();
    await refresh();
  });
  list.before(notice);
  notice.querySelector("button").focus();
}

/** Takes over what the server draws: where photos stand, and which there are. What somebody types stays in its field. */
async function refresh() {
  const answer = await get(location.pathname);
  if (answer.status !== 200) return;
  const drawn = new DOMParser().parseFromString(answer.text, "text/html").querySelector("[data-photos-list]");
  const cards = [...drawn.children].map((fresh) => {
    const id = fresh.dataset.photo;
    const known = id && list.querySelector(`[data-photo="${id}"]`);
    if (!known) {
      const made = document.importNode(fresh, true);
      if (id) queueMicrotask(() => ready(made));
      return made;
    }
    for (const part of known.querySelectorAll("[data-photo-part]")) {
      part.replaceChildren(...fresh.querySelector(`[data-photo-part="${part.dataset.photoPart}"]`).childNodes);
    }
    return known;
  });
  list.replaceChildren(...cards);
}

// What is said of a photo in no language.

section.addEventListener("change", (event) => {
  const facts = event.target.closest("[data-photo-facts]");
  if (facts && !event.target.matches("textarea")) describe(facts);
});

async function describe(facts) {
  const card = facts.closest("[data-photo]");
  const data = new URLSearchParams();
  for (const field of facts.querySelectorAll("[name=facts], [name=handout], [name=taken], [name=place], [name=across], [name=down]")) {
    if (field.type !== "checkbox" || field.checked) data.set(field.name, field.value);
  }
  const answer = await post(`${address}/${card.dataset.photo}`, data);
  if (answer.ok && answer.body.version >= 0) facts.querySelector("[data-facts-version]").value = answer.body.version;
  said(card, answer.ok ? words.saved : reasons(answer));
}

function said(card, text) {
  const place = card.querySelector("[data-facts-saved]");
  if (place) place.textContent = text;
  else announce(text);
}

function reasons(answer) {
  return (answer.body?.reasons ?? []).map((reason) => reason.text).join(" ") || words.failed.replace("%name", "");
}

/** The point that stays in sight: pressed on the picture, moved by arrow keys, or typed as numbers. */
function focal(card) {
  const picture = card.querySelector("[data-focal]");
  const dot = picture?.querySelector("[data-dot]");
  const across = card.querySelector("[data-across]");
  const down = card.querySelector("[data-down]");
  if (!dot || !across) return;
  picture.dataset.focalReady = "";
  const show = () => {
    dot.style.left = `${across.value}%`; // a picture has no reading direction
    dot.style.top = `${down.value}%`;
  };
  let later;
  const move = (x, y) => {
    across.value = Math.min(100, Math.max(0, Math.round(x)));
    down.value = Math.min(100, Math.max(0, Math.round(y)));
    show();
    clearTimeout(later);
    later = setTimeout(() => describe(card.querySelector("[data-photo-facts]")), 600);
  };
  const image = picture.querySelector("img");
  const follow = (event) => {
    const box = image.getBoundingClientRect();
    move(((event.clientX - box.left) / box.width) * 100, ((event.clientY - box.top) / box.height) * 100);
  };
  image.addEventListener("click", follow);
  dot.addEventListener("pointerdown", (event) => dot.setPointerCapture(event.pointerId));
  dot.addEventListener("pointermove", (event) => dot.hasPointerCapture(event.pointerId) && follow(event));
  dot.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (!step) return;
    event.preventDefault();
    const far = event.shiftKey ? 10 : 1;
    move(Number(across.value) + step[0] * far, Number(down.value) + step[1] * far);
  });
  [across, down].forEach((field) => field.addEventListener("input", show));
  show();
}

// New ones.

const files = section.querySelector("[data-photo-files]");
files?.addEventListener("change", () => {
  take([...files.files]);
  files.value = "";
});

document.addEventListener("dragover", (event) => {
  if (![...(event.dataTransfer?.types ?? [])].includes("Files")) return;
  event.preventDefault();
  section.dataset.dropping = "";
});
document.addEventListener("dragleave", (event) => !event.relatedTarget && delete section.dataset.dropping);
document.addEventListener("drop", (event) => {
  delete section.dataset.dropping;
  if (!event.dataTransfer?.files.length) return;
  event.preventDefault();
  take([...event.dataTransfer.files]);
});
document.addEventListener("paste", (event) => {
  const pasted = [...(event.clipboardData?.files ?? [])];
  if (pasted.length === 0 || event.clipboardData.types.includes("text/plain")) return;
  event.preventDefault();
  take(pasted);
});

let queue = Promise.resolve();
const underWay = new Set();
addEventListener("beforeunload", (event) => underWay.size > 0 && event.preventDefault());

// The text may be filed while photos come: then it is, and the page stays until they are here.
document.querySelector("form[data-draft]")?.addEventListener("submit", async (event) => {
  const form = event.currentTarget;
  if (event.defaultPrevented || underWay.size === 0) return;
  event.preventDefault();
  const body = new URLSearchParams(new FormData(form, event.submitter));
  const answer = await fetch(form.action, { method: "POST", body, credentials: "same-origin" }).catch(() => null);
  if (!answer?.ok) {
    underWay.clear(); // the server shows what is wrong; a photo that did not come can be sent again
    form.requestSubmit(event.submitter);
    return;
  }
  const notice = document.createElement("p");
  notice.className = "hint";
  notice.setAttribute("role", "status");
  notice.textContent = words.stay;
  section.querySelector("[data-photo-progress]").before(notice);
  await queue;
  location.assign(answer.url);
});

/** One after the other, so that a slow line brings one in and not all of them half. */
function take(chosen) {
  for (const file of chosen) {
    const row = document.querySelector("template[data-photo-row]").content.firstElementChild.cloneNode(true);
    const stop = new AbortController();
    row.querySelector("[data-stop]").addEventListener("click", () => stop.abort());
    row.querySelector("[data-text]").textContent = filled(words.queued, file.name);
    row.querySelector("progress").ariaLabel = file.name;
    section.querySelector("[data-photo-progress]").append(row);
    underWay.add(row);
    queue = queue.then(() => bring(file, row, stop.signal));
  }
}

async function bring(file, row, signal) {
  const bar = row.querySelector("progress");
  const say = (text) => (row.querySelector("[data-text]").textContent = text);
  const result = await upload(section.dataset.uploads, file, signal, (state, done, why) => {
    bar.value = file.size ? (done / file.size) * 100 : 0;
    if (state === "sending") say(filled(words.progress, file.name, bytes(done), bytes(file.size)));
    else say(why ? filled(words.held, file.name).replace("%why", () => why) : filled(words[state], file.name));
  });
  underWay.delete(row);
  if (signal.aborted) return row.remove();
  const added = result.photo && (await post(`${address}/${result.photo}/add`, new URLSearchParams()));
  if (!added?.ok) {
    row.dataset.tone = "danger";
    bar.hidden = true;
    const why = added ? reasons(added) : result.reasons;
    say(`${filled(words.failed, file.name)} ${why}`);
    announce(`${filled(words.failed, file.name)} ${why}`);
    const end = row.querySelector("[data-stop]");
    end.textContent = words.dismiss;
    end.addEventListener("click", () => row.remove());
    return;
  }
  announce(filled(words.arrived, file.name));
  row.remove();
  await refresh();
}

function filled(text, name, done, all) {
  return text.replace("%name", () => name).replace("%done", done).replace("%all", all);
}

function bytes(count) {
  const unit = count < 1_000_000 ? ["kilobyte", 1_000] : ["megabyte", 1_000_000];
  const format = new Intl.NumberFormat(document.documentElement.lang, {
    style: "unit",
    unit: unit[0],
    maximumFractionDigits: unit[1] === 1_000 ? 0 : 1,
  });
  return format.format(count / unit[1]);
}
