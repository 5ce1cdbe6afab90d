/* Finds, and shows what was found. This comes with search.js and the entries, in one script, when the box of a page is
   touched (ask.js); what a language says of the entries comes as a script of its own. `TOLD` stands before this text. */
const place = new URL(".", document.currentScript.src);
const asking = document.querySelector("form.search");
if (asking) {
  const PAUSE = 250; // ms without a key
  const box = asking.querySelector("input"), codes = asking.dataset.codes.split(" "), list = document.getElementById("found");
  const asFiles = /\/index\.html$/.test(location.pathname); // a page that was opened as a file names files
  let opened, timer;

  const fetched = code => new Promise((resolve, reject) => {
    const script = document.createElement("script");
    const heard = ({ detail }) => detail.language === code && resolve(detail);
    const over = () => {
      removeEventListener("guide-index", heard);
      reject(new Error(`${code}: nothing to find by`)); // no matter, once it came
    };
    addEventListener("guide-index", heard);
    script.addEventListener("load", over);
    script.addEventListener("error", over);
    script.src = new URL(`${code}/zoeken.js`, place);
    document.head.append(script);
  });
  const open = () => opened = opened || Promise.all(codes.map(fetched)).then(tables => {
    if (tables.some(each => each.of !== TOLD.of)) throw new Error("of two versions of the guide");
    const entries = entriesOf(TOLD.entries);
    const said = tables.map(each => each.said.split("\n").map(line => line.split("\t")));
    return { entries, said, indexes: tables.map(each => openIndex(each, entries)) };
  }).catch(error => {
    opened = null;
    throw error;
  });
  open().catch(() => {});

  /* Dutch names and figures keep their own direction (guide/translation.py). */
  const runs = text => text.split(/(\u2068[^\u2068\u2069]*\u2069|[0-9۰-۹]+(?:[.,:/][0-9۰-۹]+)*)/).map((run, at) => {
    if (at % 2 === 0) return run;
    const isolated = Object.assign(document.createElement("bdi"), { dir: "ltr", translate: false });
    isolated.textContent = run.replace(/[\u2068\u2069]/g, "");
    if (/[A-Za-z]/.test(run)) isolated.lang = "nl";
    return isolated;
  });
  const drawings = new Map();
  const drawing = named => {
    const name = named.replace("=", "");
    if (!drawings.has(name)) {
      const image = Object.assign(new Image(96, 96), { alt: "", className: name === named ? "pic turns" : "pic" });
      image.src = new URL(`pictogrammen/${name}.svg`, place);
      drawings.set(name, image);
    }
    return drawings.get(name).cloneNode();
  };
  const address = path => new URL(`${codes.join("-")}/${asFiles ? path.replace(/\/(?=#|$)/, "/index.html") : path}`, place);

  const line = ({ entries, said }, number) => {
    const { kind, path, picture, phone, within } = entries[number];
    const item = document.getElementById("line").content.firstElementChild.cloneNode(true), call = item.querySelector(".call");
    item.querySelector(".tile").href = address(path);
    item.querySelector(".pic").replaceWith(drawing(picture));
    const isDutch = kind === "word" || kind === "own"; // the same in all languages
    codes.forEach((code, at) => {
      const [title, under = ""] = said[at][number], name = item.querySelector(`[data-in=${code}]`);
      if (isDutch && at) name.remove();
      else name.replaceChildren(...runs(title));
      if (isDutch) Object.assign(name, { lang: "nl", dir: "ltr", translate: false });
      item.querySelector(`[data-under=${code}]`).replaceChildren(...runs(kind === "step" ? said[at][within][0] : under));
    });
    item.querySelectorAll("[data-kind]").forEach(each => each.dataset.kind === kind || each.remove());
    item.querySelectorAll("small:empty").forEach(each => each.remove());
    if (!phone) call.remove();
    else {
      call.href = `tel:${phone.replace(/ /g, "")}`;
      call.querySelector("bdi").textContent = phone;
    }
    return item;
  };
  const say = state => document.querySelectorAll("[data-when]").forEach(each => {
    each.hidden = !each.dataset.when.split(" ").includes(state);
  });
  const show = async () => {
    const question = box.value.trim();
    history.replaceState(null, "", question ? `#q=${encodeURIComponent(question)}` : location.pathname);
    const all = question && await open();
    if (question !== box.value.trim()) return; // it went on
    const answer = question ? mergedOf(all.indexes.map(ask => ask(question))) : { found: [] };
    const first = question ? firstOf(answer, all.entries, codes) : [];
    list.replaceChildren(...first.map(({ number }) => line(all, number)));
    document.getElementById("asked").textContent = question;
    document.getElementById("danger").hidden = !answer.danger;
    say(!question ? "empty" : !first.length ? "none" : answer.sure < UNSURE ? "unsure" : "some");
  };
  const read = () => {
    const [, hash] = /^#q=(.*)/.exec(location.hash) || [], [, query] = /[?&]q=([^&]*)/.exec(location.search) || [];
    if (hash === undefined && (box.value || query === undefined)) return; // nothing asked, or the server has answered
    try {
      box.value = decodeURIComponent((hash ?? query).replace(/\+/g, " "));
    } catch {
      return; // no address of ours
    }
    show().catch(() => say("broken"));
  };
  if (list) {
    addEventListener("guide-asked", () => show().catch(() => asking.submit())); // then the server finds
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(() => show().catch(() => {}), PAUSE);
    });
    addEventListener("hashchange", read);
    read();
  }
}
