// The keys of a page. An element names in data-key what it does ("new", "next-change"), and pressing the person's key for
// that does what a click does, or puts the focus into a field. Others join with on(). The server knows which key that is:
// it stands in the head of the page, since everybody may choose their own. "?" lists them, and the palette finds them.
//
// Nothing is taken from an input method: what is composed goes to it, whatever is pressed. AltGr types. Where Option types
// (macOS) or Alt with a digit changes the tab (Linux), the leader does it: after it a key counts as if Alt were held.
const chosen = new Map();
for (const line of (document.querySelector('meta[name="keys"]')?.content ?? "").split("\n")) {
  const at = line.indexOf(" ");
  if (at > 0) chosen.set(line.slice(0, at), [...(chosen.get(line.slice(0, at)) ?? []), line.slice(at + 1)]);
}

const platform = navigator.userAgentData?.platform ?? navigator.platform ?? "";
const optionTypes = /^(mac|ip)/i.test(platform);
const altDigitsAreTabs = /^linux/i.test(platform) && !/android/i.test(navigator.userAgent);

const actions = new Map(); // by the key as it is heard
const commands = []; // in the order of the page
let started = "";
let led = false; // the leader was pressed, and nothing since

// Whoever dictates, or presses keys by accident, turns single keys off on their own page (WCAG 2.1.4).
const singleKeysOff = document.documentElement.dataset.singleKeys === "off";

/**
 * Adds an action that no element stands for. It is named as the server names it and has the person's key for that, or is
 * named by a key that is always the same, such as Escape. The action gets the event and which of a row of keys it was.
 */
export function on(name, label, action) {
  const keys = usable(name);
  commands.push({ name, key: keys[0], label, action });
  keys.forEach((key, i) => actions.set(normal(key), { key, keys, label, action: (event) => action(event, i) }));
}

function usable(name) {
  const known = chosen.size > 0 && /^[a-z]+(-[a-z]+)*$/.test(name) && name.length > 1;
  return (known ? (chosen.get(name) ?? []) : [name]).filter((key) => !(singleKeysOff && isSingle(key)));
}

/** The actions that were added by on(): { name, key, label, action }. */
export function added() {
  return commands;
}

/** What stands on the cap of a key. */
export function cap(key) {
  return key
    .replace(/Arrow(Up|Down)/, (whole, way) => (way === "Up" ? "↑" : "↓"))
    .replace(/(^|[+ ])(\S)(?=$| )/g, (whole, before, one) => before + one.toUpperCase());
}

export function keys(root) {
  root.querySelectorAll("[data-key]").forEach((element) => {
    const [key] = usable(element.dataset.key);
    if (!key) return;
    element.setAttribute("aria-keyshortcuts", key.replace("Ctrl+", "Control+"));
    actions.set(normal(key), { key, keys: [key], element, label: labelOf(element), action: () => press(element) });
  });
  root.addEventListener("keydown", pressed);
  root.addEventListener("pointerdown", () => lead(false));
}

/** Does what an element is there for. */
export function press(element) {
  if (element.matches("input:not([type=submit], [type=button], [type=checkbox], [type=radio]), select, textarea")) element.focus();
  else element.click();
}

function pressed(event) {
  // 229: the key went to an input method, which some browsers tell in no other way.
  if (event.isComposing || event.keyCode === 229 || event.defaultPrevented) return lead(false);
  if (["Control", "Alt", "AltGraph", "Shift", "Meta", "Dead"].includes(event.key) || event.getModifierState?.("AltGraph")) return;
  if (event.target.closest("dialog")) return; // it has keys of its own
  const after = led;
  lead(false);
  const chord = heard(event, after);
  if (!chord) return;
  // Single letters belong to the text while somebody is writing.
  const plain = !event.ctrlKey && !event.altKey && !event.metaKey && !after;
  if (plain && event.target.closest("input:not([type=checkbox]), select, textarea, [contenteditable]")) {
    if (!/^F\d+$/.test(event.key)) return;
  }
  if (event.altKey && event.target.closest("select")) return; // opens it
  if (after && event.key === "Escape") return event.preventDefault();
  if ((chosen.get("leader") ?? []).some((key) => normal(key) === chord)) {
    event.preventDefault();
    return lead(true);
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

function lead(yes) {
  if (led !== yes) document.body.toggleAttribute("data-led", yes); // the caps of what may follow show it
  led = yes;
}

/** The key as it is written; null for one that is somebody else's. */
function heard(event, led) {
  let { key } = event;
  if (event.altKey) {
    // Alt with the digits of the number pad types a character on Windows.
    if (event.code.startsWith("Numpad")) return null;
    if (altDigitsAreTabs && /^Digit/.test(event.code)) return null;
  }
  // On a keyboard with other letters it is the place of the key that counts.
  const other = key.length === 1 && key > "~" && !(optionTypes && event.altKey);
  if (other && /^(Key|Digit)/.test(event.code)) key = event.code.slice(-1);
  const named = key.length > 1;
  return normal(
    [event.ctrlKey && "ctrl", (event.altKey || led) && "alt", event.metaKey && "meta", event.shiftKey && named && "shift", key]
      .filter(Boolean)
      .join("+"),
  );
}

export function labelOf(element) {
  const label = element.getAttribute("aria-label") ?? element.labels?.[0]?.textContent;
  if (label) return label.trim();
  const copy = element.cloneNode(true);
  copy.querySelectorAll("kbd, [aria-hidden=true], .row__no").forEach((part) => part.remove());
  return copy.textContent.replace(/\s+/g, " ").trim() || element.value || "";
}

/** Lists the keys of the page. */
export function help() {
  const dialog = document.querySelector("[data-keys-help]");
  if (!dialog || dialog.open) return;
  const seen = new Set();
  const leader = dialog.dataset.leader && chosen.get("leader")?.[0];
  const all = [...actions.values(), ...(leader ? [{ key: leader, keys: [leader], label: dialog.dataset.leader }] : [])];
  dialog.querySelector("dl").replaceChildren(
    ...all.flatMap(({ keys, key, label }) => {
      if (seen.has(keys[0] + label)) return [];
      seen.add(keys[0] + label);
      const term = document.createElement("dt");
      key.split(" ").forEach((part) => {
        const put = document.createElement("kbd");
        put.textContent = cap(part) + (keys.length > 1 ? `…${keys.length}` : "");
        term.append(put);
      });
      const meaning = document.createElement("dd");
      meaning.textContent = label;
      return [term, meaning];
    }),
  );
  dialog.showModal();
  dialog.scrollTop = 0; // the button that has the focus stands below the list
}

function normal(key) {
  return key.toLowerCase();
}

// "n", "/" and "g d" are characters and nothing else; "Escape" and "Ctrl+Enter" are not.
function isSingle(key) {
  return key.split(" ").every((part) => part.length === 1);
}
