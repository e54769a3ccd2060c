// A details element that behaves as a popover: Escape and a click elsewhere close it, and focus goes back to where it was.
export function menu(details) {
  const summary = details.querySelector("summary");
  const close = (giveFocusBack) => {
    if (!details.open) return;
    details.open = false;
    if (giveFocusBack) summary.focus();
  };
  details.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      event.stopPropagation();
      close(true);
    }
  });
  details.addEventListener("toggle", () => {
    const told = document.activeElement?.matches("[data-focus-first]"); // it was opened for what is said there
    if (details.open && !told) details.querySelector(".pop :is(input:not([type=hidden]), select, textarea, button, a)")?.focus();
  });
  details.addEventListener("click", (event) => {
    if (event.target.closest("[data-close]")) close(true);
  });
  document.addEventListener("pointerdown", (event) => {
    if (!details.contains(event.target)) close(false);
  });
}
