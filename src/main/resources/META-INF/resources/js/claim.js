// The end of a claim, where everybody sees it: kept up to date, with a warning before it comes and one press to go on.
import { announce } from "./net.js";

/** Shows when a claim ends in every [data-until-words], and [data-ending] when that is near. Gives a function that moves it. */
export function claim({ until, warning, zone }) {
  let end = Date.parse(until);
  const banner = document.querySelector("[data-ending]");
  const lang = document.documentElement.lang;
  const clock = new Intl.DateTimeFormat(lang === "en" ? "en-GB" : lang, {
    hour: "2-digit",
    minute: "2-digit",
    hour12: false,
    timeZone: zone,
    timeZoneName: "short",
  });
  const show = () => {
    const near = end - Date.now() <= warning * 1000;
    document.querySelectorAll("[data-until-words]").forEach((place) => {
      const text = place.dataset.untilWords.replace("%time", clock.format(end));
      if (place.textContent !== text) place.textContent = text;
    });
    if (!banner || banner.hidden === !near) return;
    banner.hidden = !near;
    if (near) announce(banner.querySelector("p").textContent);
  };
  setInterval(show, 5_000);
  return (later) => {
    end = Date.parse(later);
    show();
  };
}
