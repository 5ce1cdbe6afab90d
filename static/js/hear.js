/* What can be heard: one player for all signs of a page, and nothing fetched before somebody taps one. Without this
   script a sign is a link to its sound. */
const player = new Audio();
player.preload = "none";
const PAUSE = 700; // ms between one sign and the next, as in the sound of a whole journey
const slower = document.querySelector("[data-slower]");
/* The signs that follow on that of a whole journey: a page of drawings holds some journeys. */
const signsOf = all => [...(all.closest(".box") || document).querySelectorAll("a.hear:not(.all)")]
  .filter(sign => sign.hreflang === all.hreflang);
let sounding = null; // the sign that is heard
let goingOn = null; // the sign of a whole journey, while it goes on by itself
let pause;
const mark = (sign, on) => {
  sign.setAttribute("aria-pressed", on);
  sign.closest("li, .turned, .sheet")?.toggleAttribute("data-heard", on);
};
const dress = () => document.querySelectorAll("a.hear").forEach(sign => {
  sign.setAttribute("role", "button");
  if (!sign.hasAttribute("aria-pressed")) mark(sign, false);
});
const hush = () => {
  clearTimeout(pause);
  player.pause();
  if (self.speechSynthesis) speechSynthesis.cancel();
  if (sounding) mark(sounding, false);
  if (goingOn) mark(goingOn, false);
  sounding = goingOn = null;
};
const isLearnt = sign => sign.hreflang === "nl"
  && !!(sign.closest(".practice") || sign.closest("li")?.querySelector(".spelt")); // slowly
const pace = sign => slower && slower.getAttribute("aria-pressed") === "true" || isLearnt(sign) ? .8 : 1;
const fails = (sign, isTold = true) => {
  hush();
  sign.toggleAttribute("data-failed", isTold);
};
const hear = sign => {
  if (sounding) mark(sounding, false);
  sounding = sign;
  mark(sign, true);
  sign.removeAttribute("data-failed");
  player.src = sign.href;
  player.defaultPlaybackRate = player.playbackRate = pace(sign);
  (sign.closest("li") || sign).scrollIntoView({ block: "nearest" });
  player.play().catch(({ name }) => {
    if (name !== "AbortError" && sounding === sign) fails(sign, name !== "NotAllowedError"); // or another one was tapped
  });
};
player.addEventListener("error", () => player.error.code === 2 && sounding && fails(sounding)); // the line; after others Firefox plays on
const GOES_ON = "#hear";
/* The next large step takes the place of this one without a new page: a phone lets a page play on that was tapped once,
   the page after it would have to ask again. */
const turnPage = async () => {
  const link = document.querySelector(".stage [rel=next]");
  if (!link) return;
  if (location.protocol === "file:") return location.replace(link.href + GOES_ON); // nothing can be fetched there
  const text = await (await fetch(link.href, { headers: { Accept: "text/html" } })).text();
  const next = new DOMParser().parseFromString(text, "text/html");
  if (!next.querySelector(".stage") || !goingOn) return;
  const parts = ["title", "#languages", ".turned", ".hand", ".turn", "main > .inside"];
  parts.forEach(part => document.querySelector(part)?.replaceWith(next.querySelector(part)));
  history.replaceState(null, "", link.href);
  dress();
  dispatchEvent(new Event("guide-turned"));
  return signsOf(goingOn)[0];
};
const following = async () => {
  if (goingOn.hasAttribute("data-turns")) return turnPage();
  const found = signsOf(goingOn);
  return found[found.indexOf(sounding) + 1];
};
player.addEventListener("ended", () => {
  if (!goingOn) return hush();
  pause = setTimeout(() => following().catch(() => null).then(next => {
    if (!goingOn) return;
    if (next) hear(next);
    else hush();
  }), PAUSE);
});
document.addEventListener("click", event => {
  const sign = event.target.closest("a.hear");
  if (!sign || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const ends = sign.getAttribute("aria-pressed") === "true";
  hush();
  if (ends) return;
  if (!sign.matches(".all")) return hear(sign);
  goingOn = sign;
  mark(goingOn, true);
  hear(signsOf(goingOn)[0]);
});
document.addEventListener("keydown", event => {
  const sign = event.target.closest?.("a.hear");
  if (!sign || event.key !== " ") return;
  event.preventDefault();
  sign.click();
});
addEventListener("pagehide", hush);
dress();
const turned = location.hash === GOES_ON && document.querySelector("[data-turns]");
if (turned) {
  history.replaceState(null, "", location.pathname); // who comes back here hears nothing
  turned.focus(); // a browser that wants another tap finds it here
  turned.click();
}
if (slower) {
  slower.hidden = false;
  slower.addEventListener("click", () => {
    slower.setAttribute("aria-pressed", slower.getAttribute("aria-pressed") !== "true");
    if (sounding) player.playbackRate = pace(sounding);
  });
}
/* The sound of a whole journey as an ordinary file, where the phone can send one. */
const sends = document.querySelector("[data-send]");
if (sends) {
  const file = body => new File([body], sends.dataset.send, { type: "audio/mpeg" });
  sends.hidden = !navigator.canShare?.({ files: [file("")] });
  sends.addEventListener("click", async () => {
    try {
      await navigator.share({ files: [file(await (await fetch(document.querySelector(".hear.all").href)).blob())], title: document.title });
    } catch ({ name }) { sends.toggleAttribute("data-failed", name !== "AbortError"); } // not when they thought better of it
  });
}
