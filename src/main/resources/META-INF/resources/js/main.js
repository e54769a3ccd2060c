// Attaches a behaviour to every element that asks for it by a data attribute. Nothing here is needed to do the work.
import { menu } from "./menu.js";
import { showPassword } from "./show-password.js";
import { keys } from "./keys.js";
import { signOut } from "./sign-out.js";
import { palette } from "./palette.js";

const behaviours = {
  "[data-menu]": menu,
  "[data-show-password]": showPassword,
  "[data-sign-out]": signOut,
  "[data-palette]": palette,
  "[data-focus-first]": (summary) => summary.focus(),
};

for (const [selector, attach] of Object.entries(behaviours)) {
  document.querySelectorAll(selector).forEach(attach);
}
keys(document);
