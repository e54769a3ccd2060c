// What is said about a draft beside its text: saved as it is chosen, one request after the other; kept on this computer
// while nobody answers, and put back by the next page if this one goes before that.
import { alsoSaving, freshToken } from "./autosave.js";
import * as unsent from "./unsent.js";
import { post } from "./net.js";

const NAMES = ["slugline", "urgency", "due", "target", "byline", "story-version", "details.was"];
const FIRST_PAUSE = 2_000; // ms before the first new try, doubled for each one after
const LONGEST_PAUSE = 30_000;

export class DraftDetails {
  /** @param progress is called with how far the draft is, whenever the server says so */
  constructor(form, progress) {
    this.form = form;
    this.progress = progress;
    this.address = form.getAttribute("action");
    this.key = `${this.address}#details`;
    this.place = form.querySelector("[data-details]");
    this.changed = false; // something is to be sent
    this.sending = null;
    this.tries = 0;
    this.stopped = false; // the server refused: the person has to look
    this.tell = alsoSaving(this);
    this.place.addEventListener("input", () => this.keep());
    this.place.addEventListener("change", () => this.send());
    this.restore();
  }

  get unsent() {
    return this.changed || this.sending !== null || this.stopped;
  }

  get inputs() {
    return [...this.place.querySelectorAll("input[name], select[name]")].filter((input) => NAMES.includes(input.name));
  }

  keep() {
    const values = this.inputs.map(({ name, value, checked }) => ({ name, value, checked }));
    this.onlyHere = !unsent.keep(this.key, { values });
  }

  send() {
    this.changed = true;
    this.stopped = false;
    this.keep();
    this.sending ??= this.everything().finally(() => {
      this.sending = null;
      this.tell();
    });
    this.tell();
  }

  /** Before the form goes: tries at once, and answers whether nothing is left that only this page knows. */
  async settled() {
    if (this.stopped) unsent.forget(this.key); // the form brings it, and its answer shows both
    this.wake?.();
    await Promise.race([this.sending, new Promise((done) => (this.failed = done))]);
    return !this.sending;
  }

  async everything() {
    while (this.changed) {
      this.changed = false;
      const data = new URLSearchParams([...new FormData(this.form)].filter(([name]) => NAMES.includes(name)));
      const answer = await post(this.address, data);
      if (answer.body?.kind === "STALE_FORM" && (await freshToken())) this.changed = true;
      else if ([0, 401, 429].includes(answer.status) || answer.status >= 500) await this.later();
      else this.answered(answer);
    }
  }

  async later() {
    this.changed = true;
    const pause = Math.min(FIRST_PAUSE * 2 ** this.tries++, LONGEST_PAUSE);
    this.tell();
    this.failed?.();
    await new Promise((done) => {
      this.wake = done;
      setTimeout(done, pause);
      ["online", "focus"].forEach((name) => addEventListener(name, done, { once: true }));
    });
  }

  answered(answer) {
    this.tries = 0;
    this.place.querySelectorAll(".field__error").forEach((error) => error.remove());
    this.place.querySelectorAll("[aria-invalid]").forEach((field) => field.removeAttribute("aria-invalid"));
    this.stopped = !answer.ok;
    if (answer.ok) {
      this.form.elements["story-version"].value = answer.body.version;
      this.form.elements["details.was"].value = answer.body.was;
      document.querySelector(".crumbs .slug a").textContent = this.form.elements.slugline.value;
      this.progress(answer.body.progress);
      if (this.changed) this.keep();
      else unsent.forget(this.key);
    } else if (answer.status === 409) {
      const banner = document.querySelector("template[data-details-stale]").content.cloneNode(true);
      document.querySelector("[data-banners]").replaceChildren(banner);
    } else {
      (answer.body?.reasons ?? []).forEach(wrong);
    }
  }

  /** Puts back what a page that is gone could not send; the version it was chosen on goes with it. */
  restore() {
    for (const entry of unsent.left(this.key)) {
      entry.drop();
      const fields = this.inputs;
      const fits = entry.values.length === fields.length && entry.values.every(({ name }, i) => fields[i].name === name);
      const same = entry.values.every(({ value, checked }, i) => fields[i]?.value === value && fields[i].checked === checked);
      if (!fits || same) continue;
      entry.values.forEach(({ value, checked }, i) => Object.assign(fields[i], { value, checked }));
      return this.send();
    }
  }
}

function wrong({ field, text }) {
  const input = document.getElementById(field);
  if (!input) return;
  const error = document.createElement("p");
  error.className = "field__error";
  error.id = `${field}-error`;
  error.setAttribute("role", "alert");
  error.textContent = text;
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", error.id);
  input.after(error);
}
