// Sources that moved: the next change by key or link, and marks that go when a sentence is translated anew.
const rows = () => [...document.querySelectorAll("[data-moved]")];

document.querySelector("[data-next-change]")?.addEventListener("click", (event) => {
  const all = [...document.querySelectorAll("[data-unit]")];
  const at = all.indexOf(document.querySelector(".row--active") ?? document.activeElement?.closest("[data-unit]"));
  const next = rows().find((row) => all.indexOf(row) > at) ?? rows()[0];
  if (!next) return;
  event.preventDefault();
  next.querySelector(".row__n").click(); // the bench opens it as it opens every row
});

rows().forEach((row) => {
  const before = { text: row.querySelector(".row__tgt > [data-words]").textContent, state: row.dataset.st };
  row.addEventListener("dragoman:kept", (event) => {
    const { text, confirmed, unsent } = event.detail;
    const done = row.dataset.moved === "new" ? text.trim() : confirmed && !unsent;
    const anew = text !== before.text || before.state !== "ok";
    if (!done || !anew || row.dataset.moved === "gone") return;
    row.querySelectorAll(".row__src del").forEach((gone) => gone.remove());
    row.querySelectorAll(".row__src ins").forEach((came) => came.replaceWith(...came.childNodes));
    row.querySelector("[data-moved-note]")?.remove();
    delete row.dataset.moved;
    delete row.dataset.blocking;
    row.dispatchEvent(new CustomEvent("dragoman:resolved", { bubbles: true }));
    if (rows().length === 0) document.querySelector("[data-source-news]")?.remove();
  });
});
