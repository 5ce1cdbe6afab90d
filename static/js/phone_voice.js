/* The voice of the phone itself, where nobody lent one: of Dutch sentences, and of Arabic. No phone has one for Dari or
   Pashto. Only a voice that lives on the phone: another one would send the sentence away, and is silent offline. */
const SPOKEN = ["nl", "ar"];
const UNHEARD = 4000; // ms after which a voice that is listed, but not installed, counts as none
const voiceOf = code => self.speechSynthesis && speechSynthesis.getVoices().find(each =>
  each.localService && each.lang.toLowerCase().split(/[-_]/)[0] === code);
const ROBOT = '<svg viewBox="0 0 24 24" width="26" height="26" fill="none" stroke="currentColor" stroke-width="2.4" '
  + 'aria-hidden="true"><path d="M12 7V3M4 8h16v12H4zM9 13v.1M15 13v.1M9 17h6"/></svg>';
const robotic = document.querySelector("[data-robot]");
if (robotic && self.speechSynthesis) {
  const silent = new Set(); // languages of which a voice was listed, and said nothing
  const plainText = element => element.textContent.replace(/\s+/g, " ").trim();
  const button = (code, text) => {
    const made = document.createElement("button");
    Object.assign(made, { type: "button", className: "hear", innerHTML: ROBOT });
    Object.assign(made.dataset, { speaks: code });
    made.setAttribute("aria-label", `${robotic.dataset.robot}: ${text}`);
    Object.assign(made.style, { minInlineSize: "3rem", minBlockSize: "3rem", borderRadius: "1.6rem", color: "var(--acc)",
      background: "var(--paper)", border: "2px dashed var(--acc)", cursor: "pointer", verticalAlign: "middle" });
    made.addEventListener("click", () => speak(made, code, text));
    return made;
  };
  const speak = (made, code, text) => {
    hush();
    const line = new SpeechSynthesisUtterance(text), voice = voiceOf(code);
    const fails = () => {
      speechSynthesis.cancel();
      silent.add(code);
      offer();
    };
    const late = setTimeout(fails, UNHEARD);
    line.addEventListener("start", () => clearTimeout(late));
    line.addEventListener("error", ({ error }) => {
      clearTimeout(late);
      if (!["interrupted", "canceled"].includes(error)) fails();
    });
    Object.assign(line, { voice, lang: voice.lang, rate: .9 });
    speechSynthesis.speak(line);
  };
  /* Each line that may be said: after what its sign comes, and what may have a voice that somebody lent. */
  const lines = code => {
    const said = code === "nl" ? "" : document.documentElement.lang === code ? ":not([lang], .sound, .signs)" : `[lang=${code}]`;
    const found = said ? `.sheet > p${said}, .turned > h1 > span${said}` : ".sheet > .dutch, .say > .dutch";
    return [...document.querySelectorAll(found)].map(line => [line.closest(".say, h1, .sheet > *"), plainText(line)]);
  };
  const offer = () => {
    document.querySelectorAll("[data-speaks]").forEach(each => each.remove());
    for (const code of SPOKEN) {
      if (silent.has(code) || !voiceOf(code)) continue;
      for (const [after, text] of lines(code)) {
        if (after.parentElement.querySelector(`:scope > .signs > [hreflang=${code}]`)) continue;
        after.after(button(code, text));
      }
    }
  };
  speechSynthesis.addEventListener?.("voiceschanged", offer);
  addEventListener("guide-turned", offer);
  offer();
}
