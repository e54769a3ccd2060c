// Who else has this edition before them: the page says every half minute that it is open, and is told who else is, and
// whether something was suggested that it does not show yet. Nothing on it moves by itself.
import { announce } from "./net.js";

const place = document.querySelector("[data-looking]");
const EVERY = 30_000;

async function look() {
  if (document.visibilityState === "hidden") return;
  const answer = await say({});
  if (!answer) return;
  draw(answer);
  came(answer.suggestions);
}

async function say(data) {
  const headers = {
    Accept: "application/json",
    "X-Requested-With": "dragoman",
    "X-Unattended": "yes",
    "X-Person": document.querySelector('meta[name="person"]').content,
    "X-CSRF-TOKEN": document.querySelector('meta[name="csrf-token"]').content,
    "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
  };
  try {
    const body = new URLSearchParams(data).toString();
    const response = await fetch(place.dataset.looking, { method: "POST", headers, body, keepalive: "leaving" in data });
    return response.ok ? await response.json() : null;
  } catch {
    return null; // the line about saving says what there is to say
  }
}

/** A suggestion that came since the page was drawn: it is shown when the person wants to see it. */
function came(suggestions) {
  const banner = document.querySelector("[data-came]");
  const fresh = suggestions.find(({ id }) => !document.querySelector(`[data-suggestion="${id}"]`));
  if (!banner || !fresh || !banner.hidden) return;
  banner.hidden = false;
  announce(banner.querySelector("p").textContent);
  banner.querySelector("[data-show]").addEventListener("click", () => {
    history.replaceState(null, "", `${location.pathname}?unit=${fresh.unit}`);
    location.reload();
  });
}

function draw({ said, marks }) {
  const line = place.querySelector("[data-said]");
  if (line.textContent === said) return;
  line.textContent = said;
  place.querySelectorAll(".avatar").forEach((mark) => mark.remove());
  place.append(
    ...marks.map(({ initials, tint, name }) => {
      const mark = document.createElement("span");
      mark.className = "avatar";
      mark.dataset.tint = tint;
      mark.title = name;
      mark.ariaHidden = "true";
      mark.textContent = initials;
      return mark;
    }),
  );
  place.hidden = marks.length === 0;
}

if (place) {
  look();
  setInterval(look, EVERY);
  document.addEventListener("visibilitychange", look);
  addEventListener("pagehide", () => say({ leaving: "yes" }));
}
