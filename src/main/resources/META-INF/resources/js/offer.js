// Text that can be saved no more, since somebody else has the translation now, is offered to that one as a suggestion.
import { post, announce } from "./net.js";
import { newId } from "./new-id.js";

/**
 * Makes the button of a block offer a text.
 *
 * @param url the address of the sentence
 * @param text gives the words as they are when it is pressed
 * @param done is called when they were offered
 */
export function offering(block, { url, text, done }) {
  const button = block.querySelector("[data-offer]");
  if (!button) return;
  const suggestionId = newId(); // pressed twice it is offered once
  button.addEventListener("click", async () => {
    button.disabled = true;
    const words = text();
    const answer = await post(`${url}/suggestions`, new URLSearchParams({ text: words, suggestionId }));
    button.disabled = false;
    const say = block.querySelector("[data-said]") ?? block.firstElementChild.nextElementSibling.appendChild(line());
    if (!answer.ok) {
      say.textContent = answer.body?.reasons?.map((reason) => reason.text).join(" ") || button.dataset.failed;
      announce(say.textContent);
      return;
    }
    say.textContent = button.dataset.offered;
    announce(say.textContent);
    button.remove();
    block.querySelector("b")?.remove(); // that it is not saved
    block.dataset.tone = "info";
    done(words);
  });
}

function line() {
  const place = document.createElement("p");
  place.dataset.said = "";
  return place;
}
