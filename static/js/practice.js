/*! The spacing of cards is SM-2, by supermemo 2.0.23 (MIT, Copyright (c) 2020 Vien Dinh). */
/* Cards to practise with: what one does not know yet comes back sooner. What was answered stays on this phone. */
const PRACTISED = `guide-${root.pathname} practice`; // with the root, like the ticks
const SOON = 3; // cards between a card that was not known and its coming back
const FRESH = { interval: 0, repetition: 0, efactor: 2.5 }; // as SM-2 begins
const practised = {
  read() {
    try {
      const kept = JSON.parse(localStorage.getItem(PRACTISED)) || {}; // another version, or not ours: what is no number is nothing
      return Object.fromEntries(Object.entries(kept).filter(([, card]) => card
        && ["interval", "repetition", "efactor", "due"].every(name => Number.isFinite(card[name]))));
    } catch { return {}; }
  },
  write(cards) {
    try {
      if (cards) localStorage.setItem(PRACTISED, JSON.stringify(cards));
      else localStorage.removeItem(PRACTISED);
    } catch { /* refused: then the order holds for this page only */ }
  },
};
addEventListener("guide-wiped", () => practised.write(null));
const pack = document.querySelector(".practice");
if (pack) {
  const today = Math.floor(Date.now() / 864e5); // in days
  const cards = [...pack.children], afresh = document.getElementById("afresh");
  const rest = (card, kept) => card.toggleAttribute("data-known", !!kept && kept.due > today);
  const order = () => {
    const kept = practised.read(), due = card => (kept[card.dataset.card] || { due: today }).due;
    cards.forEach(card => rest(card, kept[card.dataset.card]));
    pack.append(...[...cards].sort((one, other) => Math.max(due(one), today) - Math.max(due(other), today)));
    afresh.hidden = !Object.keys(kept).length;
  };
  const answer = (card, mark) => {
    const kept = practised.read(), name = card.dataset.card;
    const next = exports.supermemo(kept[name] || FRESH, mark);
    practised.write({ ...kept, [name]: { ...next, due: today + (mark < 3 ? 0 : next.interval) } });
    rest(card, { due: mark < 3 ? today : today + next.interval });
    const after = [...pack.children].filter(each => each !== card);
    const from = [...pack.children].indexOf(card);
    card.querySelector("details").open = false;
    hush();
    pack.insertBefore(card, mark < 3 ? after[from + SOON] || null : null);
    afresh.hidden = false;
    const following = pack.children[from] === card ? pack.children[0] : pack.children[from];
    following.querySelector("summary").focus();
  };
  cards.forEach(card => {
    card.querySelector(".answers").hidden = false;
    card.querySelectorAll("[data-mark]").forEach(button =>
      button.addEventListener("click", () => answer(card, +button.dataset.mark)));
    card.querySelector("[data-listen]")?.addEventListener("click", () => {
      const line = new SpeechSynthesisUtterance(card.querySelector(".dutch").textContent);
      Object.assign(line, { voice: voiceOf("nl"), lang: "nl-BE", rate: .8 });
      speechSynthesis.cancel();
      speechSynthesis.speak(line);
    });
  });
  afresh.firstElementChild.addEventListener("click", () => {
    practised.write(null);
    order();
  });
  const hear = () => pack.querySelectorAll("[data-listen]").forEach(button => button.hidden = !voiceOf("nl"));
  if (window.speechSynthesis) speechSynthesis.addEventListener?.("voiceschanged", hear);
  ["storage", "pageshow"].forEach(name => addEventListener(name, order));
  hear();
  order();
}
