// Puts the comments into the article when a reader comes near them. Who runs no scripts follows the link.

const NEAR = "800px 0px"; // so that nothing on the screen moves when they come

const place = document.querySelector("[data-comments]");

async function bring() {
  const link = place.querySelector("a");
  try {
    const answer = await fetch(link.href, { credentials: "omit", headers: { Accept: "text/html" } });
    if (!answer.ok) return;
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const talk = page.getElementById("comments");
    if (talk) place.replaceWith(document.adoptNode(talk));
  } catch {
    // The link is still there.
  }
}

if (place) {
  const watch = new IntersectionObserver((seen) => {
    if (!seen.some((one) => one.isIntersecting)) return;
    watch.disconnect();
    bring();
  }, { rootMargin: NEAR });
  watch.observe(place);
}
