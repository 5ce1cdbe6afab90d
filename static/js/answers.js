/* What one reader answered in one language, on this phone, each answer under the line it belongs to:
   answer; text (of "better"); reasons (of "wrong"); at, in ms: what was answered by one tap has one time;
   was: the answer before it; handed: it is in a file that was made; arrived: somebody has that file. */
const KNOWN = ["good", "better", "wrong", "right", "slip", "noise"];
const LATE = 2 * 864e5; // ms after which an answer should have been sent
const isAnswer = found => found && KNOWN.includes(found.answer) && Number.isFinite(found.at);
const asObject = found => found && typeof found == "object" && !Array.isArray(found) ? found : {};

/* A control line is asked, and not told: only whether it was taken for good (result.js). */
const controlOf = pack => `control ${pack}`;
const isControl = key => key.startsWith("control ");

const answers = (language, reader) => {
  const name = `guide-${root.pathname} answers ${language} ${reader}`;
  const read = () => {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(name)); } catch { /* damaged, or refused */ }
    const { lines, ways } = asObject(kept); // of another version, or not ours: what is no answer is nothing
    return { lines: Object.fromEntries(Object.entries(asObject(lines)).filter(([, found]) => isAnswer(found))), ways: asObject(ways) };
  };
  /* Return whether it could be kept. Another tab may have answered meanwhile: each change begins with what is there. */
  const change = job => {
    const book = read();
    job(book);
    try {
      localStorage.setItem(name, JSON.stringify(book));
      return true;
    } catch { return false; }
  };
  const put = (lines, key, found) => {
    if (found) lines[key] = found;
    else delete lines[key];
  };
  const after = (given, at, { was, ...before } = {}) => ({ ...given, at, ...before.answer && { was: before } });
  const owed = lines => Object.entries(lines).filter(([, found]) => !found.arrived);
  return {
    read,
    give: (keys, given, at = Date.now()) => change(({ lines }) => keys.forEach(key => { lines[key] = after(given, at, lines[key]); })),
    /* What takes the place of an answer that is still being written. */
    replace: (key, before, given) => change(({ lines }) => { lines[key] = after(given, Date.now(), before); }),
    put: (key, found) => change(({ lines }) => put(lines, key, found)),
    /* What is in a file already can be answered otherwise, but not taken back. */
    take: key => change(({ lines }) => { if (!lines[key]?.handed) delete lines[key]; }),
    /* Return the time of the answers that would be undone among these keys, 0 when there are none. */
    last: keys => Math.max(0, ...Object.entries(read().lines).filter(([key, found]) => keys.includes(key) && !found.handed).map(([, found]) => found.at)),
    undo: (keys, at) => change(({ lines }) => keys.filter(key => lines[key]?.at === at && !lines[key].handed)
      .forEach(key => put(lines, key, lines[key].was))),
    seen: (pack, done, all) => change(({ ways }) => { ways[pack] = [done, all]; }),
    owed: () => owed(read().lines),
    isLate: () => owed(read().lines).some(([, found]) => Date.now() - found.at > LATE),
    hand: entries => change(({ lines }) => entries.forEach(([key, { at }]) => { if (lines[key]?.at === at) lines[key].handed = true; })),
    arrive: () => change(({ lines }) => Object.values(lines).forEach(found => { if (found.handed) found.arrived = true; })),
    forget() {
      try { localStorage.removeItem(name); } catch { /* refused: then there is nothing */ }
    },
  };
};
