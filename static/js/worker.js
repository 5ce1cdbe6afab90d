/* The service worker: pages seen or kept open without network, always in the language of their
   address. `GUIDE` stands before this text (guide/offline.py): version, editions, texts. */
const ROOT = new URL(".", self.location).pathname;
const SEEN = "guide-seen", SHELL = `guide-shell-${GUIDE.version}`;
const PATIENCE = 3000; // ms on a bad line before a page we have is shown
const STALLED = 60000; // ms without an end: that part of a save is given up
const MOST_SEEN = 150; // pages
let life = 0; // goes up at each wipe: what began before may no longer write
let saving = null;

const keptName = code => `guide-kept-${code}`;
const recordAddress = code => `${ROOT}${code}/bewaren.json`;
const codeOf = path => path.slice(ROOT.length).split("/")[0];

self.addEventListener("install", event => event.waitUntil(
  caches.open(SHELL)
    .then(shell => shell.add(ROOT + GUIDE.script))
    .then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil(
  caches.keys()
    .then(names => Promise.all(names.filter(name => name.startsWith("guide-shell-") && name !== SHELL)
      .map(name => caches.delete(name))))
    .then(() => self.clients.claim())));

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(ROOT)) return;
  if (url.pathname === `${ROOT}s.js`) event.respondWith(script(event.request));
  else if (event.request.mode === "navigate") event.respondWith(page(event, address(url)));
});

self.addEventListener("message", event => {
  const { seen, save: code, wipe: wiping, tell: told } = event.data;
  const tell = text => event.source && event.source.postMessage(text);
  if (seen) event.waitUntil(remember(address(new URL(seen))).then(refresh));
  if (code) event.waitUntil(save(code, tell));
  if (told) event.waitUntil(state(told).then(tell));
  if (wiping) event.waitUntil(wipe().then(() => tell({ wiped: true })));
});

// ---------------------------------------------------------------- pages

/* One name for each page: /ps, /ps/ and /ps/index.html are the same. */
function address(url) {
  const path = url.pathname.replace(/index\.html$/, "");
  return /\/$|\.[a-z]+$/.test(path) ? path : `${path}/`;
}

async function script(request) {
  return (await caches.match(request, { cacheName: SHELL, ignoreSearch: true })) || fetch(request);
}

/* Network first; what we have when the line is slow, down or the server fails. */
async function page(event, path) {
  const have = await find(path), began = life;
  const network = fetch(event.request).then(response => {
    if (began === life) event.waitUntil(keep(path, response.clone()).catch(() => {}));
    return response;
  });
  event.waitUntil(network.catch(() => {}));
  if (!have) return network.catch(() => absent(path));
  const late = new Promise(done => setTimeout(done, PATIENCE, have));
  return Promise.race([network.then(response => response.status < 500 ? response : have, () => have), late]);
}

async function find(path) {
  const name = keptName(codeOf(path));
  return (await caches.has(name) && await caches.match(path, { cacheName: name })) ||
    caches.match(path, { cacheName: SEEN });
}

async function keep(path, response) {
  const kind = response.headers.get("Content-Type") || "";
  if (response.status !== 200 || response.redirected || !kind.startsWith("text/html")) return;
  const kept = keptName(codeOf(path));
  if (await caches.has(kept)) await (await caches.open(kept)).put(path, response.clone());
  const seen = await caches.open(SEEN);
  await seen.delete(path); // the page seen last stands last
  await seen.put(path, response);
  for (const old of (await seen.keys()).slice(0, -MOST_SEEN)) await seen.delete(old);
}

/* The first page was there before this worker: the browser's own cache still has it, without asking again. */
async function remember(path) {
  const began = life;
  if (await find(path)) return;
  const response = await fetch(path, { cache: "force-cache" }).catch(() => null);
  if (response && began === life) await keep(path, response).catch(() => {});
}

function absent(path) {
  const lead = GUIDE.texts[codeOf(path).split("-")[0]];
  const parts = (lead ? [lead] : Object.values(GUIDE.texts)).map(text => text.html.replaceAll("ROOT", ROOT));
  const first = lead || GUIDE.texts.nl;
  const html = `<!doctype html><html lang="${first.lang}" dir="${first.dir}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${GUIDE.name}</title>` +
    `<style>${GUIDE.style}</style><main>${parts.join("")}</main>`;
  return answer(html, GUIDE.policy, 503);
}

function answer(html, policy, status = 200) {
  return new Response(html, { status, headers: {
    "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy,
    "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff" } });
}

// ---------------------------------------------------------------- the whole guide

async function state(code) {
  const record = await recorded(code);
  const index = await json(recordAddress(code)).catch(() => null);
  return { state: true, code, saving: saving === code, record: record && { ...record, parts: undefined },
    wire: index && index.wire, room: index && index.room };
}

async function recorded(code) {
  if (!await caches.has(keptName(code))) return null;
  const found = await caches.match(recordAddress(code), { cacheName: keptName(code) });
  return found ? found.json() : null;
}

/* Save part by part; parts that are there and did not change are not fetched again. */
async function save(code, tell) {
  if (saving) return;
  saving = code;
  const began = life;
  let failed = null;
  try {
    await saveParts(code, tell, () => began !== life);
  } catch (error) {
    failed = error.name === "QuotaExceededError" ? "full" : "line";
  }
  saving = null; // before the state is told, which tells this too
  if (failed) tell({ failed, code });
  else if (began === life) tell(await state(code));
}

async function saveParts(code, tell, stopped) {
  const index = await json(recordAddress(code));
  const before = await recorded(code);
  const record = { version: index.version, room: index.room, parts: {}, done: false, saved: before && before.saved };
  const cache = await caches.open(keptName(code));
  let pages = 0;
  for (const part of index.parts) {
    const old = before && before.parts[part.name];
    record.parts[part.name] = old && old.digest === part.digest ? old : await savePart(code, part, cache, stopped);
    if (stopped()) return caches.delete(keptName(code));
    await note(cache, code, { ...record, parts: { ...(before && before.parts), ...record.parts } });
    pages += part.pages;
    tell({ progress: true, code, pages, all: index.pages });
  }
  const current = new Set(Object.values(record.parts).flatMap(part => part.paths.map(path => ROOT + path)));
  current.add(recordAddress(code));
  for (const request of await cache.keys())
    if (!current.has(new URL(request.url).pathname)) await cache.delete(request);
  await note(cache, code, { ...record, done: true, saved: Date.now() });
}

async function savePart(code, part, cache, stopped) {
  const { policies, pages } = await json(`${ROOT}${code}/bewaren/${part.name}.json`);
  const paths = [];
  for (const [path, policy, html] of pages) {
    if (stopped()) break;
    if (path && codeOf(ROOT + path) !== code) continue; // never a page of another language
    await cache.put(ROOT + path, answer(html, policies[policy]));
    paths.push(path);
  }
  return { digest: part.digest, paths };
}

function note(cache, code, record) {
  return cache.put(recordAddress(code), new Response(JSON.stringify(record)));
}

async function json(path) {
  const giveUp = new AbortController();
  const timer = setTimeout(() => giveUp.abort(), STALLED);
  try {
    const response = await fetch(path, { cache: "no-cache", signal: giveUp.signal });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
  }
}

/* Quietly: finish a half save, take up a new version. Not for who asked to save data. */
async function refresh() {
  if (navigator.connection && navigator.connection.saveData) return;
  for (const name of await caches.keys()) {
    const code = name.startsWith("guide-kept-") && name.slice("guide-kept-".length);
    const record = code && await recorded(code);
    if (record && (!record.done || record.version !== GUIDE.version)) await save(code, () => {});
  }
}

async function wipe() {
  life++;
  for (const name of await caches.keys())
    if (name.startsWith("guide-")) await caches.delete(name);
}
