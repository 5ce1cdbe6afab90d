/* The button of the microphone: a tap opens it and records, the next one stops; and the choice of a memo, where there is
   one. `heard` gets what came of it: a clip, decoded and measured, or the name of what is to be said. Until it is done
   with that nothing else begins: what was said belongs to the sentence that was shown. */
const REFUSALS = { NotAllowedError: "denied", SecurityError: "denied", NotFoundError: "missing", OverconstrainedError: "missing" };
const speaking = ({ place, longest, letters = () => 0, heard }) => {
  const button = place.querySelector("[data-part=speak]"), level = place.querySelector("[data-part=level]");
  const noisy = document.querySelector("[data-part=noisy]"), memos = place.querySelector("[data-part=memo]");
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
    } catch (error) { return REFUSALS[error.name] || "busy"; }
    const clip = await now.clip;
    level.value = 0;
    become("ending");
    if (clip.flags.includes("silent")) return "silent";
    return clip.held < SHORTEST ? "slip" : await weighed(clip, letters()) || "unreadable";
  };
  const take = async work => {
    try { await heard(await work.catch(() => "unreadable")); } finally { become("idle"); }
  };
  const tap = () => {
    if (state === "idle") take(record());
    if (state !== "speaking") return;
    become("ending");
    now.stop();
  };
  button.addEventListener("click", tap);
  memos?.addEventListener("change", async () => {
    const [file] = memos.files;
    if (!file || state !== "idle") return;
    become("ending");
    await take(memo(file, letters()));
    memos.value = "";
  });
  addEventListener("pagehide", () => microphone.close());
  return { tap, button, get isIdle() { return state === "idle"; } };
};
/* Play the newest take of a sentence, or stop what plays: nobody waits for its end. Resolves to what is to be said of it. */
const listenTo = async (speaker, clip) => {
  if (microphone.playing) return microphone.hush();
  try {
    microphone.play(await microphone.decode(await takes.sound(speaker.code, clip.name, newest(clip).take)));
  } catch { return "unreadable"; }
};
/* Who lends a voice in a language, when that person agreed to the text of today. */
const speakerOf = ({ language, consent }) => {
  const found = who.of(language);
  return found && found.consent === consent ? found : null;
};
/* Wiped meanwhile, or somebody else reads now: then a page no longer writes for the speaker of before. */
const whenOthersRead = (about, { code }, leave) => ["storage", "pageshow"].forEach(name => addEventListener(name, () => {
  if (speakerOf(about)?.code === code) return;
  microphone.close();
  leave();
}));
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
