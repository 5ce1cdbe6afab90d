/* Folds: a link to what is inside one opens it where the browser does not; the browser's print shows all of them. */
const unfold = () => {
  const fold = document.getElementById(location.hash.slice(1))?.closest("details");
  if (fold && !fold.open) {
    fold.open = true;
    fold.scrollIntoView();
  }
};
addEventListener("hashchange", unfold);
document.querySelectorAll('a[href^="#"]').forEach(link => link.addEventListener("click", () => setTimeout(unfold)));
unfold();
let folded = [];
addEventListener("beforeprint", () => {
  folded = [...document.querySelectorAll("main details:not([open])")];
  folded.forEach(each => {
    each.dataset.name = each.getAttribute("name") || "";
    each.removeAttribute("name"); // of one name only one is open
    each.open = true;
  });
});
addEventListener("afterprint", () => folded.forEach(each => {
  each.open = false;
  if (each.dataset.name) each.setAttribute("name", each.dataset.name);
}));
