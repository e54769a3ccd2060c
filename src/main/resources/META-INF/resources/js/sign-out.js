// Signing out with text that could not be sent asks first: it stays in this browser for its writer, or is lost with the page.
import * as unsent from "./unsent.js";
import { resubmit } from "./resubmit.js";

const PATIENCE = 3_000; // ms for what is on its way to arrive

export function signOut(form) {
  let asked = false;
  form.addEventListener("submit", async (event) => {
    if (asked || unsent.held() === 0) return;
    event.preventDefault();
    const { submitter } = event;
    const sending = [];
    document.dispatchEvent(new CustomEvent("dragoman:send", { detail: sending }));
    if (sending.length) await Promise.race([Promise.allSettled(sending), new Promise((done) => setTimeout(done, PATIENCE))]);
    asked = unsent.held() === 0 || (await sure());
    if (!asked) return submitter?.focus();
    document.dispatchEvent(new CustomEvent("dragoman:leave"));
    resubmit(form, submitter);
  });
}

/** Whether the person wants to go all the same. */
function sure() {
  const dialog = document.querySelector("[data-unsent]");
  const words = dialog.querySelector("[data-words]");
  words.textContent = words.dataset.words.replace("%n", unsent.held());
  dialog.returnValue = "";
  dialog.showModal();
  return new Promise((done) =>
    dialog.addEventListener("close", () => done(dialog.returnValue === "leave"), { once: true }),
  );
}
