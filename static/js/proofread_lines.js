/* A journey, or another pack, to read over: three answers below each line, kept at every tap. */
const told = document.querySelector("#lines[data-unveiled]");
const reader = told && who.reader(told.dataset.language);
const LOOKED = 2000; // ms on the screen until a line counts as read
if (told && !reader) say(document.getElementById("told"), "nobody");
if (reader) {
  const { pack, digits, unveiled, language } = told.dataset;
  const book = answers(language, reader.code);
  const end = document.getElementById("end"), bar = document.querySelector(".bar");
  const undo = bar.querySelector("[data-act=undo]");
  const figure = number => String(number).replace(/\d/g, digit => digits[digit]);
  const control = told.querySelector("[data-control]"), real = control && control.nextElementSibling;
  const lines = each(".line", told);
  const keyOf = line => line === control ? controlOf(pack) : `${line.dataset.d} ${line.dataset.t}`;
  const keys = lines.map(keyOf);
  const shown = () => lines.filter(line => !line.hidden);
  const textOf = line => (line.dataset.text || line.querySelector(".read").textContent).replace(/\u00a0…/g, " …"); // as in the catalogue
  const seen = new Set(); // the lines that stood on the screen for long enough
  let opened = null, before; // the line whose box is open, and what was answered before it opened

  const drawLine = (line, found) => {
    const answer = found?.answer;
    line.dataset.answered = answer || "";
    each("[data-answer]", line).forEach(button => button.setAttribute("aria-pressed", button.dataset.answer === answer));
    const box = line.querySelector("[data-for=better]"), area = box.querySelector("textarea");
    show(box, opened === line);
    line.querySelector("[data-answer=better]").setAttribute("aria-expanded", opened === line);
    if (document.activeElement !== area) area.value = found?.text || textOf(line);
    show(line.querySelector("[data-for=wrong]"), answer === "wrong");
    each("[type=checkbox]", line).forEach(choice => choice.checked = !!found?.reasons?.includes(choice.value));
    const better = line.querySelector(".proposed");
    better.textContent = answer === "better" ? found.text : "";
    show(better, answer === "better" && opened !== line);
  };
  /* The line that is wrong on purpose stands in the place of the real one until it has an answer. */
  const drawControl = found => {
    if (!control) return;
    show(control);
    show(control.querySelector(".unveiled"), found);
    show(real, found);
  };
  const drawEnd = found => {
    const left = shown().filter(line => !found[keyOf(line)]), unseen = left.filter(line => !seen.has(line));
    const state = !left.length ? "whole" : unseen.length ? "unseen" : "rest";
    say(end, state);
    ["unseen", "rest"].forEach(name => show(end.querySelector(`[data-act="${name}"]`), name === state));
  };
  const drawBar = found => {
    const all = lines.filter(line => line !== control), done = all.filter(line => found[keyOf(line)]);
    fill("count", `${figure(done.length)} / ${figure(all.length)}`);
    const at = book.last(keys), last = lines.filter(line => found[keyOf(line)]?.at === at);
    undo.disabled = !at;
    const [sign] = at ? last[0].querySelector("[aria-pressed=true]").children : [];
    fill("last", at ? `${sign.textContent} ${last.length > 1 ? figure(last.length) : textOf(last[0])}` : "");
    return [done.length, all.length];
  };
  const draw = () => {
    const found = book.read().lines;
    lines.forEach(line => drawLine(line, found[keyOf(line)]));
    drawControl(!!found[controlOf(pack)]);
    drawEnd(found);
    return drawBar(found);
  };
  /* Whatever was kept changes what is shown, and how far this pack is. */
  const change = kept => {
    say(document.getElementById("told"), ...kept ? [] : ["refused"]);
    const far = draw();
    if (kept) book.seen(pack, ...far);
  };
  const give = (line, given) => change(book.give([keyOf(line)], given));
  const focus = line => {
    if (!line) return;
    lines.forEach(each => each.tabIndex = each === line ? 0 : -1);
    line.focus();
  };
  const beside = (line, by) => shown()[shown().indexOf(line) + by];
  const answered = line => book.read().lines[keyOf(line)];
  const open = line => {
    opened = line;
    before = line && answered(line);
    draw();
  };

  /* The same answer once more takes it back. */
  const answer = (line, given) => {
    opened = opened === line ? null : opened;
    if (answered(line)?.answer === given.answer) change(book.take(keyOf(line)));
    else give(line, given);
  };
  const chosen = {
    good: line => answer(line, { answer: "good" }),
    wrong: line => answer(line, { answer: "wrong", reasons: [] }),
    better(line) {
      open(opened === line ? null : line);
      if (opened) line.querySelector("textarea").focus();
    },
  };
  /* Only another wording is an answer; all that is typed while the box is open is one. */
  const typed = (line, words) => {
    const text = words.replace(/\s+/g, " ").trim();
    change(text && text !== textOf(line) ? book.replace(keyOf(line), before, { answer: "better", text }) : book.put(keyOf(line), before));
  };
  const prepare = line => {
    line.append(document.getElementById("answering").content.cloneNode(true));
    const proposed = Object.assign(document.createElement("p"), { className: "proposed", hidden: true });
    line.querySelector(".answers").before(proposed);
    const area = line.querySelector("textarea");
    each("[data-answer]", line).forEach(button => button.addEventListener("click", () => chosen[button.dataset.answer](line)));
    area.addEventListener("input", () => typed(line, area.value));
    line.querySelector("[data-act=done]").addEventListener("click", () => {
      open(null);
      focus(line);
    });
    line.querySelector("[data-act=back]").addEventListener("click", () => {
      change(book.put(keyOf(line), before));
      open(null);
      focus(line);
    });
    each("[type=checkbox]", line).forEach(choice => choice.addEventListener("change", () =>
      give(line, { answer: "wrong", reasons: each(":checked", line).map(one => one.value) })));
    line.tabIndex = -1;
    line.setAttribute("role", "group");
    const read = line.querySelector(".read");
    read.id = `read-${lines.indexOf(line)}`;
    line.setAttribute("aria-labelledby", read.id);
  };
  lines.forEach(prepare);
  if (control) control.querySelector(".answers").after(Object.assign(document.createElement("p"), { className: "alert unveiled", textContent: unveiled, hidden: true }));

  /* A line counts as read when most of it, or as much as fits, stood on the screen for long enough. */
  const waiting = new Map();
  const look = (line, inSight) => {
    clearTimeout(waiting.get(line));
    waiting.delete(line);
    if (inSight && !seen.has(line)) waiting.set(line, setTimeout(() => {
      seen.add(line);
      drawEnd(book.read().lines);
    }, LOOKED));
  };
  const watch = new IntersectionObserver(found => found.forEach(({ target, isIntersecting, intersectionRatio: part, intersectionRect: box, rootBounds }) =>
    look(target, isIntersecting && (part > .8 || box.height > rootBounds.height / 2))), { threshold: [0, .2, .4, .6, .8, 1] });
  const watchAll = () => lines.forEach(line => watch.observe(line));
  document.addEventListener("visibilitychange", () => {
    watch.disconnect(); // who looks at something else reads nothing here
    lines.forEach(line => look(line, false));
    if (!document.hidden) watchAll();
  });

  end.querySelector("[data-act=rest]").addEventListener("click", () => {
    const found = book.read().lines;
    change(book.give(shown().map(keyOf).filter(key => !found[key]), { answer: "good" }));
  });
  end.querySelector("[data-act=unseen]").addEventListener("click", () => {
    const found = book.read().lines;
    focus(shown().find(line => !found[keyOf(line)] && !seen.has(line)));
  });
  undo.addEventListener("click", () => change(book.undo(keys, book.last(keys))));

  /* Keys hold within a line only: elsewhere they belong to the browser, and to who speaks to the phone. */
  const DIGITS = "123١٢٣۱۲۳", ANSWERS = ["good", "better", "wrong"];
  const press = (line, key) => {
    const digit = DIGITS.indexOf(key);
    if (digit >= 0) {
      chosen[ANSWERS[digit % 3]](line);
      if (digit % 3 === 0 && answered(line)) focus(beside(line, 1));
      if (digit % 3 === 2 && answered(line)) line.querySelector("[type=checkbox]").focus();
    } else if (key === "ArrowDown") focus(beside(line, 1));
    else if (key === "ArrowUp") focus(beside(line, -1));
    else if (key === "u" || key === "U") undo.click();
    else return false;
    return true;
  };
  told.addEventListener("keydown", event => {
    const line = event.target.closest(".line"), typing = event.target.matches("textarea");
    if (!line || event.ctrlKey || event.metaKey || event.altKey || event.repeat && !event.key.startsWith("Arrow")) return;
    if (typing && event.key === "Escape") line.querySelector("[data-act=done]").click();
    else if (!typing && press(line, event.key)) event.preventDefault();
  });

  secondEars(told, reader, book, kept => say(document.getElementById("told"), ...kept ? [] : ["refused"]));
  change(true);
  lines[0].tabIndex = 0;
  watchAll();
  sitting(reader, draw, () => {
    watch.disconnect();
    waiting.forEach(clearTimeout);
    each(".answers, .box, .proposed", told).forEach(part => part.remove());
  });
}
