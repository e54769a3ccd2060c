// The tools of the open row on the translator's bench, and the way there and back: what was typed is saved before a row is
// merged, split or moved, and the page that comes back stands where the old one stood.
import { pending, saveNow } from "./autosave.js";
import { left } from "./unsent.js";
import { resubmit } from "./resubmit.js";
import { announce } from "./net.js";
import { menu } from "./menu.js";
import { newId } from "./new-id.js";
import { on } from "./keys.js";

const PLACE = "dragoman:bench-place";

export function restructuring({ bench, rows, activeRow, open }) {
  const active = activeRow();
  if (active) ready(active);
  document.addEventListener("submit", (event) => event.target.matches("[data-restructure]") && send(event));
  addEventListener("pageshow", (event) => event.persisted && still(false));
  orphans();
  keys();
  return { show, hide, resumed };

  /** What was typed for a row that is there no more, or is left out by now, is shown until the person has copied it. */
  function orphans() {
    left().forEach((entry) => {
      if (!entry.url.startsWith(`${bench.dataset.at}/units/`) || !entry.text) return;
      const row = rows.find((each) => entry.url.endsWith(each.dataset.unit));
      if (row && row.dataset.st !== "omit") return;
      const block = document.querySelector("template[data-orphan]").content.firstElementChild.cloneNode(true);
      block.querySelector("[data-text]").textContent = entry.text;
      block.querySelector("[data-drop]").addEventListener("click", () => {
        entry.drop();
        block.remove();
      });
      bench.prepend(block);
    });
  }

  function show(row) {
    const tools = document.querySelector("template[data-tools]").content.firstElementChild.cloneNode(true);
    const { unit, number, shape } = row.dataset;
    const words = shape.split(" ");
    tools.querySelectorAll("[name=unit]").forEach((input) => (input.value = unit));
    tools.querySelectorAll("[name=wishId]").forEach((input) => (input.value = newId()));
    tools.querySelectorAll("[data-if]").forEach((part) => (part.hidden = !words.includes(part.dataset.if)));
    tools.querySelectorAll("[data-not]").forEach((part) => (part.hidden = words.includes(part.dataset.not)));
    tools.querySelectorAll("[id]").forEach((part) => (part.id += unit));
    tools.querySelectorAll("[for]").forEach((label) => (label.htmlFor += unit));
    [tools, ...tools.querySelectorAll("[aria-label]")].forEach((part) =>
      part.setAttribute("aria-label", part.getAttribute("aria-label").replace("%n", number)),
    );
    tools.querySelectorAll("[data-menu]").forEach(menu);
    row.querySelector(".row__edit").after(tools);
    ready(row);
  }

  function ready(row) {
    row.querySelectorAll("[data-tools] [data-noscript]").forEach((part) => (part.hidden = true));
    row.querySelectorAll("[data-tools] [data-script]").forEach((part) => (part.hidden = false));
  }

  function hide(row) {
    row.querySelector("[data-tools]")?.remove();
  }

  /** Saves what was typed, tells which words it is about, and goes; where something cannot be kept nothing is done. */
  async function send(event) {
    const form = event.target;
    const { submitter } = event;
    if (pending() === 0) return fill(form);
    event.preventDefault();
    const fields = [...bench.querySelectorAll("textarea[data-autosave]")];
    const outcomes = await Promise.all(fields.map((field) => saveNow(field)));
    if (pending() === 0) return resubmit(form, submitter);
    const stuck = fields.find((field, i) => outcomes[i] !== "kept");
    if (stuck) open(stuck.closest("[data-unit]"));
  }

  function fill(form) {
    const row = form.closest("[data-unit]") ?? activeRow();
    const field = row?.querySelector("textarea");
    if (form.matches("[data-undo]")) form.elements.unit.value = row?.dataset.unit ?? "";
    else {
      form.elements.base.value = row.dataset.version;
      form.elements.next.value = rows[rows.indexOf(row) + 1]?.dataset.version ?? "";
      form.elements.at.value = field?.selectionStart ?? "";
    }
    if (row) remember(row.getBoundingClientRect().top);
    still(true); // what is typed now would go to a page that is about to go
  }

  function still(yes) {
    bench.querySelectorAll("textarea").forEach((field) => (field.readOnly = yes));
  }

  /** Puts the row that one goes on with where the row before was, and says what was done. */
  function resumed() {
    const { did } = bench.dataset;
    if (!did) return false;
    // Without its fragment, which would take the focus away again once the page is there.
    history.replaceState(null, "", location.href.replace(/did=\w+&?/, "").replace(/#.*/, ""));
    announce(did);
    const row = activeRow();
    if (!row) return true;
    const field = row.querySelector("textarea");
    (field ?? row.querySelector("[data-put-back]"))?.focus({ preventScroll: true });
    field?.setSelectionRange(field.value.length, field.value.length);
    const top = Number(remembered() ?? row.getBoundingClientRect().top);
    bench.scrollBy({ top: row.getBoundingClientRect().top - top, behavior: "instant" });
    scrollBy({ top: row.getBoundingClientRect().top - top, behavior: "instant" });
    row.scrollIntoView({ block: "nearest" });
    return true;
  }

  function keys() {
    const say = document.querySelector("[data-keys-words]").dataset;
    const press = (wish) => () => {
      const button = activeRow()?.querySelector(`[data-tools] [name=do][value=${wish}]`);
      button?.form.requestSubmit(button);
    };
    on("merge", say.merge, press("MERGE"));
    on("split", say.split, press("SPLIT"));
    on("omit", say.omit, leaveOut);
    on("start-paragraph", say.start, press("START_PARAGRAPH"));
    on("join-paragraphs", say.join, press("JOIN_PARAGRAPHS"));
    on("paragraph-up", say.paragraphUp, press("PARAGRAPH_UP"));
    on("paragraph-down", say.paragraphDown, press("PARAGRAPH_DOWN"));
    on("add", say.add, () => reveal("[data-add] [name=origin]"));
    on("take-back", say.takeBack, () => document.querySelector("[data-undo]")?.requestSubmit());
  }

  function leaveOut() {
    const form = activeRow()?.querySelector("[data-omit]");
    if (!form) return;
    if ("reasonWanted" in form.dataset) return reveal("[data-omit] [name=reason]");
    form.requestSubmit(form.querySelector("[value=OMIT]"));
  }

  function reveal(what) {
    const input = activeRow()?.querySelector(what);
    if (!input) return;
    const details = input.closest("details");
    // The menu puts the focus on its first part a moment later; what is typed at once goes where it is meant to go.
    if (!details.open) details.addEventListener("toggle", () => input.focus(), { once: true });
    details.open = true;
    input.focus();
  }
}

function remember(top) {
  try {
    sessionStorage.setItem(PLACE, String(top));
  } catch {
    // a browser without storage scrolls to the row instead
  }
}

function remembered() {
  try {
    const top = sessionStorage.getItem(PLACE);
    sessionStorage.removeItem(PLACE);
    return top;
  } catch {
    return null;
  }
}
