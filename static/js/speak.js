/* The button of the microphone: a tap opens it and records, the next one stops. `heard` gets what came of it: a clip,
   decoded and measured, or the name of what is to be said. */
const REFUSALS = { NotAllowedError: "denied", SecurityError: "denied", NotFoundError: "missing", OverconstrainedError: "missing" };
const speaking = ({ place, longest, letters = () => 0, heard }) => {
  const button = place.querySelector("[data-part=speak]"), level = place.querySelector("[data-part=level]");
  const noisy = document.querySelector("[data-part=noisy]");
  let state = "idle", now = null;
  const become = next => {
    button.dataset.state = state = next;
    say(button, next);
  };
  const record = async () => {
    become("opening");
    microphone.hush();
    try {
      await microphone.open(noisy.checked);
      now = recording({ longest, begun: () => become("speaking"), level: loud => level.value = Math.min(1, 2 * (loud || 0)) });
    } catch (error) {
      become("idle");
      return heard(REFUSALS[error.name] || "busy");
    }
    const clip = await now.clip;
    level.value = 0;
    become("ending");
    const nothing = clip.flags.includes("silent") ? "silent" : clip.held < SHORTEST ? "slip" : "";
    const found = nothing || await weighed(clip, letters()) || "unreadable";
    become("idle");
    return heard(found);
  };
  const tap = () => {
    if (state === "idle") record();
    if (state !== "speaking") return;
    become("ending");
    now.stop();
  };
  button.addEventListener("click", tap);
  return { tap, button, get isIdle() { return state === "idle"; } };
};
/* Who lends a voice in a language, when that person agreed to the text of today. */
const speakerOf = ({ language, consent }) => {
  const found = who.of(language);
  return found && found.consent === consent ? found : null;
};
/* What has waited for too long, whoever said it. */
const remind = async () => {
  const found = await Promise.all(who.all().map(one => takes.of(one.code))).catch(() => []);
  each("[data-part=waiting]").forEach(place => show(place, found.flat().some(isWaiting)));
};
/* The screen stays lit while somebody reads from it; a phone may refuse. */
const stayAwake = () => {
  const ask = () => document.hidden || navigator.wakeLock?.request("screen").catch(() => {});
  ask();
  document.addEventListener("visibilitychange", ask);
};
/* n of N in a ring. */
const turnRing = (place, done, all) => place.querySelector(".ring circle + circle")
  .setAttribute("stroke-dasharray", `${all ? 100 * done / all : 0} 100`);
