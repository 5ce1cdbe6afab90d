/* The page of a pack in a sitting of this reader. Wiped, or somebody else reads now: then it can no longer write for the
   reader of before. */
const sitting = (reader, draw, leave) => {
  const parts = each("#end, .bar, .reader, .keys");
  let here = true;
  fill("reader", reader.name || reader.code);
  parts.forEach(part => show(part));
  ["storage", "pageshow"].forEach(name => addEventListener(name, () => {
    if (who.reader(reader.language)?.code === reader.code) return here && draw();
    here = false;
    leave();
    parts.forEach(part => show(part, false));
    say(document.getElementById("told"), "nobody");
  }));
};
