/**
 * Puts words where the caret stands in a text field, in the place of what is selected.
 *
 * execCommand is called outdated, but it alone goes through the browser's own list of what can be undone: after an
 * assignment to value, or setRangeText, Ctrl+Z in Chromium and Firefox brings back nothing of what was typed before. It
 * sends the same input event as typing, so that saving hears of it in the same way. Where a browser refuses it, the words
 * are put there without it: better not undoable than not there.
 */
export function insert(field, words) {
  field.focus({ preventScroll: true });
  const { selectionStart: start, selectionEnd: end, value } = field;
  const wanted = value.slice(0, start) + words + value.slice(end);
  apart(field);
  if (document.execCommand("insertText", false, words) && field.value === wanted) return apart(field);
  field.setRangeText(wanted, 0, field.value.length);
  field.setSelectionRange(start + words.length, start + words.length);
  field.dispatchEvent(new InputEvent("input", { bubbles: true, inputType: "insertText", data: words }));
}

/** A browser undoes in one go what was typed without moving the caret. So it is moved, and comes back. */
function apart(field) {
  const { selectionStart, selectionEnd, selectionDirection, value } = field;
  const elsewhere = selectionStart === 0 ? value.length : 0;
  field.setSelectionRange(elsewhere, elsewhere);
  field.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
}
