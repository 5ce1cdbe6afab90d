/* A pack, sentence by sentence. What was said is kept the moment it ends; it counts when the speaker goes on. */
const packing = document.getElementById("pack");
if (packing) {
  const part = name => packing.querySelector(`[data-part="${name}"]`), remarks = part("remarks");
  const LONGEST = 60; // seconds
  const lines = each("[data-part=lines] > li", packing).map(place => {
    const text = place.querySelector(".said").textContent;
    return { place, text, name: place.dataset.fingerprint, letters: text.replace(/[\s\p{P}]/gu, "").length };
  });
  const speaker = speakerOf(packing.dataset), passed = new Set();
  let clips = new Map(), at = -1;
  const clipOf = line => clips.get(line.name);
  const words = part("better").elements.text, wordsOf = line => clipOf(line)?.better || line.text;
  const isDone = line => isMade(clipOf(line), line.place.dataset.held); // what was held back is asked again of who gave it
  const isOpen = line => !isDone(line) && !clipOf(line)?.better && !("voiced" in line.place.dataset) && !passed.has(line);
  const waitsForAnswer = clip => !!clip && clip.takes.length > 0 && newest(clip).take !== clip.chosen;

  const draw = () => {
    const done = lines.filter(isDone).length, here = lines[at], clip = here && clipOf(here);
    fill("done", done);
    turnRing(document, done, lines.length);
    lines.forEach(({ place }, index) => {
      place.classList.toggle("now", index === at);
      place.classList.toggle("near", at >= 0 && Math.abs(index - at) === 1);
      place.toggleAttribute("aria-current", index === at);
    });
    const has = !!clip?.takes.length && newest(clip).bytes > 0;
    ["listen", "again", "next"].forEach(name => show(part(name), has));
    show(part("older"), waitsForAnswer(clip) && clip.chosen > 0);
    part("back").disabled = at < 1;
  };
  const tell = name => say(remarks, name);
  const go = index => {
    at = index;
    microphone.hush();
    part("lines").dataset.at = at;
    show(part("better"), false);
    show(part("stage"));
    show(part("options"));
    show(part("end"), false);
    show(part("lines"));
    tell("");
    draw();
    packing.scrollIntoView({ block: "start" });
    speak.button.focus({ preventScroll: true });
  };
  const listed = (name, found) => {
    const list = part(name).querySelector("ul");
    list.replaceChildren(...found.map(line => {
      const item = document.createElement("li"), button = document.createElement("button");
      Object.assign(button, { type: "button", className: "link", textContent: line.text });
      button.addEventListener("click", () => {
        passed.delete(line);
        go(lines.indexOf(line));
      });
      item.append(button);
      return item;
    }));
    show(part(name), found.length > 0);
  };
  const end = () => {
    at = -1;
    microphone.hush();
    draw();
    ["stage", "options", "lines"].forEach(name => show(part(name), false));
    listed("doubtful", lines.filter(line => isDone(line) && isDoubtful(clipOf(line))));
    listed("skipped", lines.filter(line => passed.has(line) && !isDone(line)));
    show(part("end"));
    part("end").querySelector("h2").focus();
  };
  /* The next sentence that nobody has said yet, after this one first. */
  const onward = () => {
    const order = lines.map((_, index) => (at + 1 + index) % lines.length);
    const next = order.find(index => isOpen(lines[index]));
    if (next === undefined) end();
    else go(next);
  };
  const keep = clip => {
    if (clip) clips.set(clip.name, clip);
    return clip;
  };
  const full = () => tell("full");
  const about = line => ({ name: line.name, text: line.text, language: packing.dataset.language, pack: packing.dataset.pack });
  const correct = async line => {
    const better = words.value.trim();
    const told = { better, answer: better && better !== line.text ? "better" : "wrong", betterAt: new Date().toISOString().slice(0, 10), betterSent: false };
    const none = { takes: [], chosen: 0, sent: 0, speaker: speaker.code };
    keep(await takes.change(speaker.code, line.name, clip => ({ ...none, ...clip, ...about(line), ...told })));
  };
  const next = async () => {
    const line = lines[at];
    if (!line || !clipOf(line)?.takes.length) return;
    if (waitsForAnswer(clipOf(line))) keep(await takes.choose(speaker.code, line.name));
    if (!part("better").hidden && words.value !== wordsOf(line)) await correct(line); // written, and not sent off
    onward();
  };
  const taken = async found => {
    const line = lines[at];
    if (typeof found == "string" || !line) return tell(found);
    keep(await takes.add(speaker.code, about(line), found));
    draw();
    tell(found.flags[0] || "good");
    const stopped = found.flags.some(flag => ["silent", "interrupted"].includes(flag));
    const goesOn = part("quick").checked && !stopped && (!found.flags.length || !clipOf(line).chosen);
    return goesOn ? next() : part("next").focus({ preventScroll: true });
  };
  const heard = found => taken(found).catch(full);
  const speak = speaking({ place: packing, longest: LONGEST, letters: () => lines[at]?.letters || 0, heard });
  const listen = async () => {
    const clip = lines[at] && clipOf(lines[at]);
    const wrong = clip?.takes.length && await listenTo(speaker, clip);
    if (wrong) tell(wrong);
  };
  const again = () => lines[at] && clipOf(lines[at])?.takes.length && speak.tap();
  const older = async () => {
    microphone.hush();
    keep(await takes.refuse(speaker.code, lines[at].name));
    tell("");
    draw();
    speak.button.focus();
  };
  const back = () => at > 0 && go(at - 1);
  const skip = () => {
    if (!lines[at]) return;
    passed.add(lines[at]);
    onward();
  };
  let turn = Promise.resolve(); // who presses fast loses nothing: an act waits for the one before it
  const whenIdle = act => event => speak.isIdle && (turn = turn.then(() => act(event)).catch(full));
  const acts = { listen, again, older, next, back, skip };
  Object.entries(acts).forEach(([name, act]) => part(name).addEventListener("click", whenIdle(act)));

  part("wrong").addEventListener("click", whenIdle(() => {
    show(part("better"));
    words.value = wordsOf(lines[at]);
    words.focus();
  }));
  part("never-mind").addEventListener("click", () => {
    show(part("better"), false);
    speak.button.focus();
  });
  const send = whenIdle(async () => {
    await correct(lines[at]);
    onward();
  });
  part("better").addEventListener("submit", event => {
    event.preventDefault();
    send();
  });

  /* One key for one thing. On a button of its own the space bar and Enter press that button; in a box one writes. */
  const keys = { " ": speak.tap, l: whenIdle(listen), r: whenIdle(again), Enter: whenIdle(next), Backspace: whenIdle(back), s: whenIdle(skip) };
  const keyOf = ({ key, code }) => keys[key] ? key : keys[key.toLowerCase()] ? key.toLowerCase() : code.replace(/^Key/, "").toLowerCase();
  addEventListener("keydown", event => {
    const act = keys[keyOf(event)], { target } = event;
    if (!act || at < 0 || event.ctrlKey || event.metaKey || event.altKey || target.closest("input, textarea, select, a, summary")) return;
    if ([" ", "Enter"].includes(event.key) && target.closest("button") && ![speak.button, part("next")].includes(target)) return;
    event.preventDefault();
    if (!event.repeat) act();
  });
  addEventListener("keyup", event => event.key === " " && event.target.closest?.("[data-part=speak], [data-part=next]") && event.preventDefault());

  const open = async () => {
    if (!speaker) return say(part("blocked"), "nobody");
    try {
      clips = new Map((await takes.of(speaker.code)).map(clip => [clip.name, clip]));
    } catch { return say(part("blocked"), "forgetful"); }
    show(document.querySelector(".pack-head .progress"));
    stayAwake();
    whenOthersRead(packing.dataset, speaker, () => {
      at = -1;
      ["stage", "options", "end"].forEach(name => show(part(name), false));
      say(part("blocked"), "nobody");
    });
    return lines.length && onward();
  };
  remind();
  open();
}
