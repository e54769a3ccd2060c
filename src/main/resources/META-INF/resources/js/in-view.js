// The sentence that is open stays in view: never under a bar that stays in its place, nor under an on-screen keyboard. The
// page moves only by what it must, and only because its person did something: opened a sentence, typed, or showed a keyboard.
const BARS = ".topbar, .bench__cols, .submit, [data-one-bar]";
const GAP = 8; // px between the sentence and the edge

/** @param bench scrolls by itself where it can, else the page does */
export function inView(bench) {
  let due = 0;
  const soon = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => {
      const field = document.activeElement;
      if (field?.matches?.("textarea") && bench.contains(field)) show(field);
    });
  };
  bench.addEventListener("focusin", soon);
  bench.addEventListener("input", soon);
  window.visualViewport?.addEventListener("resize", soon);

  function show(field) {
    const scrolls = ["auto", "scroll"].includes(getComputedStyle(bench).overflowY);
    const { top, bottom } = seen(scrolls);
    const room = bottom - top - 2 * GAP;
    const fits = [field.closest("[data-unit]"), field.form, field].map((one) => one.getBoundingClientRect()).find((box) => box.height <= room);
    const box = fits ?? line(field);
    const by = box.top < top + GAP ? box.top - top - GAP : box.bottom > bottom - GAP ? box.bottom - bottom + GAP : 0;
    if (by) (scrolls ? bench : window).scrollBy({ top: by, behavior: "instant" });
  }

  /** What is seen of the page, between bars that lie over it. */
  function seen(scrolls) {
    const view = window.visualViewport;
    let top = view?.offsetTop ?? 0;
    let bottom = top + (view?.height ?? innerHeight);
    if (scrolls) {
      const box = bench.getBoundingClientRect();
      top = Math.max(top, box.top);
      bottom = Math.min(bottom, box.bottom);
    }
    document.querySelectorAll(BARS).forEach((bar) => {
      const box = bar.getBoundingClientRect();
      if (!box.height || !["sticky", "fixed"].includes(getComputedStyle(bar).position)) return;
      if (box.top <= top + 1) top = Math.max(top, box.bottom);
      else if (box.bottom >= bottom - 1) bottom = Math.min(bottom, box.top);
    });
    return { top, bottom };
  }
}

/** About the line of the caret, in a text that is higher than the screen: a browser does not tell where it is. */
function line(field) {
  const box = field.getBoundingClientRect();
  const height = parseFloat(getComputedStyle(field).lineHeight) || 24;
  const at = box.top + (box.height - height) * (field.selectionEnd / Math.max(1, field.value.length));
  return { top: at - height, bottom: at + 2 * height };
}
