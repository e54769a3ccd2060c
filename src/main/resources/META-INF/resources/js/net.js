// Sends things to the server and says plainly when that did not work. What was typed stays where it is.
const token = () => document.querySelector('meta[name="csrf-token"]').content;

/**
 * Posts a FormData, a URLSearchParams or a plain object (sent as JSON).
 * Answers { ok, status, body }, where body is the parsed JSON or null; status 0 means that nobody answered.
 */
export async function post(url, data) {
  const form = data instanceof FormData || data instanceof URLSearchParams;
  const headers = { Accept: "application/json, text/html;q=0.5", "X-Requested-With": "dragoman", "X-CSRF-TOKEN": token() };
  if (!form) headers["Content-Type"] = "application/json";
  let response;
  try {
    response = await fetch(url, {
      method: "POST",
      headers,
      body: form ? new URLSearchParams(data) : JSON.stringify(data),
      credentials: "same-origin",
      keepalive: false,
    });
  } catch {
    show("offline");
    return { ok: false, status: 0, body: null };
  }
  if (response.status === 401) show("signed-out");
  else if (response.status === 503) show("offline");
  else hide();
  const json = response.headers.get("Content-Type")?.includes("application/json");
  return { ok: response.ok, status: response.status, body: json ? await response.json() : null };
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
