// Keeps an open page up to date: the bell with its count and the tab's title everywhere, the board on the desk, and what
// others do to the edition that is open here. The server only says "look again"; the page asks for itself, as if it were
// loaded anew, and takes over what is different. Without a stream it asks by itself now and then; out of sight it asks for
// no more than the count.
import { get, announce } from "./net.js";
import { Patch } from "./patch.js";
import { Now } from "./now.js";

const POLL = [20_000, 30_000]; // ms between two looks without a stream: not everybody's in one moment
const OUT_OF_SIGHT = 60_000;
const SPREAD = 800; // ms within which all who were told at once look
const PAUSE = 2_000; // ms between two looks however much happens; longer where the server is slow to answer
const PAUSE_PER_ANSWER = 10;
const SILENCE = 55_000; // the server says something every 20 s: a stream that says nothing for longer is dead
const ANOTHER_STREAM = [60_000, 120_000]; // when there was none to be had
const OUT_OF_DATE = 90_000;
const ANNOUNCED_EVERY = 30_000;

const bell = document.querySelector("[data-told]");
const comments = document.querySelector("[data-held]"); // the bar of those who moderate
const board = document.querySelector(".desk");
const line = document.querySelector("[data-live-waiting]");
const patch = board && new Patch(board, ".col, .desk__mine");
const here = Now.on(document);
const tags = new Map(); // by address: what it looked like last
let since = document.querySelector('meta[name="live"]').content;
let stream = null;
let looking = null;
let again = false;
let next = 0; // not to look again before
let due; // a look that is to come, told by the stream
let over = false; // signed out
let timer; // of the next look without a stream
let lastSign = Date.now(); // of life, on the stream
let lastLook = Date.now();

const within = ([least, most]) => least + Math.random() * (most - least);
const hidden = () => document.visibilityState === "hidden";

function connect() {
  if (stream || over || hidden()) return;
  stream = new EventSource(`/desk/live?since=${since}${board ? "&desk=true" : ""}${here ? `&edition=${here.edition}` : ""}${comments ? "&comments=true" : ""}`);
  lastSign = Date.now();
  const alive = (event) => {
    lastSign = Date.now();
    if (event?.lastEventId) since = event.lastEventId;
  };
  stream.onopen = () => {
    alive();
    clearTimeout(timer);
    timer = undefined;
  };
  stream.addEventListener("still", alive);
  stream.addEventListener("look", (event) => {
    alive(event);
    soon();
  });
  stream.onerror = () => {
    poll();
    if (stream?.readyState !== EventSource.CLOSED) return; // the browser tries again by itself
    stream = null;
    setTimeout(connect, within(ANOTHER_STREAM));
  };
  poll(); // until it is open
}

function soon() {
  due ??= setTimeout(
    () => {
      due = undefined;
      look();
    },
    Math.max(Math.random() * SPREAD, next - Date.now()),
  );
}

function disconnect() {
  stream?.close();
  stream = null;
  clearTimeout(timer);
  timer = undefined;
}

/** Looks now and then until there is a stream. */
function poll() {
  if (timer || over) return;
  timer = setTimeout(
    async () => {
      timer = undefined;
      await look();
      if (stream?.readyState !== EventSource.OPEN) poll();
    },
    hidden() ? OUT_OF_SIGHT : within(POLL),
  );
}

/** Asks for what may have changed. One look at a time; what is told meanwhile leads to another one after it. */
async function look() {
  if (over) return;
  if (looking) {
    again = true;
    return looking;
  }
  looking = ask().finally(() => (looking = null));
  await looking;
  if (again) {
    again = false;
    soon();
  }
}

async function ask() {
  const address = hidden() ? "/desk/live/bell" : board ? location.href : (here?.address() ?? "/desk/live/bell");
  const began = Date.now();
  const answer = await get(address, tags.get(address));
  next = Date.now() + Math.max(PAUSE, PAUSE_PER_ANSWER * (Date.now() - began));
  if (answer.status === 401) {
    over = true;
    disconnect();
  } else if (answer.status === 304) lastLook = Date.now();
  else if (answer.status === 200) {
    lastLook = Date.now();
    const shown = show(new DOMParser().parseFromString(answer.text, "text/html"));
    if (shown && answer.tag) tags.set(address, answer.tag);
  }
  if (answer.status === 404 && address === here?.address()) here.gone();
  say();
}

/** Takes over what an answer brought; answers whether all of it. */
function show(page) {
  const fresh = page.querySelector("[data-told]");
  if (fresh && bell) {
    if (bell.innerHTML !== fresh.innerHTML) bell.replaceChildren(...document.importNode(fresh, true).childNodes);
    bell.setAttribute("aria-label", fresh.getAttribute("aria-label"));
    const told = fresh.dataset.told;
    document.title = (told ? `(${told}) ` : "") + document.title.replace(/^\(\d+\+?\) /, "");
  }
  const held = page.querySelector("[data-held]");
  if (held && comments && comments.innerHTML !== held.innerHTML) {
    comments.replaceChildren(...document.importNode(held, true).childNodes);
    comments.setAttribute("aria-label", held.getAttribute("aria-label"));
  }
  const now = page.querySelector(".desk");
  if (now && hidden()) return false;
  if (now && patch) tell(patch.take(now));
  here?.take(page);
  return true;
}

let changed = 0;
let announcedAt = 0;
let announcement;

/** How much of the board is different now, said to people who listen; not at every change. */
function tell(cards) {
  changed += cards;
  say();
  if (changed === 0 || announcement) return;
  announcement = setTimeout(
    () => {
      announcement = undefined;
      announcedAt = Date.now();
      announce(counted(line.dataset.changedOne, line.dataset.changedMany, changed));
      changed = 0;
    },
    Math.max(0, announcedAt + ANNOUNCED_EVERY - Date.now()),
  );
}

/** The quiet line: what waits until pointer and focus are elsewhere, or that nobody answers. */
function say() {
  if (!line) return;
  const stale = Date.now() - lastLook > OUT_OF_DATE && stream?.readyState !== EventSource.OPEN;
  const waiting = patch.waiting;
  line.hidden = !stale && waiting === 0;
  line.disabled = stale;
  const words = stale ? line.dataset.stale : counted(line.dataset.one, line.dataset.many, waiting);
  if (!line.hidden && line.firstChild.textContent !== words) line.firstChild.textContent = words;
}

function counted(one, many, n) {
  return (n === 1 ? one : many).replace("%n", n);
}

if (patch) {
  let settling;
  const settle = () => {
    clearTimeout(settling);
    settling = setTimeout(() => patch.waiting > 0 && tell(patch.settle()), 150);
  };
  ["pointerout", "pointerleave", "pointerup", "focusout"].forEach((name) => document.addEventListener(name, settle));
  line.addEventListener("click", () => tell(patch.settle({ now: true })));
}

here?.wanted(look);
document.addEventListener("visibilitychange", () => {
  disconnect();
  if (hidden()) return poll();
  over = false; // perhaps signed in again elsewhere
  look();
  connect();
});
addEventListener("pagehide", disconnect);
addEventListener("pageshow", (event) => {
  if (!event.persisted) return;
  look();
  connect();
});
addEventListener("online", () => {
  look();
  connect();
});
setInterval(() => {
  say();
  if (!stream || hidden() || Date.now() - lastSign < SILENCE) return;
  disconnect();
  look();
  connect();
}, 10_000);

connect();
