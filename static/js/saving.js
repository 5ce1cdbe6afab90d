/* The whole guide on the phone: the part of the service worker that saves it, and finds pages in what was saved.

   What is kept of an edition stands in one cache: its parts as they came (guide/pages/saved.py), each under its digest,
   and a record: `version` and `parts` as the server named them; `have`, by digest: when a part came, whether all pages
   share it, the paths of its pages; `gallery`: asked for or not; `saved`: when all was there; `failed`: when, and how
   often in a row; `full`: the version that did not fit. */
const STALLED = 60000; // ms in which nothing came: a fetch is given up
const HOUR = 3600000, WEEK = 168 * HOUR; // ms; how long a save that failed is left alone, unless the family asks
const CALLS = 4, LONGEST = 60; // how often a busy server is called again, and the most seconds until then
const saving = new Map(); // edition -> the promise of its end

const recordAddress = code => `${ROOT}${code}/bewaren.json`;
const partAddress = digest => `${ROOT}bewaren/${digest}`;

function missing({ parts, have, gallery }) {
  return parts.filter(part => !have[part.digest] && (gallery || part.kind !== "gallery"));
}

async function keptCodes() {
  return (await caches.keys()).filter(name => name.startsWith(KEPT)).map(name => name.slice(KEPT.length));
}

async function recorded(code) {
  const found = await caches.match(recordAddress(code), { cacheName: KEPT + code });
  const record = found && await found.json();
  if (!record || record.have) return record;
  return { parts: [], have: {}, saved: record.saved }; // guide 0.1 saved page by page
}

/* The newest part that holds a page. */
function holder(record, path) {
  const holding = Object.values(record.have).filter(part => part.paths.includes(path.slice(ROOT.length)));
  return holding.sort((one, other) => other.at - one.at)[0];
}

/* A page as it was served: its part holds it without style and version of its script, and drawings by their names. */
async function whole(record, part, path) {
  const shared = Object.values(record.have).filter(each => each.shared);
  const open = async ({ digest }) => (await caches.match(partAddress(digest))).json();
  const [{ pages }, ...others] = await Promise.all([part, ...shared].map(open));
  const styles = Object.assign({}, ...others.map(each => each.styles));
  const drawings = Object.assign({}, ...others.map(each => each.drawings));
  const [kind, html] = pages[path.slice(ROOT.length)], [style, policy] = styles[kind];
  const filled = html
    .replace("<style>", () => `<style>${style}`)
    .replace('s.js"', () => `${GUIDE.script}"`)
    .replace(/(<g id="_\d+">)(\w+)(?=<\/g>)/g, (all, start, name) => start + (drawings[name] || ""));
  return answer(filled, policy);
}

/* What finds, the newest that was saved, and of which version of the guide it is. */
async function savedIndex(name) {
  let newest = { at: -1 };
  for (const code of await keptCodes()) {
    const { have, version } = await recorded(code);
    for (const part of Object.values(have))
      if (part.file === `bewaren/zoeken${name}.json` && part.at > newest.at) newest = { ...part, version };
  }
  return newest.file && { version: newest.version, ...await (await caches.match(partAddress(newest.digest))).json() };
}

const drawn = {}; // what was saved of drawings, by the digest of the part, while this worker lives

async function savedDrawing(name) {
  for (const code of await keptCodes()) {
    for (const { digest, shared } of Object.values((await recorded(code)).have)) {
      if (!shared) continue;
      drawn[digest] = drawn[digest] || (await (await caches.match(partAddress(digest))).json()).drawings || {};
      if (drawn[digest][name]) return drawn[digest][name];
    }
  }
}

/* What the page that keeps the guide shows. Of the guide and of the gallery: bytes to come, bytes on the phone. */
async function state(code) {
  const record = await recorded(code);
  const { parts, have } = record || { parts: [], have: {}, ...await index(code, life.signal, true).catch(() => {}) };
  const size = gallery => {
    const all = parts.filter(part => (part.kind === "gallery") === gallery);
    const coming = all.filter(part => !have[part.digest]);
    return { wire: total(coming, "wire"), room: total(all, "room"), done: !!record && !coming.length };
  };
  return {
    state: true, code, guide: size(false), gallery: size(true), saving: saving.has(code), begun: !!record,
    done: !!record && !missing(record).length, saved: record && record.saved,
  };
}

function total(parts, bytes) {
  return parts.reduce((sum, part) => sum + part[bytes], 0);
}

/* `quiet` is what nobody asked for: a line that drops is no news then, and a busy server is left alone. */
async function save(code, { gallery, quiet }) {
  while (saving.has(code)) {
    if (!gallery) return;
    await saving.get(code);
  }
  const { signal } = life;
  const end = saveParts(code, { gallery, quiet }, signal).then(() => "", error => failed(code, error, signal));
  saving.set(code, end);
  const failure = await end;
  saving.delete(code); // before the state is told, which tells this too
  const news = failure && (!quiet || failure === "gone");
  if (!signal.aborted) await tell(news ? { failed: failure, code } : await state(code));
}

/* What is here, of this edition or another, is not fetched again. What is whole stays until the newer one is whole. */
async function saveParts(code, { gallery, quiet }, signal) {
  const named = await index(code, signal, quiet);
  const before = await recorded(code) || { parts: [], have: {} };
  const record = { ...before, ...named, have: { ...before.have }, gallery: gallery || before.gallery, full: "" };
  const replacing = before.parts.length && before.version !== record.version && !missing(before).length;
  const begun = replacing ? { ...before, gallery: record.gallery } : record;
  await write(KEPT + code, signal, cache => note(cache, code, begun));
  const todo = missing(record), all = total(todo, "room");
  let bytes = 0;
  const heard = more => tell({ progress: true, code, bytes: bytes += more, all });
  for (const { digest, kind, file, room } of todo) {
    const copy = await caches.match(partAddress(digest));
    if (copy) await heard(room);
    const text = await (copy || await fetched(ROOT + file, signal, quiet, heard)).text();
    const { pages, styles, drawings, index } = JSON.parse(text), paths = Object.keys(pages || {});
    if (!pages && !styles && !drawings && !index) throw new Error(`${file}: not ours`);
    await write(KEPT + code, signal, async cache => {
      await cache.put(partAddress(digest), new Response(text));
      record.have[digest] = { digest, at: Date.now(), shared: kind === "shared", paths, file };
      if (!replacing) await note(cache, code, record);
    });
  }
  const offered = new Set(record.parts.map(part => part.digest));
  const have = Object.fromEntries(Object.entries(record.have).filter(([digest]) => offered.has(digest)));
  await write(KEPT + code, signal, cache => settle(cache, code, { ...record, have, saved: Date.now(), failed: null }));
}

/* Say in one word what went wrong, and remember it: the next page that is opened does not try the same again. */
async function failed(code, error, signal) {
  if (error.name === "SecurityError") return "unable";
  const gone = error.path === recordAddress(code) && [404, 410].includes(error.status) && error.ours;
  const full = error.name === "QuotaExceededError";
  await inTurn(async () => {
    const record = await recorded(code);
    if (signal.aborted || !record) return;
    if (gone) return caches.delete(KEPT + code); // no longer offered
    const cache = await caches.open(KEPT + code);
    if (full) return settle(cache, code, { ...record, full: GUIDE.version });
    const times = record.failed ? record.failed.times + 1 : 1;
    await note(cache, code, { ...record, failed: { times, at: Date.now() } });
  }).catch(() => {});
  return gone ? "gone" : full ? "full" : error.status === 503 ? "crowd" : "line";
}

/* Leave what the record lists, and nothing else. */
async function settle(cache, code, record) {
  const listed = new Set([recordAddress(code), ...Object.keys(record.have).map(partAddress)]);
  for (const request of await cache.keys())
    if (!listed.has(new URL(request.url).pathname)) await cache.delete(request);
  await note(cache, code, record);
}

function note(cache, code, record) {
  return cache.put(recordAddress(code), new Response(JSON.stringify(record)));
}

/* What the server offers of an edition: its version and its parts. */
async function index(code, signal, quiet) {
  const response = await fetched(recordAddress(code), signal, quiet);
  const { version, parts } = await response.json();
  const coding = response.headers.get("Content-Encoding"); // the parts will come as this came
  return { version, parts: parts.map(part => ({ ...part, wire: part.wire[coding] || part.room })) };
}

/* Fetch, and call a busy server again when it said how long to wait, later each time and not all phones at once. */
async function fetched(path, signal, quiet, heard) {
  for (let call = 0; ; call++) {
    const response = await arrived(path, signal, heard), { ok, status } = response;
    if (ok) return response;
    const wait = status === 503 && Number(response.headers.get("Retry-After"));
    if (!wait || quiet || call === CALLS) {
      const ours = isOurs(await response.text(), path);
      throw Object.assign(new Error(`${path}: ${status}`), { path, status, ours });
    }
    await new Promise(done => setTimeout(done, 1000 * Math.min(LONGEST, wait * 2 ** call * (1 + Math.random()))));
  }
}

/* Fetch to the last byte, however long that takes as long as bytes come. */
async function arrived(path, signal, heard = () => {}) {
  const giveUp = new AbortController(), stop = () => giveUp.abort();
  let timer = setTimeout(stop, STALLED);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    const response = await fetch(path, { cache: "no-cache", signal: giveUp.signal });
    const reader = response.body.getReader(), pieces = [];
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      clearTimeout(timer);
      timer = setTimeout(stop, STALLED);
      pieces.push(piece.value);
      if (response.ok) await heard(piece.value.length);
    }
    return new Response(new Blob(pieces), response);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/* Quietly finish a half save, take up a new version; not for those who save data, nor again where it did not fit. */
async function refresh() {
  if (navigator.connection && navigator.connection.saveData) return;
  for (const code of await keptCodes()) {
    const record = await recorded(code);
    if (!record || record.full === GUIDE.version || isTooSoon(record)) continue;
    if (record.version !== GUIDE.version || missing(record).length) await save(code, { quiet: true });
  }
}

/* After a failure a save is left alone for an hour, then for two, four… at most a week. */
function isTooSoon({ failed }) {
  const since = failed ? Date.now() - failed.at : -1; // below nothing when the clock of the phone was put back
  return since >= 0 && since < Math.min(WEEK, HOUR * 2 ** (failed.times - 1));
}
