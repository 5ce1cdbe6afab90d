/* Ticks beside the steps of a journey: only for those who asked for them, only on this phone. */
const KEY = `guide-${root.pathname} ticks`; // with the root, like the caches (own.js): another guide has its own
try {
  const before = localStorage.getItem("guide.ticks"); // their name in guide 0.1
  if (before !== null) localStorage.setItem(KEY, before);
  localStorage.removeItem("guide.ticks");
} catch { /* refused: then there is nothing to keep */ }
/* What is kept may be damaged, or of another version: only a journey that is whole counts. */
const whole = journey => journey && Array.isArray(journey.steps) && journey.steps.every(step => typeof step == "string")
  && ["title", "lang", "dir"].every(name => typeof journey[name] == "string")
  && Number.isInteger(journey.all) && /^[a-z]+(-[a-z]+)?(\/[a-z0-9-]+)+\/$/.test(journey.path);
const ticks = {
  read() {
    let kept = null;
    try { kept = JSON.parse(localStorage.getItem(KEY)); } catch { /* not ours */ }
    if (typeof kept != "object" || !kept || Array.isArray(kept)) return null;
    return Object.fromEntries(Object.entries(kept).filter(each => whole(each[1])));
  },
  write(value) {
    try {
      if (value) localStorage.setItem(KEY, JSON.stringify(value));
      else localStorage.removeItem(KEY);
      return true;
    } catch { return false; }
  },
};
/* Another tab may have wiped them, or this page may come back from behind the "back" button. */
const whenChanged = look => ["storage", "pageshow"].forEach(name => addEventListener(name, look));
const choice = document.getElementById("ticks");
if (choice) {
  const list = document.getElementById("ticked");
  const page = location.protocol === "file:" ? "index.html" : ""; // of a folder of files a browser shows a list
  const draw = () => {
    const kept = ticks.read();
    choice.checked = !!kept;
    list.replaceChildren(...Object.values(kept || {}).map(journey => {
      const item = document.createElement("li"), link = document.createElement("a"), count = document.createElement("bdi");
      Object.assign(link, { href: new URL(journey.path + page, root), textContent: journey.title, lang: journey.lang, dir: journey.dir });
      Object.assign(count, { textContent: ` ${journey.steps.length}/${journey.all}`, dir: "ltr" });
      item.append(link, count);
      return item;
    }));
    list.parentElement.hidden = !list.children.length;
  };
  choice.closest("[hidden]").hidden = false;
  choice.addEventListener("change", () => {
    document.getElementById("unticked").hidden = ticks.write(choice.checked ? {} : null);
    draw();
  });
  addEventListener("guide-wiped", () => {
    ticks.write(null);
    draw();
  });
  whenChanged(draw);
  draw();
}
const steps = document.querySelectorAll("ol.steps:not([data-discreet]) > li"); // nothing stays of what others may not see
if (steps.length && ticks.read()) {
  const path = location.pathname.slice(root.pathname.length).replace(/index\.html$/, "");
  const journey = path.split("/").slice(1).join("/");
  const title = document.querySelector("h1 > span");
  const boxes = [];
  const leave = () => ticks.read() || boxes.forEach(box => box.remove());
  whenChanged(leave);
  steps.forEach(step => {
    const heading = step.querySelector("h2"), box = document.createElement("input"), number = step.querySelector(".inside").id;
    heading.id = `do-${number}`;
    box.type = "checkbox";
    box.checked = ((ticks.read()[journey] || {}).steps || []).includes(number);
    box.setAttribute("aria-labelledby", heading.id);
    Object.assign(box.style, { inlineSize: "2.6rem", blockSize: "2.6rem", float: "inline-end", margin: ".8rem .6rem 0", accentColor: "var(--acc)" });
    box.addEventListener("change", () => {
      const all = ticks.read();
      if (!all) return leave(); // wiped: never written again
      const done = new Set((all[journey] || {}).steps);
      if (box.checked) done.add(number);
      else done.delete(number);
      if (done.size) all[journey] = {
        path, all: steps.length, steps: [...done], title: title.textContent,
        lang: document.documentElement.lang, dir: document.documentElement.dir,
      };
      else delete all[journey];
      if (!ticks.write(all)) box.checked = !box.checked;
    });
    step.prepend(box); // beside its row: nothing to press inside what opens it
    boxes.push(box);
  });
}
