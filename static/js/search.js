/* The list for a question, made on the phone: guide/search/asking.py makes the same list of the same tables. Change both,
   a test compares. Only + × ÷ and √ are used, in this order, so that the numbers are the same to the last digit. */
const MOST_LETTERS = 80, MOST_WORDS = 8; // of a question; more is not read
const STARTS = .65, STARTED = .6, NEAR = .6, MEANT = .9, SOUNDS = .6; // what a term counts that is not the very word
const LEAST_OF_DANGER = 4; // letters that must stay of a word for it to be one of danger without its ending
const FAR = .5, FARTHEST = .28, NEAREST = 6; // shared trigrams: enough; enough for a word that nothing else fits, so many
const SHOWN = 8, OF_ONE = 3, FAINTEST = .3; // results at most, of one journey, and the least score beside the first
const UNSURE = .5; // below this share of known words the guide says that it may not know
const HEARD = "h3"; // in a sketch, what is neither a vowel nor in the outline
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

/* The numbers of words of families, with those of what they mean. */
const saysOf = text => {
  let before = 0;
  return new Map(text.split(" ").map(numbersOf).map(([more, ...ours]) => [before += more, ours]));
};

/* ------------------------------------------------------------ words */
const foldedOf = (text, letters) => {
  const bare = text.replace(/\u200c/g, " ").normalize("NFKD").replace(/[\p{M}\p{Cf}]/gu, "").replace(/[\u{10000}-\u{10ffff}]/gu, " ");
  return [...bare.toLowerCase()].map(sign => letters[sign] ?? sign).join("");
};

const wordsOf = folded => folded.match(/[\p{L}\p{N}]+/gu) || [];

const isLatin = word => /[a-z]/.test(word);

const withoutEnd = (word, { after, stays }) => {
  const affix = after.find(each => word.endsWith(each) && word.length - each.length >= stays);
  return affix ? word.slice(0, -affix.length) : word;
};

const withoutBeginning = (word, { before, stays, more }) => {
  const enough = affix => affix.length === 1 ? more : stays;
  const affix = before.find(each => word.startsWith(each) && word.length - each.length >= enough(each));
  return affix ? word.slice(affix.length) : word;
};

const stemOf = (word, { endings, dutch }) => {
  if (isLatin(word)) {
    const soft = word.replace(/(aa|ee|oo|uu|ie|oe|eu|ui|ei|ij|ou|au)([fs])$/, (all, long, last) => long + (last === "f" ? "v" : "z"));
    return withoutEnd(soft.replace(/(.)\1+/g, "$1"), dutch);
  }
  if (word[0] >= "0" && word[0] <= "9") return word;
  let cut = word;
  for (let time = 0; time < endings.times; time++) cut = withoutBeginning(cut, endings);
  cut = withoutEnd(cut, endings);
  const bare = cut.replace(/ء/g, "");
  return bare.length >= endings.stays ? bare : cut;
};

/* The words without those that say nothing; all of them when they all say nothing. */
const tellingOf = (words, silent, { joined }) => {
  const saysNothing = word => silent.has(word) || joined && word.startsWith(joined) && silent.has(word.slice(joined.length));
  const telling = words.filter(word => !saysNothing(word));
  return telling.length ? telling : words;
};

/* The consonants of a word in classes, and its sketch: these, vowels, and what often is one. */
const outlineOf = (word, { outlines, marks }) => {
  let found = "", sketch = "";
  for (let at = /^\d+$/.test(word) ? word.length : 0; at < word.length;) {
    const size = word.slice(at, at + 2) in outlines && word.length - at > 1 ? 2 : 1;
    const group = outlines[word.slice(at, at + size)] || "";
    if (group && !found.endsWith(group)) found += group;
    sketch += group || marks[word[at]] || "";
    at += size;
  }
  return [found, sketch];
};

/* How many signs of one can be found in the other, in the same order. */
const commonOf = (one, other) => {
  let lengths = Array(other.length + 1).fill(0);
  for (const sign of one) {
    const before = lengths;
    lengths = [0];
    for (let at = 0; at < other.length; at++)
      lengths.push(other[at] === sign ? before[at] + 1 : Math.max(before[at + 1], lengths[at]));
  }
  return lengths[other.length];
};

/* How much of the sketch in Arabic letters stands in that in Latin ones. */
const likenessOf = (latin, arabic) => {
  const times = (sketch, mark) => sketch.split(mark).length - 1;
  let missed = 0;
  for (const mark of HEARD) missed += Math.max(0, times(latin, mark) - times(arabic, mark));
  return commonOf(latin, arabic) / (arabic.length + missed);
};

const trigramsOf = word => {
  const edged = `^${word}$`, found = new Set();
  for (let at = 0; at < edged.length - 2; at++) found.add(edged.slice(at, at + 3));
  return [...found];
};

/* The few terms that are most alike, and what they count. */
const nearest = (alike, counts) => new Map(alike.sort(([one, first], [other, second]) => second - first || one - other)
  .slice(0, NEAREST).map(([term, likeness]) => [term, counts * likeness]));

const raise = (map, key, value) => map.set(key, Math.max(map.get(key) || 0, value));
const push = (map, key, value) => map.has(key) ? map.get(key).push(value) : map.set(key, [value]);

/* ------------------------------------------------------------ where words stand */
const BOTH = 0, TITLE = 1, ABOUT = 2, BODY = 4; // guide/search/entries.py: FIELDS

/* The one field for two in which a term stands. */
const oneOf = (field, other) => {
  const better = Math.min(field, other);
  return better === TITLE && Math.max(field, other) === ABOUT ? BOTH : better;
};

/* Each term with the entries in which it stands and the field. In what a result shows it is read here; the rest was sent. */
const placesOf = (tables, silent) => {
  const found = new Map(termsOf(tables.terms).map(term => [term, new Map()]));
  const add = (term, number, field) => {
    const places = found.get(term) || found.set(term, new Map()).get(term);
    places.set(number, places.has(number) ? oneOf(places.get(number), field) : field);
  };
  const stems = new Map(); // each word is cut once
  const cut = word => stems.get(word) || stems.set(word, stemOf(word, tables)).get(word);
  foldedOf(tables.said, tables.letters).split("\n").forEach((line, number) => line.split("\t").forEach((text, at) => {
    for (const word of tellingOf(wordsOf(text), silent, tables.endings)) add(cut(word), number, at ? BODY : TITLE);
  }));
  const sorted = [...found.keys()].sort(), size = tables.fields.length;
  tables.places.split(" ").forEach((told, at) => {
    let number = 0;
    for (const each of numbersOf(told)) {
      const field = each % size;
      number += (each - field) / size;
      add(sorted[at], number, field);
    }
  });
  return new Map(sorted.map(term => [term, found.get(term)]));
};

/* ------------------------------------------------------------ asking */
/* Opens the tables of a language for questions; `entries` as entriesOf gave them. */
const openIndex = (tables, entries) => {
  const { letters, fields, kinds, rarity, within } = tables;
  const silent = new Set(tables.silent.split(" ")), danger = new Set(tables.danger.split(" "));
  const standing = placesOf(tables, silent), terms = [...standing.keys()], places = [...standing.values()];
  const numbers = new Map(terms.map((term, number) => [term, number])), says = saysOf(tables.says), weights = [];
  const ofTrigram = new Map(), ofOutline = new Map(), steps = new Map();
  terms.forEach((term, number) => {
    trigramsOf(term).forEach(trigram => push(ofTrigram, trigram, number));
    push(ofOutline, `${isLatin(term)} ${outlineOf(term, tables)[0]}`, number);
  });
  entries.forEach((entry, number) => entry.kind === "step" && push(steps, entry.within, number));

  /* How much a term counts in each entry; a title of a journey counts a little in its steps. */
  const weightsOf = term => {
    if (weights[term]) return weights[term];
    const found = new Map();
    for (const [number, field] of places[term]) {
      raise(found, number, fields[field] * kinds[entries[number].kind]);
      if (fields[field] >= fields[ABOUT]) for (const step of steps.get(number) || []) raise(found, step, within * kinds.step);
    }
    for (const [entry, weight] of found) found.set(entry, weight * rarityOf(term));
    return weights[term] = found;
  };

  const read = question => wordsOf(foldedOf([...question].slice(0, MOST_LETTERS).join(""), letters));

  const asked = question => {
    const words = tellingOf(read(question), silent, tables.endings);
    return [...new Set(words.map(word => stemOf(word, tables)))].slice(0, MOST_WORDS);
  };

  const sharedWith = word => {
    const ours = trigramsOf(word), counts = new Map(), shared = new Map();
    for (const trigram of ours)
      for (const term of ofTrigram.get(trigram) || []) counts.set(term, (counts.get(term) || 0) + 1);
    for (const [term, count] of counts) shared.set(term, 2 * count / (ours.length + trigramsOf(terms[term]).length));
    return shared;
  };

  const sounding = word => {
    const [drawn, ours] = outlineOf(word, tables), latin = isLatin(word);
    const alike = drawn.length >= 2 && ofOutline.get(`${!latin} ${drawn}`) || [];
    return nearest(alike.map(term => {
      const [, theirs] = outlineOf(terms[term], tables);
      return [term, latin ? likenessOf(ours, theirs) : likenessOf(theirs, ours)];
    }), SOUNDS);
  };

  const farther = shared => nearest([...shared].filter(([, dice]) => dice >= FARTHEST), NEAR);

  const meant = near => {
    const all = new Map(near);
    for (const [term, closeness] of near)
      for (const other of says.get(term) || []) raise(all, other, MEANT * closeness);
    return all;
  };

  /* What a term counts for standing in few entries; 0: it stands in none, families alone say it. */
  const rarityOf = term => rarity[places[term].size];

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
    const very = numbers.get(word), sure = near.size > 0 || very !== undefined;
    if (very !== undefined) noMoreThan(very, near);
    else if (!sure || isLatin(word)) for (const [term, close] of sounding(word)) raise(near, term, close);
    return { near: meant(near.size ? near : farther(shared)), sure };
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
