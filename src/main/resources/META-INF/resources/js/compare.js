// Two versions side by side in one text: the keys go from change to change.
import { redline } from "./redline.js";

const page = document.querySelector("[data-changes]");
const nothing = async () => true;
const changes = redline(page, { everythingKept: nothing, taken: nothing, refused: nothing });
page.addEventListener("click", (event) => {
  const link = event.target.closest("[data-change]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  changes.go(Number(link.dataset.change));
});
