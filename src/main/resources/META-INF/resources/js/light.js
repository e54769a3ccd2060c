// The sentence under the caret, the pointer or the focus lights up what it was translated from, and the other way round.
// Where a unit answers several sentences, the caret's place among its own tells which, if it has as many.

export function light(review) {
  if (!review.querySelector(".rv__src")) return;
  let caret = null; // in a text that is being edited it stays lit whatever the pointer does

  document.addEventListener("selectionchange", () => {
    const field = document.activeElement;
    if (field?.matches?.("textarea[data-id]") && review.contains(field)) {
      caret = { units: [field.dataset.id], no: sentence(field) };
      return show(caret);
    }
    caret = null;
    const { anchorNode } = document.getSelection();
    const part = anchorNode?.parentElement?.closest("[data-unit], [data-of]");
    if (part && review.contains(part)) show(about(part));
  });
  review.addEventListener("focusout", () => (caret = null));
  review.addEventListener("pointerover", (event) => {
    const part = event.target.closest?.("[data-unit], [data-of]");
    show(part ? about(part) : caret);
  });

  function about(part) {
    return part.dataset.unit ? { units: [part.dataset.unit], no: 0 } : { units: part.dataset.of.split(" "), no: Number(part.dataset.no) };
  }

  function show(what) {
    review.querySelectorAll(".lit").forEach((part) => part.classList.remove("lit"));
    for (const unit of what?.units ?? []) {
      const sources = [...review.querySelectorAll(`[data-of~="${unit}"]`)];
      const one = sources.find((part) => what.no > 0 && Number(part.dataset.no) === what.no);
      (one ? [one] : sources).forEach((part) => part.classList.add("lit"));
      review.querySelectorAll(`[data-unit="${unit}"]`).forEach((part) => part.classList.add("lit"));
    }
  }

  /** Which of its sentences the caret is in, from 1; 0 where they are not as many as those of the source. */
  function sentence(field) {
    const sources = review.querySelectorAll(`[data-of~="${field.dataset.id}"]`).length;
    if (sources < 2 || !Intl.Segmenter) return 0;
    const own = [...new Intl.Segmenter(field.lang, { granularity: "sentence" }).segment(field.value)];
    return own.length === sources ? own.findLastIndex((part) => part.index <= field.selectionStart) + 1 : 0;
  }
}
