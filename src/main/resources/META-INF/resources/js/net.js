// Sends things to the server and says plainly when that did not work. What was typed stays where it is.

// A link that swallows requests answers them with nothing at all: after a while they count as lost, and are sent again
// by whoever sent them. Long texts have as long as they take on a link of 4 kB a second.
const PATIENCE = 30_000; // ms
const SLOWEST = 4; // bytes a ms

const person = document.querySelector('meta[name="person"]')?.content;
const token = () => document.querySelector('meta[name="csrf-token"]').content;

/**
 * Posts a FormData, a URLSearchParams or a plain object (sent as JSON).
 * Answers { ok, status, body }, where body is the parsed JSON or null; status 0 means that nobody answered.
 */
export async function post(url, data) {
  const form = data instanceof FormData || data instanceof URLSearchParams;
  const headers = { Accept: "application/json, text/html;q=0.5", "X-Requested-With": "dragoman", "X-CSRF-TOKEN": token() };
  // Somebody else may have signed in here since the page was drawn: then it is not his to send.
  if (person) headers["X-Person"] = person;
  headers["Content-Type"] = form ? "application/x-www-form-urlencoded;charset=UTF-8" : "application/json";
  const body = form ? new URLSearchParams(data).toString() : JSON.stringify(data);
  let response;
  let answer = null;
  try {
    response = await fetch(url, {
      method: "POST",
      headers,
      body,
      credentials: "same-origin",
      keepalive: false,
      signal: AbortSignal.timeout(PATIENCE + body.length / SLOWEST),
    });
    // An answer that breaks off in the middle is none.
    if (response.headers.get("Content-Type")?.includes("application/json")) answer = await response.json();
  } catch {
    show("offline");
    return { ok: false, status: 0, body: null };
  }
  if (response.status === 401) show("signed-out");
  else if (response.status === 503) show("offline");
  else hide();
  return { ok: response.ok, status: response.status, body: answer };
}

/**
 * Asks for a page as it is now, without anybody's having pressed anything; it keeps no sign-in alive.
 * Answers { status, tag, text }: 304 where it is as it was with that tag, 0 where nobody answered.
 */
export async function get(url, tag) {
  const headers = { Accept: "text/html", "X-Requested-With": "dragoman", "X-Unattended": "yes" };
  if (tag) headers["If-None-Match"] = tag;
  try {
    const response = await fetch(url, { headers, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) });
    if (response.status === 401) show("signed-out");
    return {
      status: response.status,
      tag: response.headers.get("ETag"),
      text: response.status === 200 ? await response.text() : "",
    };
  } catch {
    return { status: 0, tag: null, text: "" };
  }
}

/** Says something once to people who listen to the page. */
export function announce(text) {
  document.querySelector("[data-live]").textContent = text;
}

function show(name) {
  const place = document.querySelector("[data-banners]");
  if (place.dataset.shown === name) return;
  place.dataset.shown = name;
  place.replaceChildren(document.querySelector(`template[data-banner="${name}"]`).content.cloneNode(true));
}

function hide() {
  const place = document.querySelector("[data-banners]");
  delete place.dataset.shown;
  place.replaceChildren();
}
