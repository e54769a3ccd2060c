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
 * tell(state, bytes) says how it goes: "sending", "waiting" for the network, "preparing". Answers { photo }, its id, or
 * { reasons }, in words. An aborted one answers nothing of use; what had come of it is forgotten.
 */
export async function upload(address, file, signal, tell) {
  const id = newId();
  let known = await untilAnswered(() => ask("POST", address, { id, length: String(file.size) }), signal, () => tell("waiting", 0));
  if (!known.ok) return { reasons: known.reasons };
  let received = known.body.received ?? 0;
  while (received < file.size && !signal.aborted) {
    tell("sending", received);
    const part = file.slice(received, received + PART);
    const answer = await once(() => ask("PATCH", `${address}/${id}`, part, received), signal);
    if (answer.ok) {
      received = answer.body.received;
    } else if (answer.status === 409 || answer.status === 0 || answer.status >= 500) {
      tell("waiting", received);
      known = await untilAnswered(() => ask("GET", `${address}/${id}`), signal, () => tell("waiting", received));
      if (!known.ok) return { reasons: known.reasons };
      received = known.body.received;
    } else {
      return { reasons: answer.reasons };
    }
  }
  if (signal.aborted) {
    await ask("DELETE", `${address}/${id}`).catch(() => {});
    return {};
  }
  tell("preparing", file.size);
  const done = await untilAnswered(() => ask("POST", `${address}/${id}/finish`, {}), signal, () => tell("waiting", file.size));
  return done.ok ? { photo: done.body.photo } : { reasons: done.reasons };
}

/** Tries until the server says something about it, whatever that is. */
async function untilAnswered(asking, signal, waiting) {
  for (let tries = 0; !signal.aborted; tries++) {
    const answer = await once(asking, signal);
    const later = answer.status === 0 || answer.status === 502 || answer.status === 503 || answer.status === 504;
    if (!later) return answer;
    waiting();
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
    headers["Content-Type"] = "application/octet-stream";
    headers["Upload-Offset"] = String(offset);
    body = data;
  } else if (data) {
    headers["Content-Type"] = "application/x-www-form-urlencoded;charset=UTF-8";
    body = new URLSearchParams(data).toString();
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
