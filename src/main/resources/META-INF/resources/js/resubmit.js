/**
 * Sends a form whose submit event was stopped to save what was typed. It waits until that event is over: where nothing was
 * left to save, everything has been awaited before it is, and a browser silently ignores a form sent from within its own event.
 */
export async function resubmit(form, submitter) {
  await new Promise((done) => setTimeout(done));
  form.requestSubmit(submitter);
}
