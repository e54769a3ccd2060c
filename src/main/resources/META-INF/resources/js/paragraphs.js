// Between and beside the paragraphs of the bench: a grip that moves one by dragging it or by the arrow keys, and a place
// after each where another one is added. Both send the forms that the menus of the rows send.
import { newId } from "./new-id.js";

const GRIP = "dragoman:bench-grip";
const SLOP = 4; // px that a hand moves while it only presses
const EDGE = 48; // px from the edge of the bench where it scrolls under a drag

/** @param show opens the tools of a row, for those who press the grip and drag nothing */
export function paragraphs({ bench, show }) {
  const all = [...bench.querySelectorAll(".para")];
  const body = all.filter((para) => "body" in para.dataset);
  const first = (para) => para.querySelector("[data-unit]").dataset.unit;
  const last = (para) => [...para.querySelectorAll("[data-unit]")].at(-1).dataset.unit;
  body.forEach(grip);
  all.forEach((para, at) => (at + 1 === all.length || body.includes(all[at + 1])) && between(para));
  const drop = document.createElement("div");
  drop.className = "insert insert--drop";
  drop.hidden = true;
  bench.append(drop);
  back();

  function template(name) {
    return document.querySelector(`template[data-${name}]`).content.firstElementChild.cloneNode(true);
  }

  function grip(para) {
    const button = template("grip");
    button.setAttribute("aria-label", button.dataset.words.replace("%n", para.getAttribute("aria-label")));
    para.querySelector(".para__h").append(button);
    button.addEventListener("keydown", (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      const other = body[body.indexOf(para) + step];
      if (other) move(para, other, step < 0 ? "BEFORE" : "AFTER", true);
    });
    button.addEventListener("click", (event) => event.detail !== 0 || show(para.querySelector("[data-unit]")));
    button.addEventListener("pointerdown", (event) => event.button === 0 && drag(para, button, event));
  }

  function drag(para, button, start) {
    let target = null;
    let dragging = false;
    button.setPointerCapture(start.pointerId);
    const moved = (event) => {
      dragging ||= Math.abs(event.clientY - start.clientY) > SLOP;
      if (!dragging) return;
      para.classList.add("para--held");
      scrollNear(event.clientY);
      target = place(event.clientY);
      mark(target, para);
    };
    const end = (event) => {
      stop();
      if (event.type === "pointercancel") return;
      if (!dragging) return show(para.querySelector("[data-unit]"));
      if (target && !same(target, para)) move(para, target.para, target.side, false);
    };
    const escaped = (event) => event.key === "Escape" && stop();
    const stop = () => {
      button.removeEventListener("pointermove", moved);
      button.removeEventListener("pointerup", end);
      button.removeEventListener("pointercancel", end);
      removeEventListener("keydown", escaped, true);
      para.classList.remove("para--held");
      drop.hidden = true;
    };
    button.addEventListener("pointermove", moved);
    button.addEventListener("pointerup", end);
    button.addEventListener("pointercancel", end);
    addEventListener("keydown", escaped, true);
  }

  /** Before the first paragraph whose middle lies below the pointer, or after the last. */
  function place(y) {
    const below = body.find((para) => {
      const box = para.getBoundingClientRect();
      return y < box.top + box.height / 2;
    });
    return below ? { para: below, side: "BEFORE" } : { para: body.at(-1), side: "AFTER" };
  }

  function same({ para, side }, held) {
    const at = body.indexOf(para) + (side === "AFTER" ? 1 : 0);
    return at === body.indexOf(held) || at === body.indexOf(held) + 1;
  }

  function mark(target, held) {
    drop.hidden = same(target, held);
    target.para[target.side === "BEFORE" ? "before" : "after"](drop);
  }

  function scrollNear(y) {
    const box = bench.getBoundingClientRect();
    if (y < box.top + EDGE) bench.scrollBy({ top: -EDGE / 4, behavior: "instant" });
    else if (y > box.bottom - EDGE) bench.scrollBy({ top: EDGE / 4, behavior: "instant" });
  }

  function move(para, anchor, side, byKey) {
    const form = filled(template("drag"), first(para));
    form.elements.anchor.value = first(anchor);
    form.elements.side.value = side;
    bench.append(form);
    if (byKey) keep(first(para));
    form.requestSubmit(form.querySelector("button"));
  }

  function filled(form, unit) {
    form.elements.unit.value = unit;
    form.elements.wishId.value = newId();
    return form;
  }

  function between(para) {
    const place = template("insert");
    const button = place.querySelector("button");
    para.after(place);
    button.addEventListener("click", () => {
      bench.querySelectorAll(".insert__f").forEach((other) => other.dispatchEvent(new Event("dragoman:close")));
      const form = filled(template("insert-form"), last(para));
      const close = () => {
        form.remove();
        button.hidden = false;
      };
      form.addEventListener("dragoman:close", close);
      form.querySelector("[data-never-mind]").addEventListener("click", () => {
        close();
        button.focus();
      });
      form.addEventListener("keydown", (event) => {
        if (event.key !== "Escape" || event.isComposing || event.keyCode === 229) return;
        event.stopPropagation();
        close();
        button.focus();
      });
      button.hidden = true;
      place.append(form);
      form.elements.origin.focus();
    });
  }

  function keep(unit) {
    try {
      sessionStorage.setItem(GRIP, unit);
    } catch {
      // a browser without storage leaves the focus in the row
    }
  }

  /** Whoever moves a paragraph by its grip may go on moving it. */
  function back() {
    let unit = null;
    try {
      unit = sessionStorage.getItem(GRIP);
      sessionStorage.removeItem(GRIP);
    } catch {
      return;
    }
    if (!unit) return;
    const para = bench.querySelector(`[data-unit="${CSS.escape(unit)}"]`)?.closest(".para");
    queueMicrotask(() => para?.querySelector(".grip")?.focus({ preventScroll: true }));
  }
}
