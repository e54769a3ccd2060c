// The desk by keys: J and K walk through the cards, arrows too once one is in focus; X ticks it, C claims it, Enter opens
// it as any link. Single keys obey the person's wish, which keys.js knows.
import { on } from "./keys.js";

const main = document.querySelector(".desk__main");
if (main) {
  const links = () => [...main.querySelectorAll(".slug a")].filter((link) => link.checkVisibility());
  const card = () => document.activeElement?.closest?.(".card");
  const go = (link) => {
    link?.focus();
    link?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  const move = (by) => {
    const all = links();
    const at = all.indexOf(card()?.querySelector(".slug a"));
    go(all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))]);
  };
  // To the column beside: the card at the same height, or the last one there is.
  const aside = (by) => {
    const columns = [...main.querySelectorAll(".board .col")].filter((column) => column.querySelector(".slug a"));
    const own = card().closest(".col");
    const row = [...own.querySelectorAll(".card")].indexOf(card());
    const there = columns[columns.indexOf(own) + by]?.querySelectorAll(".slug a");
    if (there) go(there[Math.min(row, there.length - 1)]);
  };

  on("next-card", main.dataset.next, () => move(1));
  on("last-card", main.dataset.back, () => move(-1));
  on("tick", main.dataset.tick, () => card()?.querySelector(".card__pick input")?.click());
  on("claim", main.dataset.claimKey, () => card()?.querySelector("[data-claim]")?.requestSubmit());

  main.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey || !card()) return;
    if (!event.target.matches(".slug a, .card__pick input")) return;
    const forward = getComputedStyle(main).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    const board = main.dataset.view === "board";
    if (event.key === "ArrowDown") move(1);
    else if (event.key === "ArrowUp") move(-1);
    else if (board && event.key.startsWith("Arrow")) aside(event.key === forward ? 1 : -1);
    else return;
    event.preventDefault();
  });

  const bulk = main.querySelector("[data-bulk]");
  if (bulk) {
    const told = bulk.querySelector("[data-ticked]");
    const tell = () => {
      const ticked = main.querySelectorAll(".card__pick input:checked").length;
      bulk.hidden = ticked === 0;
      // On a phone it would cover what one is ticking; there its first line is enough.
      if (ticked > 0 && !bulk.open && matchMedia("(width >= 44rem)").matches) bulk.open = true;
      told.textContent = ticked ? told.dataset.ticked.replace("%n", ticked) : "";
    };
    main.addEventListener("change", (event) => event.target.matches(".card__pick input") && tell());
    document.addEventListener("dragoman:patched", tell); // a ticked card may have gone
    addEventListener("pageshow", tell); // a browser that comes back has kept the ticks
    tell();
  }
}
