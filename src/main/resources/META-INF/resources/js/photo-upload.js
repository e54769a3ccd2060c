// Sends a file in parts and goes on where it stopped, however often the network goes. The server says how much it has; a
// part that was acknowledged is never sent again.
import { newId } from "./new-id.js";

const PART = 1 << 20; // bytes: a phone on a bad line gets one through in seconds
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000]; // ms between tries; the last one again and again
const PATIENCE = 120_000; // ms for one part

const token = () => document.querySelector('meta[name="csrf-token"]').content;
const person = document.querySelector('meta[name="person"]')?.content;

/**
 * Sends a file.
 *
 * tell(state, bytes, why) says how it goes: "sending", "waiting" for the network or, where the server said so, for what
 * why has in words; "preparing". Answers { photo }, its id, or
 * { reasons }, in words. An aborted one answers nothing of use; what had come of it is forgotten.
 */
export async function upload(address, file, signal, tell) {
  const url = `${address}/${newId()}`;
  let known = await untilAnswered(() => ask("PUT", `${url}?length=${file.size}`), signal, (why) => tell("waiting", 0, why));
  let inVain = 0;
  while (known.ok && !known.body.photo && !signal.aborted) {
    const { received } = known.body;
    const part = file.slice(received, received + PART);
    tell(received + part.size >= file.size ? "preparing" : "sending", received);
    const answer = await once(() => ask("PATCH", url, part, received), signal);
    if (answer.ok || !goesOn(answer)) {
      inVain = 0;
      known = answer;
    } else {
      // The answer was lost, or the server could not: it says how much it has, and there it goes on.
      const why = answer.body?.reasons?.[0]?.code === "UPLOAD_OFFSET" ? "" : answer.reasons;
      tell("waiting", received, why);
      if (answer.status !== 0) await pause(PAUSES[Math.min(inVain++, PAUSES.length - 1)], signal);
      known = await untilAnswered(() => ask("GET", url), signal, (now) => tell("waiting", received, now || why));
    }
  }
  if (signal.aborted) {
    await ask("DELETE", url).catch(() => {});
    return {};
  }
  return known.ok ? { photo: known.body.photo.id } : { reasons: known.reasons };
}

/** Whether it is worth going on: nobody answered, the server has trouble, or it has another part than was thought. */
function goesOn({ status }) {
  return status === 0 || status === 409 || status >= 500;
}

/** Tries until the server says something about it, whatever that is. */
async function untilAnswered(asking, signal, waiting) {
  for (let tries = 0; !signal.aborted; tries++) {
    const answer = await once(asking, signal);
    const later = answer.status === 0 || answer.status >= 502;
    if (!later) return answer;
    waiting(answer.reasons);
    await pause(PAUSES[Math.min(tries, PAUSES.length - 1)], signal);
  }
  return { ok: false, status: 0, body: null, reasons: "" };
}

async function once(asking, signal) {
  try {
    return signal.aborted ? { ok: false, status: 0, body: null, reasons: "" } : await asking();
  } catch {
    return { ok: false, status: 0, body: null, reasons: "" };
  }
}

async function ask(method, url, data, offset) {
  const headers = { Accept: "application/json", "X-Requested-With": "dragoman", "X-CSRF-TOKEN": token() };
  if (person) headers["X-Person"] = person;
  let body;
  if (data instanceof Blob) {
    headers["Content-Type"] = "application/offset+octet-stream";
    headers["Upload-Offset"] = String(offset);
    body = data;
  }
  const response = await fetch(url, { method, headers, body, credentials: "same-origin", signal: AbortSignal.timeout(PATIENCE) });
  const json = response.headers.get("Content-Type")?.includes("application/json") ? await response.json() : null;
  const reasons = (json?.reasons ?? []).map((reason) => reason.text).join(" ");
  return { ok: response.ok, status: response.status, body: json, reasons };
}

/** Ends early when the line is back. */
function pause(ms, signal) {
  return new Promise((resolve) => {
    const end = () => {
      clearTimeout(timer);
      removeEventListener("online", end);
      signal.removeEventListener("abort", end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    addEventListener("online", end);
    signal.addEventListener("abort", end);
  });
}
