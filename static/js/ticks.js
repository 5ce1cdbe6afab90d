/* Ticks beside the steps of a journey: only for who asked for them, only on this phone. */
const KEY = "guide.ticks";
const ticks = {
  read() {
    try { return JSON.parse(localStorage.getItem(KEY)); } catch { return null; }
  },
  write(value) {
    try { localStorage.setItem(KEY, JSON.stringify(value)); return true; } catch { return false; }
  },
};
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
    if (choice.checked) ticks.write({});
    else localStorage.removeItem(KEY);
    draw();
  });
  addEventListener("guide-wiped", draw);
  draw();
}
const steps = document.querySelectorAll("ol.steps > li[id]");
if (steps.length && ticks.read()) {
  const path = location.pathname.slice(root.pathname.length).replace(/index\.html$/, "");
  const journey = path.split("/").slice(1).join("/");
  const title = document.querySelector("h1 > span");
  steps.forEach(step => {
    const heading = step.querySelector("h2"), box = document.createElement("input");
    heading.id = `do-${step.id}`;
    box.type = "checkbox";
    box.checked = ((ticks.read()[journey] || {}).steps || []).includes(step.id);
    box.setAttribute("aria-labelledby", heading.id);
    Object.assign(box.style, { inlineSize: "3rem", blockSize: "3rem", float: "inline-end", accentColor: "var(--acc)" });
    box.addEventListener("change", () => {
      const all = ticks.read() || {}, done = new Set((all[journey] || {}).steps);
      if (box.checked) done.add(step.id);
      else done.delete(step.id);
      if (done.size) all[journey] = {
        path, all: steps.length, steps: [...done], title: title.textContent,
        lang: document.documentElement.lang, dir: document.documentElement.dir,
      };
      else delete all[journey];
      if (!ticks.write(all)) box.checked = !box.checked;
    });
    heading.before(box);
  });
}
