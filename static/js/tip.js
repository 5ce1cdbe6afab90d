/* "Our tip": half a minute in one's own words. It is kept the moment it ends; it counts when the speaker says that
   nobody else is named in it. */
const telling = document.getElementById("tip");
if (telling) {
  const part = name => telling.querySelector(`[data-part="${name}"]`);
  const speaker = speakerOf(telling.dataset), journeys = part("journey");
  let tips = [], tip = null; // the one that is not answered for yet
  const tell = name => say(part("remarks"), name);
  const full = () => tell("full");
  const play = async clip => {
    const wrong = await listenTo(speaker, clip);
    if (wrong) tell(wrong);
  };
  const draw = () => {
    show(part("recorded"), !!tip);
    part("tips").replaceChildren(...tips.filter(one => one.chosen).map(one => {
      const item = part("tip").content.firstElementChild.cloneNode(true), within = name => item.querySelector(`[data-part="${name}"]`);
      const option = [...journeys.options].find(each => each.value === one.journey);
      within("about").textContent = (option || journeys.options[0]).textContent;
      within("seconds").textContent = `${Math.round(chosen(one).seconds)} s`;
      within("play").addEventListener("click", () => play(one));
      show(within("play"), chosen(one).bytes > 0);
      within("remove").addEventListener("click", () => takes.remove(speaker.code, one.name).then(() => load()).catch(full));
      return item;
    }));
  };
  const isOpen = one => !one.chosen && one.takes.length > 0;
  const load = async (wanted = tip?.name) => {
    tips = (await takes.of(speaker.code)).filter(one => one.isTip && one.language === telling.dataset.language);
    tip = tips.find(one => one.name === wanted && isOpen(one)) || tips.find(isOpen) || null;
    draw();
  };
  const taken = async found => {
    if (typeof found == "string") return tell(found);
    const before = tip?.name;
    await load(); // another tab may have told one meanwhile, or kept this one
    const number = Math.max(0, ...tips.map(one => +one.name.slice(4))) + 1;
    const name = tip && tip.name === before ? before : `tip-${number}`;
    const about = { name, text: "", language: telling.dataset.language, pack: "tip", isTip: true, journey: journeys.value };
    await takes.add(speaker.code, about, found);
    await load(name);
    part("unnamed").checked = false;
    return tell(found.flags.filter(flag => flag !== "long")[0] || "good");
  };
  const keep = async () => {
    if (!part("unnamed").checked) return tell("unnamed");
    microphone.hush();
    await takes.change(speaker.code, tip.name, clip => clip && { ...clip, journey: journeys.value, chosen: newest(clip).take });
    await load();
    return tell("saved");
  };
  const heard = found => taken(found).catch(full);
  part("keep").addEventListener("click", () => keep().catch(full));
  part("listen").addEventListener("click", () => play(tip));
  const open = async () => {
    if (!speaker) return say(part("blocked"), "nobody");
    try { await load(); } catch { return say(part("blocked"), "forgetful"); }
    show(part("stage"));
    stayAwake();
    whenOthersRead(telling.dataset, speaker, () => {
      show(part("stage"), false);
      say(part("blocked"), "nobody");
    });
    return speaking({ place: telling, longest: +telling.querySelector("[data-seconds]").dataset.seconds, heard });
  };
  remind();
  open();
}
