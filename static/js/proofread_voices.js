/* A pack of which only voices wait, and no line is read over: the Dutch. */
const voices = document.querySelector("#lines[data-voices]");
const listener = voices && who.reader(voices.dataset.language);
if (voices && !listener) say(document.getElementById("told"), "nobody");
if (listener) {
  const { pack, digits, language } = voices.dataset;
  const book = answers(language, listener.code), rows = earsFor(voices, listener);
  const figure = number => String(number).replace(/\d/g, digit => digits[digit]);
  const draw = () => {
    const found = book.read().lines, done = rows.filter(row => found[keyOfEars(row)]).length;
    fill("count", `${figure(done)} / ${figure(rows.length)}`);
    say(document.getElementById("end"), ...rows.length && done === rows.length ? ["whole"] : []);
    return [done, rows.length];
  };
  const change = kept => {
    say(document.getElementById("told"), ...kept ? [] : ["refused"]);
    const far = draw();
    if (kept) book.seen(pack, ...far);
  };
  /* Nobody is asked about the own voice. */
  each(".line", voices).forEach(line => show(line, rows.includes(line.querySelector(".ears"))));
  secondEars(voices, listener, book, change);
  sitting(listener, draw, () => each(".ears", voices).forEach(row => row.remove()));
  change(true);
}
