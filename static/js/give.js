/* Handing over: one file with all that was said, in parts when there is much. Nothing goes from the phone before the
   speaker says that it arrived. */
const MOST = 150e6; // bytes in one file, which a phone holds in memory
const ENDINGS = { "audio/webm": "webm", "audio/ogg": "ogg", "audio/mp4": "m4a" };
const endingOf = type => ENDINGS[type] || "m4a"; // what is inside counts, where it arrives
const fileOf = (clip, take) => `clips/${clip.name}-t${take.take}.${endingOf(take.type)}`;
/* What the file says of itself; `found` are clips with a take that counts, or a text that is wrong. */
const manifest = (found, speaker, { content }) => {
  const about = ({ take, type, seconds, peak, noise, flags, at }, clip) => ({ take, file: fileOf(clip, { take, type }), type, seconds, peak, noise, flags, at });
  const said = found.filter(clip => chosen(clip)?.bytes).sort((one, other) => chosen(one).at < chosen(other).at ? -1 : 1); // as they were said
  return {
    "samen-op-weg": "voices", format: 1, content, language: speaker.language,
    speaker: {
      code: speaker.code, name: speaker.name, origin: speaker.origin, adult: speaker.adult, licence: speaker.licence,
      consent: speaker.consent, agreed: speaker.agreed,
    },
    clips: said.filter(clip => !clip.isTip).map(clip => ({ fingerprint: clip.name, text: clip.text, ...about(chosen(clip), clip) })),
    tips: said.filter(clip => clip.isTip).map(clip => ({ journey: clip.journey, names: false, ...about(chosen(clip), clip) })),
    reviews: found.filter(clip => clip.answer).map(clip => ({ fingerprint: clip.name, shown: clip.text, answer: clip.answer, text: clip.better, at: clip.betterAt })),
    heard: [],
  };
};
/* Packs stay together, as many in one part as fit. */
const inParts = found => {
  const packs = new Map(), parts = [];
  found.forEach(clip => packs.set(clip.pack, [...packs.get(clip.pack) || [], clip]));
  for (const clips of packs.values()) {
    const last = parts[parts.length - 1];
    if (last && weightOf(last) + weightOf(clips) <= MOST) last.push(...clips);
    else parts.push([...clips]);
  }
  return parts;
};
const weightOf = clips => clips.reduce((sum, clip) => sum + (chosen(clip)?.bytes || 0) + 600, 0); // and what is said of it
const giving = document.getElementById("give");
if (giving) {
  const part = (name, within = giving) => within.querySelector(`[data-part="${name}"]`);
  const about = document.getElementById("start").dataset, remarks = giving.querySelector(".remarks");
  const tell = name => say(remarks, name);
  const isToGive = onlyNew => clip => onlyNew ? isNew(clip) || clip.answer && !clip.betterSent : !!chosen(clip)?.bytes || !!clip.answer;
  const build = async (clips, speaker, name) => {
    const file = zip();
    file.add("manifest.json", new TextEncoder().encode(JSON.stringify(manifest(clips, speaker, about))));
    for (const clip of clips.filter(one => chosen(one)?.bytes)) {
      file.add(fileOf(clip, chosen(clip)), await takes.sound(speaker.code, clip.name, clip.chosen));
    }
    return file.file(name);
  };
  const arrived = async (clips, speaker) => {
    for (const given of clips) {
      await takes.change(speaker.code, given.name, clip => clip && { ...clip, sent: given.chosen, betterSent: !!clip.answer });
    }
  };
  const offer = (row, file) => {
    const link = part("download", row), canShare = !!navigator.canShare?.({ files: [file] });
    show(part("made", row));
    show(part("share", row), canShare);
    link.href = URL.createObjectURL(file);
    link.download = file.name;
    const installed = navigator.standalone === true; // an iPhone saves no files from its home screen
    show(link, !installed);
    show(part("attach", row), !installed);
    show(part("installed", row), installed && !canShare);
    part("share", row).addEventListener("click", () => navigator.share({ files: [file] }).catch(() => {})); // they thought better of it
  };
  const drawPart = (clips, number, many, speaker) => {
    const row = part("part").content.firstElementChild.cloneNode(true);
    const day = new Date().toISOString().slice(0, 10), name = `stem-${speaker.language}-${speaker.code}-${day}${many ? `-${number}` : ""}.zip`;
    part("file", row).textContent = name;
    part("part-size", row).textContent = megabytes(weightOf(clips));
    part("make", row).addEventListener("click", async ({ target }) => {
      target.disabled = true;
      try {
        offer(row, await build(clips, speaker, name));
        show(target, false);
        tell("");
      } catch {
        target.disabled = false;
        tell("failed");
      }
    });
    part("arrived", row).addEventListener("click", async () => {
      await arrived(clips, speaker);
      await draw();
      tell("thanks");
    });
    part("not-yet", row).addEventListener("click", () => tell("kept"));
    return row;
  };
  const draw = async () => {
    const speaker = speakerOf(about), all = speaker ? await takes.of(speaker.code).catch(() => []) : [];
    const found = all.filter(clip => clip.language === about.language).filter(isToGive(part("only-new").checked));
    const parts = inParts(found);
    fill("count", found.filter(clip => chosen(clip)?.bytes).length);
    fill("size", megabytes(weightOf(found)));
    part("parts").replaceChildren(...parts.map((clips, at) => drawPart(clips, at + 1, parts.length > 1, speaker)));
    show(part("clearing"), all.some(clip => clip.chosen && clip.sent === clip.chosen && chosen(clip).bytes));
    tell(speaker ? found.length ? "" : "nothing" : "nobody");
    remind();
  };
  part("only-new").addEventListener("change", draw);
  part("clear").addEventListener("click", async () => {
    const speaker = speakerOf(about);
    for (const clip of await takes.of(speaker.code)) await takes.clear(speaker.code, clip.name);
    await draw();
    tell("cleared");
  });
  part("wipe").addEventListener("click", async () => {
    await takes.wipe();
    who.all().filter(one => one.consent && !("native" in one)).forEach(who.forget); // who reads over too stays for that
    await draw();
    tell("wiped");
  });
  addEventListener("room-turned", ({ detail }) => detail === "give" && draw());
  if (location.hash === "#give") draw();
}
