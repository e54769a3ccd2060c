// Saves a text while it is written: <textarea data-autosave="address" data-version="n">, optionally with data-confirmed.
// One request at a time per field, in order; every save has an id of its own, which it keeps when it is sent again. Text
// that the server has not kept is kept on this computer. Nothing is ever sent, replaced or moved during composition.
import { post, announce } from "./net.js";
import * as unsent from "./unsent.js";
import { newId } from "./new-id.js";
import { conflict, filled, lost, notice, refusal } from "./beside-field.js";

const PAUSE = 800; // ms after the last key
const RETRY = [2_000, 4_000, 8_000, 15_000, 30_000];
const ANNOUNCED_EVERY = 30_000;
const LOST = ["WRITER", "LOST"]; // codes of refusals: somebody else has it in hand

const fields = new Map();
const others = new Set();

/** Attaches saving to a textarea. Attaching twice does nothing. */
export function autosave(field) {
  if (!fields.has(field)) {
    fields.set(field, new Saving(field));
    fields.get(field).restore(); // it counts in the line about saving by now
  }
  return fields.get(field);
}

/** Saves now; with { confirmed: true } or false to say that with it. Answers when the server did, or cannot. */
export function saveNow(field, { confirmed } = {}) {
  const saving = autosave(field);
  if (confirmed !== undefined) saving.confirmed = confirmed;
  return saving.now(confirmed !== undefined);
}

/** How many fields hold text that the server has not kept. */
export function pending() {
  return [...fields.values()].filter((saving) => saving.unsent).length;
}

/**
 * What else of the page is on its way, for the line about saving: anything with unsent, tries (that failed so far) and
 * stopped (the person has to act). Gives a function that says that something about it changed.
 */
export function alsoSaving(other) {
  others.add(other);
  return tell;
}

class Saving {
  constructor(field) {
    this.field = field;
    this.url = field.dataset.autosave;
    this.version = Number(field.dataset.version);
    this.read = field.dataset.read; // the source's version that lies beside it, where there is one
    this.kept = field.defaultValue; // the words the server has, as far as is known here
    this.confirmed = "confirmed" in field.dataset ? field.dataset.confirmed === "true" : undefined;
    this.keptConfirmed = this.confirmed;
    this.composing = false;
    this.inFlight = null;
    this.save = null; // the save that was sent or is to be sent again: { id, base, text, confirmed }
    this.tries = 0;
    this.stopped = false; // the server refused or there is a conflict: nothing is sent until the person acts
    if (unsent.keepsNothing) field.autocomplete = "off"; // browsers keep what stands in fields, to restore a session
    field.addEventListener("compositionstart", () => (this.composing = true));
    field.addEventListener("compositionend", () => {
      this.composing = false;
      this.typed();
    });
    field.addEventListener("input", (event) => !event.isComposing && this.typed());
    field.addEventListener("blur", () => this.unsent && this.now());
  }

  get unsent() {
    return this.field.value !== this.kept || this.confirmed !== this.keptConfirmed || this.save !== null;
  }

  typed() {
    clearTimeout(this.timer);
    if (this.refused) this.release();
    if (this.field.value === this.kept && !this.save && !this.stopped) {
      this.confirmed = this.keptConfirmed;
      unsent.forget(this.url);
      return tell();
    }
    this.waits = false;
    // Changing the words takes a confirmation back until it is given again.
    if (this.confirmed !== undefined && this.field.value !== this.kept) this.confirmed = false;
    this.keep();
    if (!this.stopped) this.timer = setTimeout(() => this.now(), PAUSE);
    tell();
  }

  keep() {
    this.onlyHere = !unsent.keep(this.url, {
      text: this.field.value,
      base: this.version,
      confirmed: this.confirmed,
      read: this.read,
      id: this.save?.id,
      sent: this.save?.text,
    });
  }

  /** Sends what is there; waits for the end of a composition and of the request before. */
  async now() {
    clearTimeout(this.timer);
    if (this.composing) {
      await new Promise((done) => this.field.addEventListener("compositionend", () => setTimeout(done), { once: true }));
      return this.now();
    }
    if (this.inFlight) {
      await this.inFlight;
      return this.unsent ? this.now() : "kept";
    }
    if (this.stopped) return "stopped";
    if (!this.unsent) return "kept";
    this.inFlight = this.send().finally(() => (this.inFlight = null));
    const outcome = await this.inFlight;
    // What was typed meanwhile follows; a field that was left has no other reason to be sent.
    if (outcome === "kept" && this.unsent && !this.timer) this.timer = setTimeout(() => this.now(), PAUSE);
    return outcome;
  }

  async send() {
    this.timer = null;
    this.waits = false;
    this.save ??= { id: newId(), base: this.version, text: this.field.value, confirmed: this.confirmed };
    const save = this.save;
    this.aside = save.text;
    this.keep();
    tell();
    const data = new URLSearchParams({ text: save.text, base: save.base, saveId: save.id });
    if (save.confirmed !== undefined) data.set("confirmed", save.confirmed);
    if (this.read) data.set("read", this.read);
    const answer = await post(this.url, data).catch(() => ({ ok: false, status: 0, body: null }));
    if (answer.ok && answer.body?.status === "kept") return this.wasKept(save, answer.body);
    if (answer.body?.status === "stale") return this.isStale(answer.body);
    if (answer.body?.kind === "STALE_FORM" && (await freshToken())) return this.send();
    if ([0, 401, 429].includes(answer.status) || answer.status >= 500) return this.tryLater();
    return this.isRefused(answer);
  }

  wasKept(save, body) {
    this.save = null;
    this.tries = 0;
    this.version = body.version;
    this.keptConfirmed = save.confirmed;
    // The server joins lines and ends them its own way: what is kept counts as what was typed, unless typing went on.
    this.kept = save.text;
    if (body.text !== save.text && this.field.value === save.text && !this.composing) {
      this.kept = body.text;
      this.replace(body.text);
    }
    this.field.dataset.version = body.version;
    delete this.field.dataset.changedBy; // it was oneself
    this.read = this.field.dataset.read;
    if (this.unsent) this.keep();
    else unsent.forget(this.url);
    tell(body.clock);
    this.emit("kept", { ...body, confirmed: save.confirmed, unsent: this.unsent });
    return "kept";
  }

  isStale(body) {
    this.save = null;
    this.stopped = true;
    this.keep();
    tell();
    conflict(this, body);
    this.emit("stale", body);
    return "stale";
  }

  isRefused(answer) {
    this.save = null;
    this.stopped = true;
    this.refused = true;
    this.keep();
    tell();
    const reasons = answer.body?.reasons ?? [];
    const told = reasons.map((reason) => reason.text);
    if (this.url.includes("/units/") && reasons.some(({ code }) => LOST.includes(code))) lost(this, told);
    else refusal(this, told);
    this.emit("refused", answer.body ?? {});
    return "refused";
  }

  tryLater() {
    const wait = RETRY[Math.min(this.tries++, RETRY.length - 1)];
    tell();
    this.timer = setTimeout(() => this.now(), wait);
    return "later";
  }

  /**
   * Puts words that are not chosen among the sentence's earlier texts: as a save that comes too late, which is what they are.
   * Answers whether they are there.
   */
  async putAside(text) {
    if (!this.url.includes("/units/") || !text.trim() || text === this.aside) return true;
    const data = new URLSearchParams({ text, base: -1, saveId: newId() });
    const answer = await post(this.url, data).catch(() => ({ ok: false, status: 0, body: null }));
    return answer.ok || answer.body?.status === "stale";
  }

  /** Texts of pages that are long gone, of which a newer one was taken: they too go only when they lie there. */
  letGo(older) {
    older.forEach(async (entry) => (await this.putAside(entry.text)) && entry.drop());
  }

  /** The words went elsewhere: nothing of them is left to be sent. */
  settled(words) {
    this.kept = words;
    this.confirmed = this.keptConfirmed;
    this.stopped = this.unsent;
    if (this.unsent) this.keep();
    else unsent.forget(this.url);
    tell();
  }

  /** After a refusal the person changed something, or presses for another try. */
  release() {
    this.refused = false;
    this.stopped = false;
    this.block?.remove();
    this.block = null;
    this.field.removeAttribute("aria-describedby");
    this.field.removeAttribute("aria-invalid");
  }

  /** Goes on from the version that stands, with this text. */
  resume(text, version, { send = true } = {}) {
    this.release();
    this.version = version;
    this.field.dataset.version = version;
    if (text !== this.field.value) this.replace(text);
    if (send) return this.now();
    this.keep();
    this.waits = true; // for the person to go on writing
    tell();
  }

  replace(text) {
    const end = this.field.selectionEnd;
    this.field.value = text;
    if (document.activeElement === this.field) this.field.setSelectionRange(Math.min(end, text.length), Math.min(end, text.length));
    this.emit("text", {});
  }

  /** Puts back what a page that is gone could not send. */
  restore() {
    const all = unsent.left(this.url).sort((a, b) => b.seen - a.seen);
    const news = all.filter((entry) => entry.text !== this.field.value);
    all.filter((entry) => !news.includes(entry)).forEach((entry) => entry.drop());
    if (news.length === 0) {
      const wish = all.find((entry) => entry.confirmed !== undefined && entry.confirmed !== this.confirmed);
      if (wish) {
        this.confirmed = wish.confirmed;
        this.now();
      }
      return;
    }
    const [entry, ...older] = news;
    const standing = this.field.value;
    if (entry.confirmed !== undefined) this.confirmed = entry.confirmed;
    if (entry.read) this.read = entry.read; // it was written beside that one
    this.replace(entry.text);
    // What stands there is what that page sent, though it never heard so: then nobody else wrote here.
    const own = entry.sent !== undefined && entry.sent === standing;
    if (own || entry.base >= this.version) {
      // That page heard of a save which this one was read before: it is ours, and no conflict.
      if (!own) this.version = entry.base;
      // What that page sent last may still arrive: it goes first, as itself, so that it is never a conflict with oneself.
      if (entry.id && !own) {
        const confirmed = entry.sent === entry.text || this.confirmed === undefined ? this.confirmed : false;
        this.save = { id: entry.id, base: entry.base, text: entry.sent, confirmed };
      }
      this.keep();
      entry.drop();
      notice(this, older);
      this.now();
    } else {
      this.stopped = true;
      this.keep();
      entry.drop();
      tell();
      const { changedBy: by = "", changedAt: clock = "" } = this.field.dataset;
      conflict(this, { theirs: standing, version: this.version, by, clock }, older);
    }
    this.emit("restored", {});
  }

  /** Shows something right after the field, or where the page wants it. */
  beside(block) {
    this.block?.remove();
    this.block = block;
    const place = this.field.closest("[data-save-place]");
    if (place) place.append(block);
    else this.field.after(block);
  }

  tell() {
    tell();
  }

  emit(name, detail) {
    this.field.dispatchEvent(new CustomEvent(`dragoman:${name}`, { bubbles: true, detail }));
  }
}

let before; // what the line says of a page on which nothing has happened yet
let drawn = "";
let said = "";
let lastClock = "";
let announcedAt = 0;
let announcement;

/** How saving stands: "Saved" is said only while nothing that was typed anywhere on the page is still to be sent. */
function state() {
  const all = [...fields.values(), ...others].filter((one) => one.unsent);
  if (all.some((one) => one.stopped || one.tries > 0 || one.waits)) return all.some((one) => one.onlyHere) ? "only-here" : "unsaved";
  if (all.length > 0) return "saving";
  return lastClock ? "saved" : "";
}

/** Says in the one line about saving how it stands. */
function tell(clock) {
  if (clock) lastClock = clock;
  const now = state();
  const lines = document.querySelectorAll("[data-save-status]");
  before ??= [...lines].map((line) => [...line.cloneNode(true).childNodes]);
  if (drawn === now + lastClock) return;
  drawn = now + lastClock;
  lines.forEach((line, i) => {
    line.dataset.state = now === "only-here" ? "unsaved" : now;
    line.replaceChildren(...(now ? words(now) : (before[i] ?? [])));
    line.querySelectorAll("[data-words]").forEach((place) => (place.textContent = filled(place.dataset.words, { clock: lastClock })));
  });
  if (!now || now === "saving" || now === said) return;
  said = now;
  clearTimeout(announcement);
  announcement = setTimeout(
    () => {
      announcedAt = Date.now();
      announce(document.querySelector("[data-save-status]")?.textContent.trim() ?? "");
    },
    Math.max(0, announcedAt + ANNOUNCED_EVERY - Date.now()),
  );
}

function words(name) {
  return document.querySelector(`template[data-save="${name}"]`).content.cloneNode(true).childNodes;
}

/** A page that stood open too long: another copy of it brings a fresh token. Once a minute at most. */
let refreshedAt = 0;
export async function freshToken() {
  if (Date.now() - refreshedAt < 60_000) return false;
  refreshedAt = Date.now();
  try {
    const page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html");
    const token = page.querySelector('meta[name="csrf-token"]').content;
    document.querySelector('meta[name="csrf-token"]').content = token;
    document.querySelectorAll('input[name="csrf-token"]').forEach((input) => (input.value = token));
    return true;
  } catch {
    return false;
  }
}

function sendWaiting() {
  fields.forEach((saving) => {
    if (saving.unsent && !saving.stopped && !saving.inFlight && !saving.composing) saving.now();
  });
}

let leaving = false; // the person was asked already

document.addEventListener("dragoman:leave", () => (leaving = true));
document.addEventListener("dragoman:send", ({ detail }) =>
  fields.forEach((saving) => saving.unsent && !saving.stopped && detail.push(saving.now())),
);
addEventListener("online", sendWaiting);
addEventListener("focus", () => [...fields.values()].some((saving) => saving.tries > 0) && sendWaiting());
document.addEventListener("visibilitychange", () => document.visibilityState === "hidden" && sendWaiting());
addEventListener("beforeunload", (event) => {
  if (!leaving && [...fields.values()].some((saving) => saving.onlyHere && saving.unsent)) event.preventDefault();
});
