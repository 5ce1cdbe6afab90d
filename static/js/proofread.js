/* The first page of the room: who reads, which journey, and the file to send. */
const desk = document.getElementById("room");
if (desk) {
  const { language, version, digits } = desk.dataset;
  const told = document.getElementById("told"), person = document.getElementById("person"), list = document.getElementById("readers");
  const act = name => desk.querySelector(`[data-act="${name}"]`);
  const part = name => desk.querySelector(`[data-part="${name}"]`);
  const figure = number => String(number).replace(/\d/g, digit => digits[digit]);
  const readers = () => who.readers(language);
  const book = (one = who.reader(language)) => answers(language, one.code);
  let adding = false; // somebody else fills in who they are
  let all = false; // what arrived before goes along once more
  const entries = () => all ? Object.entries(book().read().lines) : book().owed();

  const drawReaders = () => {
    const found = readers();
    const rows = found.sort((one, other) => one.code < other.code ? -1 : 1).map(one => {
      const row = document.getElementById("a-reader").content.cloneNode(true), owed = book(one).owed().length;
      const input = row.querySelector("input");
      Object.assign(input, { value: one.code, checked: one.code === who.reader(language).code });
      row.querySelector("[data-part=name]").textContent = who.called(one);
      row.querySelector("[data-part=unsent]").textContent = figure(owed);
      show(row.querySelector("[data-part=owed]"), owed);
      input.addEventListener("change", () => {
        who.keep(one);
        all = false;
        draw();
        desk.querySelector("#readers :checked").focus();
      });
      return row;
    });
    each("label", list).forEach(row => row.remove());
    list.append(...rows);
    show(list, found.length);
    show(person, !found.length || adding);
    show(act("another"), found.length && !adding);
  };
  const drawWays = () => {
    const { ways } = book().read();
    each("[data-way]", desk).forEach(({ dataset: { way, all: whole }, lastElementChild: done }) => {
      const count = Math.min(Array.isArray(ways[way]) && ways[way][0] || 0, whole);
      done.firstElementChild.textContent = `${figure(count)} / ${figure(whole)}`;
      done.toggleAttribute("data-whole", count === +whole);
    });
  };
  const file = () => {
    const one = who.reader(language);
    return new File([result.text(one, language, version, entries())], result.named(language, one.code), { type: "text/plain" });
  };
  let refused = false; // by what said that it could share
  const canShare = () => {
    try { return !refused && navigator.canShare({ files: [file()] }); } catch { return false; } // Firefox, and what shares no files
  };
  const drawSend = () => {
    const found = Object.values(book().read().lines), owed = book().owed();
    show(desk.querySelector("#send"), found.length);
    fill("owing", figure(owed.filter(([key]) => !isControl(key)).length));
    show(part("ways"), entries().length);
    show(act("share"), entries().length && canShare());
    show(part("late"), book().isLate());
    show(part("arrival"), owed.some(([, one]) => one.handed));
    show(act("again"), !all && found.some(one => one.arrived));
    show(part("unsent-warning"), owed.length);
    show(desk.querySelector(".copied"), false);
  };
  const draw = () => {
    const known = !!readers().length;
    drawReaders();
    ["send", "ways", "leaving"].forEach(id => show(document.getElementById(id), known));
    if (known) [drawWays, drawSend].forEach(job => job());
    show(act("sure"), false);
    show(act("forget"));
  };
  const news = name => say(desk.querySelector("#send"), name);
  const keep = one => {
    const kept = who.keep(one);
    if (!kept) say(told, "refused");
    return kept;
  };
  /* Handed over: from now on it may be with somebody. */
  const handed = name => {
    book().hand(entries());
    drawSend();
    news(name);
  };

  person.addEventListener("submit", event => {
    event.preventDefault();
    const { name, origin, native } = person.elements;
    if (!keep({ code: who.code(), language, name: name.value.trim(), origin: origin.value.trim(), native: native.checked })) return;
    person.reset();
    adding = all = false;
    draw();
    desk.querySelector("[data-way]")?.focus();
  });
  act("another").addEventListener("click", () => {
    adding = true;
    draw();
    person.elements.name.focus();
  });
  act("share").addEventListener("click", async () => {
    const how = await shared(file());
    if (how === "shared") return handed(how);
    if (!how) return;
    refused = true;
    save();
  });
  const save = () => {
    const made = file(), link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(made), download: made.name });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    handed("saved");
  };
  act("file").addEventListener("click", save);
  act("copy").addEventListener("click", async () => {
    const text = await file().text();
    const copied = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    handed(copied ? "copied" : "choose");
    if (copied) return;
    const box = desk.querySelector(".copied"); // no clipboard without https: the phone's own copying does
    box.value = text;
    show(box);
    box.select();
  });
  act("yes").addEventListener("click", () => {
    book().arrive();
    all = false;
    draw();
    news("arrived");
  });
  act("not-yet").addEventListener("click", () => {
    news("waiting");
    desk.querySelector("[data-part=ways] button:not([hidden])").focus();
  });
  act("again").addEventListener("click", () => {
    all = true;
    drawSend();
    desk.querySelector("[data-part=ways] button:not([hidden])").focus();
  });
  act("forget").addEventListener("click", () => {
    show(act("forget"), false);
    show(act("sure"));
    act("sure").focus();
  });
  act("sure").addEventListener("click", () => {
    book().forget();
    who.stopReading(who.reader(language));
    draw();
    document.querySelector("main").focus();
  });
  show(desk, readers().length || desk.querySelector("[data-way]")); // nothing to do, and nothing to send
  ["storage", "pageshow"].forEach(name => addEventListener(name, draw));
  draw();
}
