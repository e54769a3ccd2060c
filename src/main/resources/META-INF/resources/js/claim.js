// The end of a claim, where everybody sees it: kept up to date, with a warning before it comes and one press to go on.
import { post, announce } from "./net.js";

/**
 * Shows when a claim ends in every [data-until-words], and [data-ending] when that is near; [data-renew] forms extend it.
 * Gives a function that moves the end, never back.
 */
export function claim({ until, warning, zone }) {
  let end = Date.parse(until);
  const banner = document.querySelector("[data-ending]");
  const lang = document.documentElement.lang;
  const clock = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: zone,
  });
  // The zone as the page calls it: browsers have names of their own for some.
  const named = /\d\d:\d\d\s+([^\s.,，。]+)/.exec(document.querySelector("[data-until-words]")?.textContent ?? "")?.[1] ?? "";
  const day = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, { day: "numeric", month: "short", timeZone: zone });
  const time = () => {
    const then = day.format(end);
    return [then === day.format(Date.now()) ? "" : then, clock.format(end), named].filter(Boolean).join(" ");
  };
  let wasOver = end <= Date.now();
  const show = () => {
    const near = end - Date.now() <= warning * 1000;
    const over = end <= Date.now();
    document.querySelectorAll("[data-until-words]").forEach((place) => {
      const words = (over && place.dataset.overWords) || place.dataset.untilWords;
      const text = words.replace("%time", time());
      if (place.textContent !== text) place.textContent = text;
    });
    if (!banner || (banner.hidden === !near && wasOver === over)) return;
    banner.hidden = !near;
    wasOver = over;
    if (near) announce(banner.querySelector("p").textContent);
  };
  const move = (later) => {
    end = Math.max(end, new Date(later).getTime());
    show();
  };
  document.querySelectorAll("[data-renew]").forEach((form) =>
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      const answer = await post(form.action, new FormData(form));
      if (answer.status === 0 || answer.status >= 500) return; // nobody answered, and the page says so: it stays, with what is typed
      if (!answer.ok) return form.submit(); // the page that answers says why
      form.closest("details")?.removeAttribute("open");
      move(answer.body.until);
    }),
  );
  setInterval(show, 5_000);
  return move;
}
