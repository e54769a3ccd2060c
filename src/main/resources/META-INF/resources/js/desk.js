// J and K walk through the cards, C claims the one in focus. Enter opens it, as any link.
import { on } from "./keys.js";

const main = document.querySelector(".desk__main");
if (main) {
  const links = () => [...main.querySelectorAll(".slug a")].filter((link) => link.checkVisibility());
  const move = (by) => {
    const all = links();
    const at = all.indexOf(document.activeElement);
    const next = all[at < 0 ? (by > 0 ? 0 : all.length - 1) : Math.min(all.length - 1, Math.max(0, at + by))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };
  on("j", main.dataset.next, () => move(1));
  on("k", main.dataset.back, () => move(-1));
  on("c", main.dataset.claimKey, () =>
    document.activeElement?.closest?.(".card")?.querySelector("[data-claim]")?.requestSubmit(),
  );
  const keys = document.querySelector("[data-show-keys]");
  if (keys) {
    keys.hidden = false;
    keys.addEventListener("click", () =>
      document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "?", bubbles: true })),
    );
  }
}
