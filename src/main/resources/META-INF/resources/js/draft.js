// The draft page: saving of every field, the details beside it, what filing still asks for.
import { autosave, saveNow } from "./autosave.js";
import { DraftBody } from "./draft-body.js";
import { DraftDetails } from "./draft-details.js";
import { resubmit } from "./resubmit.js";

const form = document.querySelector("[data-draft]");
document.querySelectorAll("[data-without-script]").forEach((button) => (button.hidden = true));
const fields = () => [...form.querySelectorAll("textarea[data-autosave]")];
fields().forEach(autosave);
const body = new DraftBody(form);
const details = new DraftDetails(form, progress);
grow();

form.addEventListener("dragoman:kept", ({ target, detail }) => {
  keptBy(target, detail.version, detail.was);
  progress(detail.progress);
});
form.addEventListener("dragoman:taken", ({ target, detail }) => keptBy(target, detail.version, ""));
form.addEventListener("dragoman:progress", ({ detail }) => progress(detail));
form.addEventListener("submit", submitted);
document.querySelectorAll("[data-file]").forEach((button) => button.addEventListener("click", notYet));

/** The form around the fields knows what is kept, so that it never takes old words for new ones. */
function keptBy(field, version, was) {
  const id = field.name.slice("text.".length);
  if (form.elements[`base.${id}`]) form.elements[`base.${id}`].value = version;
  if (form.elements[`was.${id}`]) form.elements[`was.${id}`].value = was ?? "";
}

function progress(far) {
  if (!far) return;
  document.querySelector('[data-count="amount"]').textContent = far.amount;
  document.querySelector('[data-count="paragraphs"]').textContent = far.paragraphs;
  const headline = document.querySelector("[data-headline-count]");
  headline.textContent = headline.dataset.words.replace("%n", far.headline);
  const list = document.querySelector("[data-checks]");
  list.replaceChildren(...far.checks.map((check) => row(check, list)));
  document.querySelectorAll("[data-file]").forEach((button) => {
    if (far.mayFile) button.removeAttribute("aria-disabled");
    else button.setAttribute("aria-disabled", "true");
  });
}

function row({ tone, text, field }, list) {
  const item = document.querySelector("template[data-check-row]").content.firstElementChild.cloneNode(true);
  item.dataset.tone = tone;
  item.querySelector("use").setAttribute("href", tone === "good" ? "#i-check" : "#i-block");
  item.querySelector("span").textContent = text;
  const go = item.querySelector("a");
  if (tone === "good") go.remove();
  else {
    go.href = `#${field}`;
    go.setAttribute("aria-label", list.dataset.goWords.replace("%what", text));
  }
  return item;
}

/** A button that cannot do its work yet shows what is missing. */
function notYet(event) {
  if (event.currentTarget.getAttribute("aria-disabled") !== "true") return;
  event.preventDefault();
  const checks = document.getElementById("checks");
  checks.focus();
  checks.scrollIntoView({ block: "nearest" });
}

/** Everything that is being saved is saved before the page is left: a save must not race with itself. */
let ready = false;
async function submitted(event) {
  if (ready) return;
  event.preventDefault();
  const { submitter } = event;
  await body.settled();
  if (!(await details.settled())) return;
  const outcomes = await Promise.all(fields().map((field) => saveNow(field)));
  if (outcomes.some((outcome) => outcome === "later")) return;
  ready = true;
  await resubmit(form, submitter);
  ready = false;
}

/** Fields grow with their text; where the stylesheet cannot do it, this does. */
function grow() {
  if (CSS.supports("field-sizing", "content")) return;
  const fit = (field) => {
    field.style.blockSize = "auto";
    field.style.blockSize = `${field.scrollHeight}px`;
  };
  form.addEventListener("input", (event) => event.target.matches("textarea") && fit(event.target));
  form.addEventListener("dragoman:text", (event) => fit(event.target));
  form.querySelectorAll("textarea").forEach(fit);
}
