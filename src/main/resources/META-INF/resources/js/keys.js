// The keys of a page: an element names its own in data-key ("n", "g d", "Alt+ArrowDown", "Ctrl+Enter"), and pressing it
// does what a click does, or puts the focus into a field. Others join with on(). "?" lists them all.
const actions = new Map();
let started = "";

// Whoever dictates, or presses keys by accident, turns single keys off on their own page (WCAG 2.1.4).
const singleKeysOff = document.documentElement.dataset.singleKeys === "off";

/** Adds a key that no element stands for; the label is shown in the list. */
export function on(key, label, action) {
  if (singleKeysOff && isSingle(key)) return;
  actions.set(normal(key), { key, label, action });
}

export function keys(root) {
  root.querySelectorAll("[data-key]").forEach((element) => {
    const key = element.dataset.key;
    if (singleKeysOff && isSingle(key)) return;
    element.setAttribute("aria-keyshortcuts", key);
    on(key, labelOf(element), () => (element.matches("input, select, textarea") ? element.focus() : element.click()));
  });
  root.addEventListener("keydown", pressed);
}

function pressed(event) {
  // 229: the key went to an input method, which some browsers tell in no other way.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return;
  const chord = normal(
    [event.ctrlKey && "ctrl", event.altKey && "alt", event.metaKey && "meta", event.shiftKey && event.key.length > 1 && "shift", event.key]
      .filter(Boolean)
      .join("+"),
  );
  // Single letters belong to the text while somebody is writing.
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey;
  if (plain && event.target.closest("input:not([type=checkbox]), select, textarea, dialog, [contenteditable]")) return;
  // A button that lists the keys sends the same key; it is not typed and always works.
  if (plain && chord === "?" && !(singleKeysOff && event.isTrusted)) {
    event.preventDefault();
    return help();
  }
  const sequence = started ? `${started} ${chord}` : chord;
  const found = actions.get(sequence) ?? actions.get(chord);
  if (found) {
    event.preventDefault();
    started = "";
    return found.action(event);
  }
  started = plain && [...actions.keys()].some((key) => key.startsWith(`${chord} `)) ? chord : "";
}

function labelOf(element) {
  const label = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent;
  if (label) return label.trim();
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd").forEach((cap) => cap.remove());
  return copy.textContent.replace(/\s+/g, " ").trim();
}

function help() {
  const dialog = document.querySelector("[data-keys-help]");
  if (!dialog || dialog.open) return;
  dialog.querySelector("dl").replaceChildren(
    ...[...actions.values()].flatMap(({ key, label }) => {
      const term = document.createElement("dt");
      key.split(" ").forEach((part) => {
        const cap = document.createElement("kbd");
        cap.textContent = part.length === 1 ? part.toUpperCase() : part;
        term.append(cap);
      });
      const meaning = document.createElement("dd");
      meaning.textContent = label;
      return [term, meaning];
    }),
  );
  dialog.showModal();
}

function normal(key) {
  return key.toLowerCase();
}

// "n", "/" and "g d" are characters and nothing else; "Escape" and "Ctrl+Enter" are not.
function isSingle(key) {
  return key.split(" ").every((part) => part.length === 1);
}
