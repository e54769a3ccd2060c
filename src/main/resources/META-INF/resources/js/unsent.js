// What was typed and not yet kept by the server, kept on this computer: per person, field and opened page, so that two
// windows of one person never write over each other. Whoever wants nothing kept here has it in the open page alone.
import { newId } from "./new-id.js";

const PREFIX = "dragoman:unsent:";
const PAGE = newId();

// A page that is still open says so every few seconds; what a silent page left behind is adopted by the next one.
const HEARTBEAT = 5_000;
const SILENT_AFTER = 15_000;

const meta = document.querySelector('meta[name="person"]');
const person = meta?.content ?? "";

/** Whether nothing that is typed may be put into this browser's storage. */
export const keepsNothing = meta?.dataset.keepsNothing !== undefined;

const here = new Set(); // the addresses of what this page alone has

// The pages that stood in this tab before are gone for certain: those of them that kept something are noted.
const TAB = "dragoman:pages";
const NOTED = 20;
const before = local(() => (sessionStorage.getItem(TAB) ?? "").split(" ")) || [];
let noted = false;

/** Keeps a text; answers whether the browser could. */
export function keep(url, entry) {
  here.add(url);
  if (keepsNothing) return false;
  noted ||= local(() => {
    sessionStorage.setItem(TAB, [...before, PAGE].slice(-NOTED).join(" "));
    return true;
  });
  return local(() => {
    localStorage.setItem(key(url, PAGE), JSON.stringify({ ...entry, seen: Date.now() }));
    return true;
  });
}

/** Forgets the text of a field: the server has it. */
export function forget(url) {
  here.delete(url);
  local(() => localStorage.removeItem(key(url, PAGE)));
}

/** What pages that are gone left unsent: for one field, or for all. Each stays until it is dropped. */
export function left(url) {
  return entries().filter((entry) => url === undefined || entry.url === url);
}

/** How many texts of this person are still to be sent, as far as this page can know: its own, and what lies in storage. */
export function held() {
  const stored = new Set();
  local(() => {
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (name?.startsWith(`${PREFIX}${person}:`)) stored.add(name);
    }
  });
  return stored.size + [...here].filter((url) => !stored.has(key(url, PAGE))).length;
}

function entries() {
  const found = [];
  local(() => {
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (!name?.startsWith(`${PREFIX}${person}:`)) continue;
      const [page, ...url] = name.slice(`${PREFIX}${person}:`.length).split(":");
      if (page === PAGE) continue;
      const entry = JSON.parse(localStorage.getItem(name));
      if (before.includes(page) || Date.now() - entry.seen > SILENT_AFTER) {
        found.push({ ...entry, url: url.join(":"), drop: () => local(() => localStorage.removeItem(name)) });
      }
    }
  });
  return found;
}

setInterval(() => {
  local(() => {
    for (let i = 0; i < localStorage.length; i++) {
      const name = localStorage.key(i);
      if (!name?.startsWith(`${PREFIX}${person}:${PAGE}:`)) continue;
      localStorage.setItem(name, JSON.stringify({ ...JSON.parse(localStorage.getItem(name)), seen: Date.now() }));
    }
  });
}, HEARTBEAT);

function key(url, page) {
  return `${PREFIX}${person}:${page}:${url}`;
}

/** A browser may forbid or run out of storage; then the page itself is the only place, and says so. */
function local(action) {
  try {
    return action();
  } catch {
    return false;
  }
}
