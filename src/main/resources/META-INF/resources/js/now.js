// What others do to the edition that is open on a page: the parts of it marked data-now are drawn anew by the server at
// data-now-at, and taken over where they differ. Nothing under somebody's hands moves: focus, caret and what was typed stay,
// and what stands in the middle of the screen goes on standing there.
import { Patch } from "./patch.js";
import { on as key } from "./keys.js";
import { announce } from "./net.js";

export class Now {
  /** For the page, if it shows an edition; null else. The parts must be as the server sent them. */
  static on(page) {
    const root = page.querySelector("[data-now-at]");
    return root && new Now(root);
  }

  constructor(root) {
    this.root = root;
    this.edition = root.dataset.nowAt.split("/")[3];
    this.parts = new Map();
    document.querySelectorAll("[data-now]").forEach((part) => this.patch(part));
  }

  /** Takes over into one part; a part that a script has put in another's place is taken as the server sent it. */
  patch(part) {
    const { now } = part.dataset;
    if (this.parts.get(now)?.root !== part) this.parts.set(now, new Patch(part, "[data-never]", { keep: typedInto }));
    return this.parts.get(now);
  }

  /** Where the server draws it, for the row that is open. */
  address() {
    if (this.over) return null;
    const reading = document.querySelector("[data-reading]")?.dataset.reading;
    if (reading) return `${this.root.dataset.nowAt}?${reading}`;
    const unit = document.querySelector(".row--active")?.dataset.unit ?? new URLSearchParams(location.search).get("unit");
    return this.root.dataset.nowAt + (unit ? `?unit=${unit}` : "");
  }

  /** The person may not look at it any more, or it is elsewhere: said once, and nothing is asked for again. */
  gone() {
    const place = document.querySelector("[data-banners]");
    const banner = document.querySelector('template[data-banner="elsewhere"]');
    this.over = true;
    if (place.dataset.shown || !banner) return;
    place.dataset.shown = "elsewhere";
    steadily(() => place.replaceChildren(banner.content.cloneNode(true)));
  }

  /** Lets a script of the page ask for a look at once. */
  wanted(look) {
    document.addEventListener("dragoman:look", (event) => event.detail.wait(look()));
  }

  /** Takes over what an answer brought; one that is about something else brings nothing. */
  take(page) {
    const fresh = [...page.querySelectorAll("[data-now]")];
    if (fresh.length === 0) return;
    const before = banners();
    steadily(() => {
      fresh.forEach((part) => {
        const live = document.querySelector(`[data-now="${part.dataset.now}"]`);
        if (live) this.patch(live).take(part);
      });
      document.dispatchEvent(new CustomEvent("dragoman:now", { detail: { page } }));
    });
    const came = banners().find((banner) => !before.includes(banner));
    if (came) announce(came.querySelector("p").textContent.trim());
    document.querySelectorAll("[data-now] [data-key]:not([aria-keyshortcuts], [data-keyed])").forEach((element) => {
      element.dataset.keyed = "";
      key(element.dataset.key, element.textContent.replace(/\s+/g, " ").trim(), () => element.isConnected && element.click());
    });
  }
}

/** Banners that tell of others; the one about the end of one's own claim speaks for itself. */
function banners() {
  return [...document.querySelectorAll('[data-now="banners"] > section[id]')];
}

/** Asks for a look at once, and waits for it. */
export function lookNow() {
  let looked = Promise.resolve();
  document.dispatchEvent(new CustomEvent("dragoman:look", { detail: { wait: (promise) => (looked = promise) } }));
  return looked;
}

/** Changes the page and keeps what somebody works at, or else what he reads, where it is on the screen. */
export function steadily(change) {
  const anchor = inHand() ?? inSight();
  const was = anchor?.getBoundingClientRect().top;
  change();
  if (!anchor?.isConnected) return;
  const moved = () => anchor.getBoundingClientRect().top - was;
  for (let box = anchor.parentElement; box; box = box.parentElement) {
    if (Math.abs(moved()) < 0.5) return;
    if (getComputedStyle(box).position === "fixed") return box.scrollBy({ top: moved(), behavior: "instant" }); // a sheet, over the page
    const page = box === document.scrollingElement;
    if (!page && !/auto|scroll/.test(getComputedStyle(box).overflowY)) continue;
    const place = page ? document.querySelector("main") : box;
    scrollTo(box, place, moved);
  }
}

/** Scrolls by what something has moved; where a page is too short for that, it is made longer. */
function scrollTo(box, place, moved) {
  for (let n = 0; n < 4; n++) {
    box.scrollBy({ top: moved(), behavior: "instant" });
    const left = moved();
    if (Math.abs(left) < 0.5) return;
    const room = document.createElement("div");
    room.setAttribute("aria-hidden", "true");
    room.style.blockSize = `${Math.ceil(Math.abs(left) + (left > 0 ? unused(box) : 0))}px`;
    if (left > 0) place.append(room);
    else place.prepend(room);
  }
}

/** What lies empty below the end of something that does not scroll yet. */
function unused(box) {
  if (box.scrollHeight > box.clientHeight) return 0;
  const last = box.lastElementChild?.getBoundingClientRect().bottom ?? 0;
  return Math.max(0, box.getBoundingClientRect().bottom - last);
}

function inHand() {
  const { activeElement } = document;
  return activeElement && activeElement !== document.body && visible(activeElement) ? activeElement : null;
}

function inSight() {
  return [...document.querySelectorAll(".row, .rv")].find(visible);
}

function visible(element) {
  const { top, bottom, height } = element.getBoundingClientRect();
  return height > 0 && bottom > 0 && top < innerHeight;
}

/** A form in which somebody is writing is not taken away, whatever became of what it is about. */
function typedInto(element) {
  if (element.nodeType !== Node.ELEMENT_NODE) return false;
  if (element.contains(document.activeElement) && document.activeElement.matches("input, textarea")) return true;
  return [...element.querySelectorAll("textarea, input[type=text]")].some((field) => field.value !== field.defaultValue);
}
