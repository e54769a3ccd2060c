// What is chosen in one field is not offered a second time in the list beside it. Without a script it can be ticked there
// too, and counts once.
document.querySelectorAll("[data-besides]").forEach((list) => {
  const chosen = document.getElementById(list.dataset.besides);
  const offer = () =>
    list.querySelectorAll("input").forEach((input) => {
      input.disabled = input.value === chosen.value;
      input.closest("label").hidden = input.disabled;
    });
  chosen.addEventListener("change", offer);
  offer();
});
