/* Who speaks or reads on this phone: a code that says nothing of a person, and what that person chose to tell. The one
   that was here last comes first. With the root in the key, like the ticks; wiped with them (save.js). */
const WHO = `guide-${root.pathname} who`;
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789"; // without those that look alike: i, l, o, 0, 1
const who = {
  all() {
    try {
      const kept = JSON.parse(localStorage.getItem(WHO));
      return Array.isArray(kept) ? kept.filter(one => one && /^[a-z2-9]{6}$/.test(one.code) && typeof one.language == "string") : [];
    } catch { return []; }
  },
  of(language) {
    return who.all().find(one => one.language === language);
  },
  /* Who reads over: also who lent a voice here, and so is never asked about it. */
  readers: language => who.all().filter(one => one.language === language && !one.left),
  reader: language => who.readers(language)[0],
  others: person => who.all().filter(one => one.code !== person.code || one.language !== person.language),
  /* Return whether it could be kept. */
  keep(person) {
    try {
      localStorage.setItem(WHO, JSON.stringify([person, ...who.others(person)]));
      return true;
    } catch { return false; }
  },
  forget(person) {
    try {
      localStorage.setItem(WHO, JSON.stringify(who.others(person)));
    } catch { /* refused: then there is nothing */ }
  },
  /* Who lent a voice as well stays for that: what was recorded goes to nobody without a name for it. */
  stopReading({ native, ...one }) {
    if (one.consent) who.keep({ ...one, left: true });
    else who.forget(one);
  },
  /* What a list calls somebody. */
  called: ({ name, code }) => name ? `${name} (${code})` : code,
  code() {
    let code = "";
    while (code.length < 6) {
      const [byte] = crypto.getRandomValues(new Uint8Array(1));
      if (byte < SIGNS.length * 8) code += SIGNS[byte % SIGNS.length]; // each sign as likely as the others
    }
    return code;
  },
};
