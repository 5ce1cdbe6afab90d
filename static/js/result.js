/* The file that a reader sends: a head, and a line for each answer, each of them JSON. */
const two = number => String(number).padStart(2, "0");
const day = at => {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
};
const result = {
  named: (language, reader) => `nagelezen-${language}-${reader}-${day(Date.now())}.txt`,
  /* `entries`: [line, answer] as answers.js keeps them. Who took a line that is wrong on purpose for a good one should
     be read again. */
  text(person, language, version, entries) {
    const again = entries.some(([key, { answer }]) => isControl(key) && answer === "good");
    const head = {
      "samen-op-weg": "review", format: 1, content: version, language, reader: person.code,
      name: person.name || "", origin: person.origin || "", native: !!person.native, ...again && { again },
    };
    const told = entries.filter(([key]) => !isControl(key)).sort(([, one], [, other]) => one.at - other.at);
    return [head, ...told.map(result.line)].map(line => `${JSON.stringify(line)}\n`).join("");
  },
  line([key, { answer, text, reasons, at }]) {
    const [first, second, third] = key.split(" ");
    if (first === "heard") return { f: second, file: third, heard: answer, at: day(at) };
    return { d: first, t: second, answer, ...answer === "better" && { text }, ...answer === "wrong" && { reasons: reasons || [] }, at: day(at) };
  },
};
