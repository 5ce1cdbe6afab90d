/* "Our tip": half a minute in one's own words. It is kept the moment it ends; it counts when the speaker says that
   nobody else is named in it. */
const telling = document.getElementById("tip");
if (telling) {
  const part = name => telling.querySelector(`[data-part="${name}"]`);
  const speaker = speakerOf(telling.dataset), journeys = part("journey");
  let tips = [], tip = null; // the one that is not answered for yet
  const tell = name => say(part("remarks"), name);
  const play = async name => {
    if (microphone.playing) return microphone.hush();
    const clip = tips.find(one => one.name === name);
    const sound = await takes.sound(speaker.code, name, newest(clip).take);
    return microphone.decode(sound).then(found => microphone.play(found), () => tell("unreadable"));
  };
  const draw = () => {
    show(part("recorded"), !!tip);
    part("tips").replaceChildren(...tips.filter(one => one.chosen).map(one => {
      const item = part("tip").content.firstElementChild.cloneNode(true), within = name => item.querySelector(`[data-part="${name}"]`);
      const option = [...journeys.options].find(each => each.value === one.journey);
      within("about").textContent = (option || journeys.options[0]).textContent;
      within("seconds").textContent = `${Math.round(chosen(one).seconds)} s`;
      within("play").addEventListener("click", () => play(one.name));
      show(within("play"), chosen(one).bytes > 0);
      within("remove").addEventListener("click", async () => {
        await takes.remove(speaker.code, one.name);
        load();
      });
      return item;
    }));
  };
  const load = async () => {
    tips = (await takes.of(speaker.code)).filter(one => one.isTip && one.language === telling.dataset.language);
    tip = tips.find(one => !one.chosen && one.takes.length) || null;
    draw();
  };
  const heard = async found => {
    if (typeof found == "string") return tell(found);
    const number = Math.max(0, ...tips.map(one => +one.name.slice(4))) + 1;
    const about = { name: tip ? tip.name : `tip-${number}`, text: "", language: telling.dataset.language, pack: "tip", isTip: true, journey: journeys.value };
    try { await takes.add(speaker.code, about, found); } catch { return tell("full"); }
    await load();
    part("unnamed").checked = false;
    return tell(found.flags.filter(flag => flag !== "long")[0] || "good");
  };
  part("keep").addEventListener("click", async () => {
    if (!part("unnamed").checked) return tell("unnamed");
    await takes.change(speaker.code, tip.name, clip => ({ ...clip, journey: journeys.value, chosen: newest(clip).take }));
    await load();
    return tell("saved");
  });
  part("listen").addEventListener("click", () => play(tip.name));
  part("memo").addEventListener("change", async event => {
    const [file] = event.target.files;
    if (file) await heard(await memo(file, 0));
    event.target.value = "";
  });
  const open = async () => {
    if (!speaker) return say(part("blocked"), "nobody");
    try { await load(); } catch { return say(part("blocked"), "forgetful"); }
    show(part("stage"));
    stayAwake();
    return speaking({ place: telling, longest: +telling.querySelector("[data-seconds]").dataset.seconds, heard });
  };
  remind();
  open();
}
