/* The list for a question, made on the phone: guide/search/asking.py makes the same list of the same tables. Change both,
   a test compares. Only + × ÷ and √ are used, in this order, so that the numbers are the same to the last digit. */
const MOST_LETTERS = 80, MOST_WORDS = 8; // of a question; more is not read
const STARTS = .65, STARTED = .6, NEAR = .6, MEANT = .9, SOUNDS = .6; // what a term counts that is not the very word
const LEAST_OF_DANGER = 4; // letters that must stay of a word for it to be one of danger without its ending
const FAR = .5, FARTHEST = .28, NEAREST = 6; // shared trigrams: enough; enough for a word that nothing else fits, so many
const SHOWN = 8, OF_ONE = 3, FAINTEST = .3; // results at most, of one journey, and the least score beside the first
const UNSURE = .5; // below this share of known words the guide says that it may not know
const KIND_OF = { j: "journey", s: "step", m: "moment", w: "word", c: "contact", t: "card", d: "door", o: "own", p: "page" };

/* ------------------------------------------------------------ what guide/search/packing.py packed */
const DIGIT_VALUES = (() => {
  const values = {};
  let value = 0;
  for (let code = 35; code < 127; code++) if (code !== 92) values[String.fromCharCode(code)] = value++;
  return values;
})();
const LAST = Object.keys(DIGIT_VALUES).length - 45; // so many digits end a number

const numbersOf = text => {
  const found = [];
  let value = 0;
  for (const sign of text) {
    const digit = DIGIT_VALUES[sign];
    if (digit >= LAST) value = value * 45 + digit - LAST;
    else {
      found.push(value * LAST + digit);
      value = 0;
    }
  }
  return found;
};

/* Entries: where each opens, its drawing, telephone and readers; a step is the next place on the page of its journey. */
const entriesOf = text => {
  let journey, step;
  return text.split("\n").map((line, number) => {
    const [path, picture = "", phone = "", readers = ""] = line.slice(1).split("\t"), kind = KIND_OF[line[0]];
    if (kind === "journey") [journey, step] = [{ number, path }, 0];
    if (kind === "step") return { kind, path: `${journey.path}#${++step}`, picture, phone, readers, within: journey.number };
    return { kind, path, picture, phone, readers, within: number };
  });
};

const termsOf = text => {
  let before = "";
  return text.split(" ").map(told => before = before.slice(0, DIGIT_VALUES[told[0]]) + told.slice(1));
};

/* ------------------------------------------------------------ words */
const wordsOf = (text, letters) => {
  const bare = text.replace(/\u200c/g, " ").normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").replace(/[\u{10000}-\u{10ffff}]/gu, " ");
  return [...bare.toLowerCase()].map(sign => letters[sign] ?? sign).join("").match(/[\p{L}\p{N}]+/gu) || [];
};

const isLatin = word => word[0] >= "a" && word[0] <= "z";

const withoutEnd = (word, { after, stays }) => {
  const affix = after.find(each => word.endsWith(each) && word.length - each.length >= stays);
  return affix ? word.slice(0, -affix.length) : word;
};

const withoutBeginning = (word, { before, stays }) => {
  const affix = before.find(each => word.startsWith(each) && word.length - each.length >= stays);
  return affix ? word.slice(affix.length) : word;
};

const stemOf = (word, { endings, dutch }) => {
  if (isLatin(word)) {
    const cut = withoutEnd(word.replace(/(.)\1+/g, "$1"), dutch);
    return cut.replace(/v$/, "f").replace(/z$/, "s");
  }
  if (word[0] >= "0" && word[0] <= "9") return word;
  let cut = word;
  for (let time = 0; time < endings.times; time++) cut = withoutBeginning(cut, endings);
  return withoutEnd(cut, endings);
};

const outlineOf = (word, table) => {
  let found = "";
  for (let at = 0; at < word.length;) {
    const size = word.slice(at, at + 2) in table && word.length - at > 1 ? 2 : 1;
    const group = table[word.slice(at, at + size)] || "";
    if (group && !found.endsWith(group)) found += group;
    at += size;
  }
  return found;
};

const trigramsOf = word => {
  const edged = `^${word}$`, found = new Set();
  for (let at = 0; at < edged.length - 2; at++) found.add(edged.slice(at, at + 3));
  return [...found];
};

const raise = (map, key, value) => map.set(key, Math.max(map.get(key) || 0, value));
const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);

/* ------------------------------------------------------------ asking */
/* Opens the tables of a language for questions; `entries` as entriesOf gave them. */
const openIndex = (tables, entries) => {
  const { letters, outlines, fields, kinds, rarity, within } = tables;
  const terms = termsOf(tables.terms), numbers = new Map(terms.map((term, number) => [term, number]));
  const places = tables.places.split(" "), weights = [];
  const silent = new Set(tables.silent.split(" ")), danger = new Set(tables.danger.split(" "));
  const says = new Map(tables.says.split("\n").map(line => line.split(" ")).map(([theirs, ...ours]) => [theirs, ours]));
  const ofTrigram = new Map(), ofOutline = new Map(), steps = new Map();
  terms.forEach((term, number) => {
    trigramsOf(term).forEach(trigram => push(ofTrigram, trigram, number));
    push(ofOutline, `${isLatin(term)} ${outlineOf(term, outlines)}`, number);
  });
  entries.forEach((entry, number) => entry.kind === "step" && push(steps, entry.within, number));

  /* How much a term counts in each entry; a title of a journey counts a little in its steps. */
  const weightsOf = term => {
    if (weights[term]) return weights[term];
    const told = numbersOf(places[term]), found = new Map();
    let number = 0;
    for (const each of told) {
      const field = each % fields.length;
      number += (each - field) / fields.length;
      raise(found, number, fields[field] * kinds[entries[number].kind]);
      if (field < 2) for (const step of steps.get(number) || []) raise(found, step, within * kinds.step);
    }
    for (const [entry, weight] of found) found.set(entry, weight * rarity[told.length]);
    return weights[term] = found;
  };

  const read = question => wordsOf([...question].slice(0, MOST_LETTERS).join(""), letters);

  const asked = question => {
    const words = read(question);
    const telling = words.filter(word => !silent.has(word));
    return [...new Set((telling.length ? telling : words).map(word => stemOf(word, tables)))].slice(0, MOST_WORDS);
  };

  const sharedWith = word => {
    const ours = trigramsOf(word), counts = new Map(), shared = new Map();
    for (const trigram of ours)
      for (const term of ofTrigram.get(trigram) || []) counts.set(term, (counts.get(term) || 0) + 1);
    for (const [term, count] of counts) shared.set(term, 2 * count / (ours.length + trigramsOf(terms[term]).length));
    return shared;
  };

  const sounding = word => {
    const drawn = outlineOf(word, outlines);
    const alike = drawn.length >= 2 && ofOutline.get(`${!isLatin(word)} ${drawn}`) || [];
    return new Map(alike.map(term => [term, SOUNDS]));
  };

  const farther = shared => new Map([...shared].filter(([, dice]) => dice >= FARTHEST)
    .sort(([one, first], [other, second]) => second - first || one - other)
    .slice(0, NEAREST).map(([term, dice]) => [term, NEAR * dice]));

  const meant = near => {
    const all = new Map(near);
    for (const [term, closeness] of near)
      for (const other of says.get(terms[term]) || [])
        if (numbers.has(other)) raise(all, numbers.get(other), MEANT * closeness);
    return all;
  };

  /* What a term counts for standing in few entries; 0: it stands in none, families alone say it. */
  const rarityOf = term => rarity[numbersOf(places[term]).length];

  /* None counts more than the very word that was asked, however rare it is. */
  const noMoreThan = (very, near) => {
    const most = rarityOf(very);
    if (most) near.forEach((close, term) => near.set(term, close * Math.min(1, most / (rarityOf(term) || most))));
    near.set(very, 1);
  };

  /* The terms that a word may mean with their closeness, and whether any of them surely fits. */
  const nearTo = word => {
    const shared = sharedWith(word), near = new Map();
    for (const [term, dice] of shared) if (dice >= FAR) near.set(term, NEAR * dice);
    for (const term of shared.keys()) {
      const other = terms[term];
      if (word.length >= 3 && other.startsWith(word)) raise(near, term, STARTS * word.length / other.length);
      else if (other.length >= 4 && word.startsWith(other)) raise(near, term, STARTED * other.length / word.length);
    }
    if (numbers.has(word)) noMoreThan(numbers.get(word), near);
    if (near.size) return { near: meant(near), sure: true };
    const alike = sounding(word);
    return { near: meant(alike.size ? alike : farther(shared)), sure: false };
  };

  const tellsOfDanger = question => read(question).some(word => {
    const short = stemOf(word, tables);
    return danger.has(word) || short.length >= LEAST_OF_DANGER && danger.has(short);
  });

  /* Everything that fits a question, the best first; how much of it is known; whether a word tells of danger. */
  return question => {
    const words = asked(question), total = new Map(), count = new Map(), scores = new Map();
    let known = 0;
    for (const word of words) {
      const { near, sure } = nearTo(word), best = new Map();
      known += sure;
      for (const [term, closeness] of near)
        for (const [number, weight] of weightsOf(term)) raise(best, number, closeness * weight);
      for (const [number, value] of best) {
        total.set(number, (total.get(number) || 0) + value);
        count.set(number, (count.get(number) || 0) + 1);
      }
    }
    for (const [number, value] of total) scores.set(number, value * Math.sqrt(count.get(number) / words.length));
    return {
      found: inOrder(scores), sure: words.length ? known / words.length : 0, danger: tellsOfDanger(question),
    };
  };
};

const inOrder = scores => [...scores].map(([number, score]) => ({ number, score }))
  .sort((one, other) => other.score - one.score || one.number - other.number);

/* The one list of a pair: each entry with its better score. */
const mergedOf = answers => {
  const best = new Map();
  for (const { found } of answers) for (const { number, score } of found) raise(best, number, score);
  return {
    found: inOrder(best), sure: Math.max(...answers.map(each => each.sure)), danger: answers.some(each => each.danger),
  };
};

/* The results to show to readers of these languages: not the faint ones, not too many of one journey. */
const firstOf = ({ found }, entries, readers) => {
  const families = readers.filter(code => code !== "nl"), shown = [], journeys = new Map();
  for (const each of found) {
    const { readers: only, within } = entries[each.number], before = journeys.get(within) || 0;
    if (shown.length === SHOWN || each.score < FAINTEST * found[0].score) break;
    if (before >= OF_ONE || families.length && only && !families.includes(only)) continue;
    journeys.set(within, before + 1);
    shown.push(each);
  }
  return shown;
};
