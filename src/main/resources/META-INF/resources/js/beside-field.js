// What js/autosave.js puts beside a field: two texts where there was one, a refusal, text that came back, and text that can
// be saved no more since somebody else has it in hand.
import * as unsent from "./unsent.js";
import { offering } from "./offer.js";

let serial = 0;

/** Both texts side by side; yours is chosen beforehand, and nothing happens until the person says so. */
export function conflict(saving, body, older = []) {
  const block = clone("conflict");
  const { field } = saving;
  const name = `choice-${++serial}`;
  const heading = block.querySelector("h2");
  heading.id = `${name}-h`;
  block.setAttribute("aria-labelledby", heading.id);
  block.querySelectorAll("input").forEach((input) => (input.name = name));
  const who = block.querySelector("[data-who]");
  who.textContent = body.by ? filled(who.dataset.words, body) : who.dataset.unknown;
  const both = { mine: saving.field.value, theirs: body.theirs ?? "" };
  block.querySelectorAll("[data-text]").forEach((place) => {
    place.lang = field.lang;
    place.dir = field.dir || "auto";
    place.textContent = both[place.dataset.text];
    if (place.dataset.text === "theirs" && body.theirs === null) place.textContent = place.dataset.gone;
  });
  older.forEach((entry) => block.querySelector("[data-older]").append(oldText(entry, field)));
  const past = block.querySelector("[data-earlier]");
  if (past) past.hidden = !saving.url.includes("/units/");
  // While the choice is open the field goes on being yours.
  const follow = () => (block.querySelector('[data-text="mine"]').textContent = both.mine = field.value);
  field.addEventListener("input", follow);
  block.querySelector("[data-go]").addEventListener("click", async () => {
    const choice = block.querySelector("input:checked").value;
    // Yours is let go only when it lies among the earlier texts.
    if (choice === "theirs" && field.value !== both.theirs && !(await saving.putAside(field.value))) return;
    field.removeEventListener("input", follow);
    saving.letGo(older);
    if (choice === "mine") saving.resume(field.value, body.version);
    else if (choice === "theirs") {
      saving.resume(both.theirs, body.version, { send: false });
      saving.kept = both.theirs;
      saving.confirmed = saving.keptConfirmed;
      unsent.forget(saving.url);
      saving.waits = false;
      saving.tell();
      saving.emit("taken", { text: both.theirs, version: body.version, changedBy: body.by, changedAt: body.clock });
    } else {
      const apart = field.dataset.joinWith ?? "\n";
      saving.resume([both.mine, both.theirs].filter(Boolean).join(apart), body.version, { send: false });
    }
    field.focus();
  });
  field.setAttribute("aria-describedby", heading.id);
  saving.beside(block);
}

/** Somebody else has the translation in hand: what was typed stays here, and is offered to that one. */
export function lost(saving, reasons) {
  const block = clone("lost");
  block.querySelector("[data-reasons]").textContent = reasons.join(" ");
  block.querySelector("[data-reasons]").id = `refusal-${++serial}`;
  saving.field.setAttribute("aria-describedby", `refusal-${serial}`);
  saving.beside(block);
  if (saving.field.value === saving.kept) {
    // It was a confirmation alone: there are no words to offer.
    block.querySelectorAll("[data-offer], [data-how]").forEach((part) => part.remove());
    return saving.settled(saving.kept);
  }
  offering(block, {
    url: saving.url,
    text: () => saving.field.value,
    done: (words) => {
      block.querySelector("[data-how]").remove();
      saving.settled(words);
    },
  });
}

export function refusal(saving, reasons) {
  const block = clone("refusal");
  const id = `refusal-${++serial}`;
  block.querySelector("[data-reasons]").id = id;
  const otherwise = block.querySelector("[data-reasons]").dataset.otherwise;
  block.querySelector("[data-reasons]").append(
    ...(reasons.length ? reasons : [otherwise]).map((text) => {
      const line = document.createElement("span");
      line.textContent = `${text} `;
      return line;
    }),
  );
  block.querySelector("[data-again]").addEventListener("click", () => {
    saving.release();
    saving.field.focus();
    saving.now();
  });
  saving.field.setAttribute("aria-describedby", id);
  saving.field.setAttribute("aria-invalid", "true");
  saving.beside(block);
}

export function notice(saving, older) {
  const block = clone("restored");
  older.forEach((entry) => block.querySelector("[data-older]").append(oldText(entry, saving.field)));
  block.querySelector("[data-close]").addEventListener("click", () => {
    saving.letGo(older);
    block.remove();
    saving.field.focus();
  });
  saving.beside(block);
}

/** More than one page was closed with text unsent: the older texts are shown, to copy from. */
function oldText(entry, field) {
  const text = document.createElement("p");
  text.className = "story typed";
  text.lang = field.lang;
  text.dir = field.dir || "auto";
  text.textContent = entry.text;
  return text;
}

function clone(name) {
  return document.querySelector(`template[data-save="${name}"]`).content.firstElementChild.cloneNode(true);
}

/** A sentence of the page with what is known in its places: %by, %clock. */
export function filled(words, values) {
  return words.replace(/%(\w+)/g, (place, name) => values[name] ?? place);
}
