/* The first page of the recording room: one screen at a time, each with an address (#who), so that "back" goes back. */
const starting = document.getElementById("start");
if (starting) {
  const about = starting.dataset, part = name => starting.querySelector(`[data-part="${name}"]`);
  const screens = each("[data-screen]", starting), LITTLE = 2e7; // bytes
  /* What stands in the way on this phone; the first of them is told. */
  const hindrance = async free => {
    if (!window.isSecureContext) return "insecure";
    if (/FBAN|FBAV|Instagram|WhatsApp|; wv\b/.test(navigator.userAgent)) return "inside";
    if (!await takes.of("").catch(() => null)) return "forgetful";
    if (!microphone.canRecord()) return "deaf";
    return free !== null && free < LITTLE ? "little" : "able";
  };
  const check = async () => {
    const found = await navigator.storage?.estimate?.().catch(() => null);
    const free = found ? found.quota - found.usage : null;
    fill("free", free === null ? "–" : megabytes(free));
    say(document.getElementById("phone"), await hindrance(free));
  };
  /* Lists count their sentences by the first signs of a fingerprint: short is enough for a ring. */
  const count = async () => {
    const speaker = speakerOf(about), clips = speaker ? await takes.of(speaker.code).catch(() => []) : [];
    const packs = each("[data-lines]", starting), short = name => name.slice(0, packs[0]?.dataset.lines.split(" ")[0].length);
    const held = new Map(each("[data-held]", starting).flatMap(list => list.dataset.held.split(" ").map(one => one.split("@"))));
    const made = new Set(clips.filter(clip => isMade(clip, held.get(short(clip.name)))).map(clip => short(clip.name)));
    packs.forEach(pack => {
      const lines = pack.dataset.lines.split(" "), done = lines.filter(line => made.has(line)).length;
      pack.querySelector("[data-done]").textContent = done;
      turnRing(pack, done, lines.length);
    });
  };
  /* `adding`: somebody else than the speaker of before reads, perhaps one that this phone knows. */
  const person = (adding = false) => {
    const speaker = speakerOf(about), asks = adding || !speaker;
    const others = who.all().filter(one => one.language === about.language && one.consent === about.consent);
    show(part("known"), !asks);
    show(part("unknown"), asks);
    show(part("others"), asks);
    if (speaker) fill("code", speaker.code);
    part("others").replaceChildren(...others.filter(one => one.code !== speaker?.code).map(one => {
      const button = document.createElement("button");
      Object.assign(button, { type: "button", className: "button second", textContent: who.called(one), dir: "auto" });
      button.addEventListener("click", () => {
        who.keep(one);
        turn();
        part("known").querySelector("a").focus();
      });
      return button;
    }));
  };
  const turn = () => {
    const wished = screens.find(screen => `#${screen.id}` === location.hash);
    const now = wished || document.getElementById(speakerOf(about) ? "packs" : "phone");
    screens.forEach(screen => show(screen, screen === now));
    each(".rooms a", starting).forEach(link => link.toggleAttribute("aria-current", link.hash === `#${now.id}`));
    if (now.id !== "test") microphone.close();
    microphone.hush();
    person();
    count();
    remind();
    dispatchEvent(new CustomEvent("room-turned", { detail: now.id }));
  };
  part("unknown").addEventListener("submit", event => {
    event.preventDefault();
    const given = new FormData(event.target), before = who.of(about.language);
    const code = before && !before.consent ? before.code : who.code(); // who read over here before keeps that code
    const kept = who.keep({
      ...(before && !before.consent ? before : {}), code, language: about.language, name: given.get("name").trim(),
      origin: given.get("origin").trim(), adult: true, licence: about.licence, consent: about.consent,
      agreed: `${new Date().toISOString().slice(0, 19)}Z`,
    });
    navigator.storage?.persist?.().catch(() => {});
    say(event.target, kept ? "" : "unkept");
    if (kept) {
      event.target.reset();
      person();
      scrollTo(0, 0);
    }
  });
  part("another").addEventListener("click", () => {
    person(true);
    (part("others").firstElementChild || part("unknown").elements.name).focus();
  });
  const test = document.getElementById("test"), remarks = test.querySelector(".remarks");
  let tried = null;
  speaking({
    place: test, longest: 4,
    heard(found) {
      const clip = typeof found == "string" ? null : found;
      tried = clip ? clip.buffer : tried;
      show(part("tried"), !!tried);
      say(remarks, clip ? clip.flags.filter(flag => flag !== "cut")[0] || "good" : found); // four seconds end anywhere
    },
  });
  part("hear").addEventListener("click", () => microphone.playing ? microphone.hush() : microphone.play(tried));
  show(starting.querySelector(".rooms"));
  addEventListener("hashchange", turn);
  addEventListener("pageshow", ({ persisted }) => persisted && turn());
  addEventListener("storage", ({ key }) => key === WHO && turn()); // another tab changed who reads
  check();
  turn();
}
