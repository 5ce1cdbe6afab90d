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
  let links = []; // addresses of the files that were made: each keeps its bytes in memory
  /* Whoever has the phone now: what others said on it goes too, each in a file of their own. */
  const owed = () => Promise.all(who.all().filter(one => one.consent).map(async speaker => {
    const all = (await takes.of(speaker.code)).filter(clip => clip.language === speaker.language);
    return { speaker, all, found: all.filter(isToGive(part("only-new").checked)) };
  }));
  const build = async (clips, speaker, name) => {
    const file = zip();
    file.add("manifest.json", new TextEncoder().encode(JSON.stringify(manifest(clips, speaker, about))));
    for (const clip of clips.filter(one => chosen(one)?.bytes)) {
      file.add(fileOf(clip, chosen(clip)), await takes.sound(speaker.code, clip.name, clip.chosen));
    }
    return file.file(name);
  };
  /* What was in the file arrived; what was said or written since then did not. */
  const arrived = async (clips, speaker) => {
    for (const given of clips) {
      const sent = clip => ({ sent: given.chosen, betterSent: !!given.answer && clip.better === given.better });
      await takes.change(speaker.code, given.name, clip => clip && { ...clip, ...sent(clip) });
    }
  };
  const offer = (row, file) => {
    const link = part("download", row), canShare = !!navigator.canShare?.({ files: [file] });
    show(part("made", row));
    show(part("share", row), canShare);
    link.href = URL.createObjectURL(file);
    links.push(link.href);
    link.download = file.name;
    const installed = navigator.standalone === true; // an iPhone saves no files from its home screen
    show(link, !installed);
    show(part("attach", row), !installed);
    show(part("installed", row), installed && !canShare);
    part("share", row).addEventListener("click", async ({ target }) => {
      if (await shared(file) !== "refused") return;
      show(target, false);
      show(part("installed", row), installed);
      if (!installed) link.click();
    });
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
    part("arrived", row).addEventListener("click", act("thanks", async () => {
      await arrived(clips, speaker);
      row.remove(); // the other files stay as they were made
      tally(await owed());
    }));
    part("not-yet", row).addEventListener("click", () => tell("kept"));
    return row;
  };
  /* Returns how many there are to give. */
  const tally = people => {
    const found = people.flatMap(one => one.found);
    fill("count", found.filter(clip => chosen(clip)?.bytes).length);
    fill("size", megabytes(weightOf(found)));
    show(part("clearing"), people.some(({ all }) => all.some(clip => clip.chosen && clip.sent === clip.chosen && chosen(clip).bytes)));
    remind();
    return found.length;
  };
  const draw = async () => {
    const people = await owed();
    links.forEach(URL.revokeObjectURL);
    links = [];
    part("parts").replaceChildren(...people.flatMap(({ speaker, found }) =>
      inParts(found).map((clips, at, { length }) => drawPart(clips, at + 1, length > 1, speaker))));
    const many = tally(people);
    tell(people.length ? many ? "" : "nothing" : "nobody");
  };
  /* Nobody is thanked for what failed. */
  const act = (done, work) => () => work().then(() => done && tell(done), () => tell("failed"));
  part("only-new").addEventListener("change", act("", draw));
  part("clear").addEventListener("click", act("cleared", async () => {
    for (const { speaker, all } of await owed())
      for (const clip of all) await takes.clear(speaker.code, clip.name);
    await draw();
  }));
  part("wipe").addEventListener("click", act("wiped", async () => {
    await takes.wipe();
    who.all().filter(one => one.consent && !("native" in one)).forEach(who.forget); // who reads over too stays for that
    await draw();
  }));
  addEventListener("room-turned", ({ detail }) => detail === "give" && act("", draw)());
  if (location.hash === "#give") act("", draw)();
}
