/* What the scripts of a room share: where the guide stands, and how a page shows one of the things that it can say. */
const root = new URL(".", document.currentScript.src);
const each = (selector, within = document) => [...within.querySelectorAll(selector)];
const show = (element, shown = true) => element.toggleAttribute("hidden", !shown);
/* The texts stand in the page: of those in one place, show these and hide the others. */
const say = (place, ...names) => each("[data-say]", place).forEach(text => show(text, names.includes(text.dataset.say)));
const fill = (name, text) => each(`[data-part="${name}"]`).forEach(part => part.textContent = text);
/* Hand a file to an app. Resolves to "shared", "" when they thought better of it, or "refused": not every browser that
   offers to share a file shares one of this kind. */
const shared = file => navigator.share({ files: [file] }).then(() => "shared", ({ name }) =>
  ["AbortError", "InvalidStateError"].includes(name) ? "" : "refused");
const megabytes = bytes => bytes > 1e9 ? "> 1000 MB" : `${(Math.ceil(bytes / 1e5) / 10).toFixed(1).replace(".", ",")} MB`;
