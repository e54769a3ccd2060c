// The bench on a phone: one sentence at a time, with the way to the next within reach of a thumb. Elsewhere what stands here
// is not shown.
const bench = document.querySelector("[data-bench]");
const bar = document.querySelector("[data-one-bar]");
const head = document.querySelector("[data-onehead]");
const narrow = matchMedia("(width < 44rem)");
const rows = () => [...bench.querySelectorAll("[data-unit]")];
const writable = (row) => row.dataset.st !== "omit";

bench.addEventListener("dragoman:opened", (event) => show(event.detail.row));
document.addEventListener("dragoman:now", () => show(bench.querySelector(".row--active")));
document.addEventListener("dragoman:counted", (event) => missing(event.detail.missing));

bar?.addEventListener("click", (event) => {
  const by = event.target.closest("[data-step-by]");
  if (by) {
    event.preventDefault();
    bench.dispatchEvent(new CustomEvent("dragoman:move", { detail: { step: Number(by.dataset.stepBy) } }));
  }
  if (event.target.closest("[data-confirm-row]")) bench.dispatchEvent(new CustomEvent("dragoman:confirm"));
});
// The editor keeps the focus, and a phone its keyboard, while the bar is pressed.
bar?.addEventListener("pointerdown", (event) => {
  if (event.target.closest("[data-step-by], [data-confirm-row]")) event.preventDefault();
});

head?.addEventListener("click", (event) => {
  const wanted = event.target.closest("[data-all]") ? "all" : event.target.closest("[data-single]") ? "one" : "";
  if (!wanted) return;
  event.preventDefault();
  bench.toggleAttribute("data-one", wanted === "one");
  bench.querySelector(".row--active")?.scrollIntoView({ block: "center" });
});
// A sentence chosen from all of them is what one wants to see.
bench.addEventListener("click", (event) => {
  if (narrow.matches && event.target.closest("[data-unit]")?.matches(".row--active")) bench.toggleAttribute("data-one", true);
});

function show(row) {
  if (!row || !bar) return;
  const all = rows();
  const at = all.indexOf(row);
  const words = head.querySelector("[data-words]");
  words.textContent = words.dataset.words.replace("%n", row.dataset.number);
  leads(bar.querySelector('[data-step-by="-1"]'), all.slice(0, at).reverse().find(writable));
  leads(bar.querySelector('[data-step-by="1"]'), all.slice(at + 1).find(writable));
  const mark = row.querySelector("[data-notes]");
  bar.querySelector("[data-notes-shown]").textContent = mark?.textContent.trim().match(/^\d+/)?.[0] ?? "";
}

/** Gives a link its row; at the end of the text it is a link that leads nowhere. */
function leads(link, row) {
  if (row) {
    link.href = `${bench.dataset.at}/translate?unit=${row.dataset.unit}`;
    link.removeAttribute("aria-disabled");
  } else {
    link.removeAttribute("href");
    link.setAttribute("role", "link");
    link.setAttribute("aria-disabled", "true");
  }
}

/** When nothing is missing the next step is another one. */
function missing(left) {
  const button = bar?.querySelector("[data-confirm-row]");
  if (button) button.hidden = left === 0;
}

// Where an on-screen keyboard lies over the page and does not make it smaller, the bar stands above the keyboard.
const { visualViewport: seen } = window;
const covered = () => {
  const below = seen.scale > 1.05 ? 0 : Math.max(0, document.documentElement.clientHeight - seen.height - seen.offsetTop);
  document.documentElement.style.setProperty("--covered", `${Math.round(below)}px`);
};
if (seen && narrow.matches) {
  seen.addEventListener("resize", covered);
  seen.addEventListener("scroll", covered);
}
show(bench.querySelector(".row--active"));
const next = document.querySelector("[data-next-step]");
if (next && next.getAttribute("aria-disabled") !== "true") missing(0);
