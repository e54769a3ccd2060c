// The commands of a page: everything that a key, a button, a link or a menu of it does, found by name. A combobox with a
// list (ARIA's pattern): the focus stays in the field, arrows choose, Enter does it, Escape leads back to where one was.
import { added, cap, help, labelOf, on, press } from "./keys.js";

const MOST = 100; // more than anybody reads; whoever looks for another types a letter more
const SAID_AFTER = 600; // ms after the last key: nobody is told a number at every letter

const fold = (text) => text.normalize("NFKC").toLocaleLowerCase();

export function palette(dialog) {
  const field = dialog.querySelector("input");
  const list = dialog.querySelector("[role=listbox]");
  const none = dialog.querySelector("[data-none]");
  const status = dialog.querySelector("[role=status]");
  let all = [];
  let shown = [];
  let at = 0;
  let timer;
  let caret = () => {};

  on("commands", dialog.dataset.label, open);
  on("keys", dialog.dataset.keys, help);
  opens("[data-open-palette]", open);
  opens("[data-open-keys]", help);

  function open() {
    if (document.querySelector("dialog[open]")) return;
    all = commands(dialog);
    caret = caretOf(document.activeElement);
    field.value = "";
    dialog.showModal(); // gives the focus back by itself when it is closed
    field.focus();
    draw();
  }

  function draw() {
    const words = fold(field.value).split(/\s+/).filter(Boolean);
    shown = all.filter((one) => words.every((word) => one.folded.includes(word))).slice(0, MOST);
    list.replaceChildren(...shown.map(option));
    list.hidden = shown.length === 0;
    none.hidden = shown.length > 0;
    field.setAttribute("aria-expanded", String(shown.length > 0));
    choose(0);
    clearTimeout(timer);
    timer = setTimeout(() => {
      status.textContent = shown.length ? status.dataset.words.replace("%n", shown.length) : none.textContent;
    }, SAID_AFTER);
  }

  function option(one, i) {
    const item = document.createElement("li");
    item.id = `command-${i}`;
    item.setAttribute("role", "option");
    const name = document.createElement("span");
    name.className = "palette__t";
    name.textContent = one.label;
    item.append(name);
    if (one.part) {
      const part = document.createElement("span");
      part.className = "palette__p";
      part.textContent = one.part;
      item.append(part);
    }
    if (one.key) {
      const keys = document.createElement("span");
      keys.className = "palette__k";
      one.key.split(" ").forEach((each) => {
        const key = document.createElement("kbd");
        key.textContent = cap(each);
        keys.append(key);
      });
      item.append(keys);
    }
    return item;
  }

  function choose(i) {
    list.children[at]?.setAttribute("aria-selected", "false");
    at = Math.max(0, Math.min(shown.length - 1, i));
    const item = list.children[at];
    if (!item) return field.removeAttribute("aria-activedescendant");
    [...list.children].forEach((each) => each.setAttribute("aria-selected", String(each === item)));
    field.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  function run(one) {
    if (!one) return;
    dialog.close();
    // After the focus is back where it was: much of it is about the sentence that is open there.
    setTimeout(() => {
      caret();
      one.run();
    });
  }

  field.addEventListener("input", draw);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.keyCode === 229) return; // it chooses a character, not a command
    const page = 8;
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: page, PageUp: -page }[event.key];
    if (step) choose(Math.abs(step) === 1 ? (at + step + shown.length) % Math.max(1, shown.length) : at + step);
    else if (event.key === "Enter") run(shown[at]);
    else return;
    event.preventDefault();
  });
  list.addEventListener("click", (event) => run(shown[[...list.children].indexOf(event.target.closest("[role=option]"))]));
  // The focus stays in the field; a click beside the dialog closes it.
  dialog.addEventListener("mousedown", (event) => {
    if (event.target === dialog) dialog.close();
    else if (event.target !== field) event.preventDefault();
  });
}

/** Puts the caret back where it is now: a field that gets the focus back from a dialog does not always have it there. */
function caretOf(element) {
  if (!element?.matches("textarea")) return () => {};
  const { selectionStart, selectionEnd, selectionDirection, value } = element;
  return () => {
    if (document.activeElement === element && element.value === value)
      element.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  };
}

/** A button that shows a dialog; from a menu, which closes, so that the focus has somewhere to come back to. */
function opens(selector, show) {
  document.querySelectorAll(selector).forEach((button) => {
    button.hidden = false;
    button.addEventListener("click", () => {
      const menu = button.closest("details");
      if (menu) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
      show();
    });
  });
}

/** Everything that can be done on the page as it is now: first what has no element, then in the order of the page. */
function commands(dialog) {
  const found = new Map();
  const put = (one) => {
    const key = `${one.label}\n${one.where}`;
    if (one.label && !found.has(key)) found.set(key, { ...one, folded: fold(`${one.label} ${one.part ?? ""}`) });
  };
  const named = new Set(added().map(({ label }) => label));
  added().forEach(({ name, key, label, action }) => {
    if (name !== "commands") put({ label, key, where: name, run: () => action(new Event("command")) });
  });
  const rest = [];
  document.querySelectorAll("a[href], button, summary, [data-key], input[type=submit]").forEach((element) => {
    if (dialog.contains(element) || !reachable(element)) return;
    const label = labelOf(element);
    if (named.has(label)) return; // the button of a command
    const one = {
      label,
      key: element.getAttribute("aria-keyshortcuts")?.replace("Control+", "Ctrl+"),
      part: partOf(element),
      where: whereTo(element),
      run: () => go(element),
    };
    // Sentences and the places between paragraphs are on the page a hundred times: they come after everything else.
    if (element.matches(".row__n, [data-go], .insert__b, .grip")) rest.push(one);
    else put(one);
  });
  rest.forEach(put);
  return [...found.values()];
}

/** Whether somebody could get at it by hand: it is seen, or lies in a menu that is seen. */
function reachable(element) {
  if (element.closest("dialog, [inert], [aria-hidden=true]") || element.matches(":disabled, .skip")) return false;
  if (element.checkVisibility({ visibilityProperty: true })) return true;
  const menu = element.closest("details:not([open])");
  return Boolean(menu) && menu.checkVisibility() && !element.closest("[hidden]");
}

/** The menu or part of the page in which it lies, to tell one "Save" from another. */
function partOf(element) {
  const summary = element.closest("details")?.querySelector("summary");
  if (summary && summary !== element) return labelOf(summary);
  const part = element.closest("form, section, nav, article");
  const title = part?.getAttribute("aria-label") ?? part?.querySelector("h2, h3, legend")?.textContent;
  return title?.replace(/\s+/g, " ").trim();
}

function whereTo(element) {
  if (element.href) return element.href;
  const form = element.form?.getAttribute("action");
  return form ? `${form} ${element.name} ${element.value}` : `${element.tagName} ${partOf(element) ?? ""}`;
}

/** Presses it; what wants something filled in is shown instead, with the focus in it. */
function go(element) {
  const menus = [];
  for (let one = element.parentElement?.closest("details"); one; one = one.parentElement?.closest("details")) menus.push(one);
  const inside = menus.filter((one) => one.querySelector("summary") !== element);
  const closed = inside.some((one) => !one.open);
  const wanted = closed && element.form?.querySelector("input:not([type=hidden], [type=checkbox], [type=radio]), textarea, select");
  if (wanted) {
    // A menu puts the focus on its first part a moment after it opens.
    inside.forEach((one) => (one.open = true));
    setTimeout(() => wanted.focus(), 50);
  } else press(element);
}
