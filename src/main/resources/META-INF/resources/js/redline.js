// Going from change to change of a redline, and taking one back: its words are again what they were in the version that
// the text is read against. The server finds the change again by a mark of both texts, so that nothing is taken back which
// is not on the page.
import { announce, post } from "./net.js";
import { on } from "./keys.js";

/**
 * @param everythingKept saves what is typed; false where that did not work
 * @param taken puts a block as it is now in the place of the one on the page
 * @param refused says that the text is another one by now
 */
export function redline(review, { everythingKept, taken, refused }) {
  let at = -1;
  const all = () => [...review.querySelectorAll(".change")];

  const form = document.getElementById("take-back");
  if (form) on("revert", form.dataset.label, () => focused()?.querySelector(".change__back")?.click());

  function focused() {
    return document.activeElement?.closest(".change");
  }

  function go(step) {
    const changes = all();
    if (!changes.length) return;
    const here = changes.indexOf(focused());
    if (here >= 0) at = here;
    show((at + step + (at < 0 && step < 0 ? 1 : 0) + changes.length) % changes.length);
  }

  function show(number, before = "") {
    const changes = all();
    at = Math.min(number, changes.length - 1);
    if (at < 0) return announce(before);
    changes[at].focus({ preventScroll: true });
    changes[at].scrollIntoView({ block: "center" });
    const words = review.querySelector("[data-change-words]")?.dataset.changeWords;
    if (words) announce(`${before} ${words.replace("%n", at + 1).replace("%total", changes.length)}`.trim());
  }

  async function takeBack(button) {
    if (form.dataset.sending) return;
    const here = all().indexOf(button.closest(".change"));
    const row = button.closest("[data-block]");
    if (!(await everythingKept())) return;
    form.dataset.sending = "yes";
    const data = new FormData(form);
    data.set("change", button.value);
    const answer = await post(form.action, data);
    delete form.dataset.sending;
    if (answer.body?.moved) return writing() ? refused() : readAgain(here);
    if (answer.status === 409) return refused();
    if (answer.status === 0) return; // the banner says so, and nothing has changed
    if (!answer.ok) return location.reload();
    await taken(row, answer.body.versions);
    show(here, form.dataset.said);
  }

  /** Whether a note is being written: then the page says that the text is another one, and waits to be drawn anew. */
  function writing() {
    return [...review.querySelectorAll("form textarea:not([data-autosave])")].some((field) => field.value !== field.defaultValue);
  }

  /** Where blocks came, went or stand elsewhere by now all of the text is drawn anew, and one goes on in it from here. */
  function readAgain(here) {
    history.replaceState({ change: here }, "");
    location.reload();
  }

  if (history.state?.change >= 0 && form) {
    const { change } = history.state;
    history.replaceState(null, "");
    requestAnimationFrame(() => show(change, form.dataset.said));
  }

  return { go, takeBack };
}
