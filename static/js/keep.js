/* Voices on this phone: each button keeps a part of those of a language, or takes it away again. */
const keepers = [...document.querySelectorAll("[data-keep]")];
if (keepers.length) {
  const tellWorker = message => ready.then(registration => registration.active.postMessage(message));
  const codes = new Set(keepers.map(each => each.dataset.keep));
  const face = (keeper, which) => [...keeper.children].forEach(each => each.hidden = each.dataset.face !== which);
  const shows = (keeper, parts) => {
    const { of } = keeper.dataset, found = Object.entries(parts).filter(([name]) => `${name}/`.startsWith(of && `${of}/`));
    keeper.dataset.kept = found.length && found.every(([, kept]) => kept) ? "yes" : "";
    face(keeper, keeper.dataset.kept ? "drop" : "keep");
  };
  const progress = document.createElement("progress");
  const heard = ({ data }) => {
    if (data.root !== root.pathname) return;
    if (data.wiped) keepers.forEach(each => shows(each, {}));
    if (!codes.has(data.voices)) return;
    progress.hidden = !data.all;
    Object.assign(progress, { max: data.all || 1, value: data.done || 0 });
    if (data.parts) keepers.filter(each => each.dataset.keep === data.voices).forEach(each => shows(each, data.parts));
    document.querySelectorAll("[data-say]").forEach(each => each.hidden = each.dataset.say !== (data.failed || data.all && "busy"));
    if (data.failed) progress.previousElementSibling?.setAttribute("data-failed", "");
  };
  const tapped = keeper => {
    const { keep: voices, of, kept } = keeper.dataset;
    keeper.removeAttribute("data-failed");
    if (kept) return tellWorker({ voices, of, drop: true });
    const asks = keeper.querySelector("[data-face=ask]"); // much: it is asked once more
    if (asks && asks.hidden) return face(keeper, "ask");
    progress.setAttribute("aria-label", keeper.textContent.trim());
    progress.hidden = false;
    keeper.after(progress);
    tellWorker({ voices, of });
  };
  ready.then(() => {
    workers.addEventListener("message", heard);
    workers.startMessages();
    codes.forEach(voices => tellWorker({ voices, look: true }));
    keepers.forEach(keeper => {
      keeper.closest("[data-keepers]")?.removeAttribute("hidden");
      keeper.hidden = false;
      shows(keeper, {});
      keeper.addEventListener("click", () => tapped(keeper));
    });
  }, () => {});
}
