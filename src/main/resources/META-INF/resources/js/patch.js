// Takes over into a part of the page what the server draws differently now, and leaves everything else alone: what was
// ticked, opened, scrolled to or put there by other scripts stays. A card under the pointer or with the focus stays where
// it is: the list around it waits, and so does whatever would push it away. A card is an element with data-card.

export class Patch {
  /**
   * @param root the part of the page, as the server sent it: no other script has touched it yet
   * @param lists selects what waits as a whole while one of its cards is held
   * @param keep says of an element that the server draws no more whether it has to stay all the same
   */
  constructor(root, lists, { keep = () => false } = {}) {
    this.keep = keep;
    this.root = root;
    this.lists = lists;
    this.drawn = new WeakMap(); // an element or text of the page -> how the server drew it last
    this.latest = null;
    this.waiting = 0; // cards that are different and may not be shown yet
    this.remember(root, withoutTokens(root.cloneNode(true)));
  }

  /** Takes over how the server draws it now; answers how many cards became different. */
  take(now) {
    this.latest = withoutTokens(now);
    return this.settle();
  }

  /** Takes over what had to wait, if it need not any more; with { now: true } in any case. */
  settle({ now = false } = {}) {
    if (!this.latest) return 0;
    const focused = document.activeElement?.closest?.("[data-card]")?.id;
    this.held = now ? [] : held(this.root);
    this.waiting = 0;
    this.changed = new Set();
    const whole = this.patch(this.root, this.latest);
    if (!whole) this.waiting = Math.max(1, this.waiting); // a number beside the cards
    if (focused && document.activeElement === document.body) document.getElementById(focused)?.querySelector("a")?.focus();
    if (this.changed.size > 0) this.root.dispatchEvent(new CustomEvent("dragoman:patched", { bubbles: true }));
    return this.changed.size;
  }

  /** Answers whether everything below was taken over. */
  patch(live, now) {
    const was = this.drawn.get(live);
    if (!was || was.isEqualNode(now)) return true;
    if (live.nodeType !== Node.ELEMENT_NODE) {
      live.data = now.data;
      this.drawn.set(live, now);
      return true;
    }
    if (this.waits(live)) {
      this.waiting += differing(was, now);
      return false;
    }
    if (live.matches("[data-card]")) this.changed.add(nameOf(live));
    attributes(live, was, now);
    const whole = this.children(live, now);
    if (whole) this.drawn.set(live, now);
    return whole;
  }

  children(live, now) {
    const ours = [...live.childNodes].filter((child) => this.drawn.has(child));
    const fixed = this.held.some((card) => live.contains(card)); // nothing may come or go beside what holds a card
    const left = new Set(ours);
    let whole = true;
    let last = null;
    for (const child of now.childNodes) {
      const found = [...left].find((one) => alike(one, child));
      if (found) {
        left.delete(found);
        whole = this.patch(found, child) && whole;
        if (!fixed) this.place(live, found, last);
        last = found;
      } else if (fixed || this.stays(child)) whole = false;
      else {
        last = this.place(live, this.made(child), last);
        if (last.matches?.("[data-card]")) this.changed.add(nameOf(last));
      }
    }
    for (const gone of left) {
      if (fixed) {
        whole = false;
        continue;
      }
      if (this.keep(gone)) {
        whole = false;
        continue;
      }
      if (gone.matches?.("[data-card]")) this.changed.add(nameOf(gone));
      gone.remove();
    }
    return whole;
  }

  /** Puts a child right after the one before it; one that stands there already is not touched. */
  place(parent, child, after) {
    let next = after ? after.nextSibling : parent.firstChild;
    while (next && next !== child && !this.drawn.has(next)) next = next.nextSibling; // another script's
    if (next !== child) parent.insertBefore(child, next);
    return child;
  }

  made(now) {
    const live = document.importNode(now, true);
    const token = document.querySelector('meta[name="csrf-token"]').content;
    if (live.nodeType === Node.ELEMENT_NODE) {
      live.querySelectorAll('input[name="csrf-token"]').forEach((input) => input.setAttribute("value", token));
    }
    this.remember(live, now);
    return live;
  }

  remember(live, drawn) {
    this.drawn.set(live, drawn);
    live.childNodes.forEach((child, i) => this.remember(child, drawn.childNodes[i]));
  }

  /** A card that came from a list which waits comes with it: nothing stands in two places. */
  stays(card) {
    const there = card.id && document.getElementById(card.id)?.closest(this.lists);
    return Boolean(there) && this.held.some((one) => there.contains(one));
  }

  waits(live) {
    return this.held.some((card) =>
      live.contains(card) ? live.matches(this.lists) : live.parentNode.contains(card) && pushes(live, card),
    );
  }
}

/** The cards under the pointer and with the focus. A finger that was lifted points nowhere. */
function held(root) {
  const cards = new Set([document.activeElement?.closest?.("[data-card]")]);
  if (matchMedia("(hover: hover)").matches) root.querySelectorAll("[data-card]:hover").forEach((card) => cards.add(card));
  return [...cards].filter((card) => card && root.contains(card));
}

/** Whether a change of the one may move the other: it stands above it. */
function pushes(one, card) {
  const [a, b] = [one.getBoundingClientRect(), card.getBoundingClientRect()];
  return a.top < b.top && a.left < b.right && a.right > b.left;
}

function alike(live, now) {
  if (live.nodeName !== now.nodeName) return false;
  return live.nodeType !== Node.ELEMENT_NODE || (live.id || "") === (now.id || "");
}

function attributes(live, was, now) {
  for (const { name, value } of now.attributes) if (was.getAttribute(name) !== value) live.setAttribute(name, value);
  for (const { name } of was.attributes) if (!now.hasAttribute(name)) live.removeAttribute(name);
}

/** One edition may have two cards, of which one stands among one's own work. */
function nameOf(card) {
  return card.id.replace(/^m-/, "");
}

function differing(was, now) {
  const cards = (root) => new Map([...root.querySelectorAll("[data-card]")].map((card) => [nameOf(card), card.outerHTML]));
  const [before, after] = [cards(was), cards(now)];
  return [...new Set([...before.keys(), ...after.keys()])].filter((name) => before.get(name) !== after.get(name)).length;
}

/** The token of a form is another one in each answer, and each of them is good. */
function withoutTokens(root) {
  root.querySelectorAll('input[name="csrf-token"]').forEach((input) => input.setAttribute("value", ""));
  return root;
}
