/* The service worker: pages seen or kept open without network, always in the language of their
   address. `GUIDE` stands before this text (guide/pages/saving.py): version, script, name, style, policy, texts. */
const ROOT = new URL(".", self.location).pathname;
const SEEN = "guide-seen", SHELL = `guide-shell-${GUIDE.version}`;
const PATIENCE = 3000; // ms on a bad line before a page we have is shown
const STALLED = 60000; // ms without an end: that part of a save is given up
const MOST_SEEN = 150; // pages
let life = new AbortController(); // ends at each wipe: what began before may no longer write
let turn = Promise.resolve(); // writing and wiping go one after the other
const saving = new Set(); // editions

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
  else if (event.request.mode === "navigate") event.respondWith(page(event, url));
});

self.addEventListener("message", event => {
  const { seen, save: wanted, wipe: wiping, tell: asked } = event.data;
  if (seen) event.waitUntil(remember(address(new URL(seen))).catch(() => {}).then(refresh));
  if (wanted) event.waitUntil(save(wanted));
  if (asked) event.waitUntil(state(asked).then(tell));
  if (wiping) event.waitUntil(wipe().then(() => tell({ wiped: true })));
});

/* To every page that is open: the one that asked may be gone, and others show the same. */
async function tell(news) {
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage(news);
}

function inTurn(job) {
  return turn = turn.catch(() => {}).then(job);
}

function write(name, signal, job) {
  return inTurn(async () => signal.aborted || job(await caches.open(name)));
}

function wipe() {
  life.abort();
  life = new AbortController();
  return inTurn(async () => {
    for (const name of await caches.keys())
      if (name.startsWith("guide-")) await caches.delete(name);
  });
}

// ---------------------------------------------------------------- pages

/* One name for each page: /ps, /ps/ and /ps/index.html are the same. */
function address(url) {
  const path = url.pathname.replace(/index\.html$/, "");
  return /\/$|\.[a-z]+$/.test(path) ? path : `${path}/`;
}

/* The script that the page names; that of another version only when there is no network. */
async function script(request) {
  const kept = ignoreSearch => caches.match(request, { cacheName: SHELL, ignoreSearch }).catch(() => {});
  return await kept(false) || await fetch(request).catch(() => kept(true)) || Response.error();
}

/* Network first; what we have when the line is slow, down or the server fails. */
function page(event, url) {
  const path = address(url), { signal } = life;
  const network = fetch(event.request).then(response => {
    event.waitUntil(keep(path, response, signal).catch(() => {}));
    return response;
  });
  event.waitUntil(network.catch(() => {}));
  // a page's links may start from where it stands: /ps must become /ps/ first
  const found = find(path).then(have => have && path === `${url.pathname}/` ? Response.redirect(path) : have);
  const instead = async response => await found || response || absent(path);
  const late = new Promise(done => setTimeout(() => found.then(have => have && done(have)), PATIENCE));
  return Promise.race([late, network.then(response => response.status < 500 ? response : instead(response), () => instead())]);
}

/* What we have of a page; nothing when the browser cannot reach its storage. The first page of all is in every edition. */
function find(path) {
  const kept = path === ROOT ? {} : { cacheName: keptName(codeOf(path)) };
  return caches.match(path, kept).then(found => found || caches.match(path, { cacheName: SEEN })).catch(() => {});
}

async function keep(path, response, signal) {
  const kind = response.headers.get("Content-Type") || "";
  if (response.status !== 200 || response.redirected || !kind.startsWith("text/html")) return;
  const whole = new Response(await response.clone().blob(), response); // a line that drops now leaves the old page
  await write(SEEN, signal, async seen => {
    const kept = keptName(codeOf(path));
    if (await caches.has(kept)) await (await caches.open(kept)).put(path, whole.clone());
    await seen.put(path, whole); // at once, so that it is never missing; the page seen last stands last
    for (const old of (await seen.keys()).slice(0, -MOST_SEEN)) await seen.delete(old);
  });
}

/* The first page was there before this worker: the browser's own cache still has it, without asking again. */
async function remember(path) {
  const { signal } = life;
  if (!await find(path)) await keep(path, await fetch(path, { cache: "force-cache" }), signal);
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
  const { wire, room, done, saved } = record || await json(recordAddress(code), life.signal).catch(() => ({}));
  return { state: true, code, wire, room, done, saved, begun: !!record, saving: saving.has(code) };
}

async function recorded(code) {
  const found = await caches.match(recordAddress(code), { cacheName: keptName(code) });
  return found ? found.json() : null;
}

/* Save part by part. `quiet` for what nobody asked for: a line that drops then is no news. */
async function save(code, quiet) {
  if (saving.has(code)) return;
  saving.add(code);
  const { signal } = life;
  const failed = await saveParts(code, signal).then(() => "", async error => {
    if (error.name !== "QuotaExceededError") return error.name === "SecurityError" ? "unable" : "line";
    await write(keptName(code), signal, async cache =>
      settle(cache, code, { parts: {}, ...await recorded(code), full: GUIDE.version })).catch(() => {});
    return "full";
  });
  saving.delete(code); // before the state is told, which tells this too
  if (!signal.aborted) await tell(failed && !quiet ? { failed, code } : await state(code));
}

/* Parts that are there and did not change are not fetched again. */
async function saveParts(code, signal) {
  const { version, wire, room, pages: all, parts } = await json(recordAddress(code), signal);
  const before = await recorded(code) || { parts: {} };
  const record = { version, wire, room, done: false, saved: before.saved, parts: { ...before.parts } };
  let pages = 0;
  for (const { name, digest, pages: count } of parts) {
    if ((record.parts[name] || {}).digest !== digest) {
      const part = await json(`${ROOT}${code}/bewaren/${name}.json`, signal);
      await write(keptName(code), signal, async cache => {
        record.parts[name] = { digest, paths: await putPages(cache, code, part, signal) };
        await note(cache, code, record);
      });
    }
    pages += count;
    await tell({ progress: true, code, pages, all });
  }
  for (const name in record.parts) if (!parts.some(part => part.name === name)) delete record.parts[name];
  await write(keptName(code), signal, cache => settle(cache, code, { ...record, done: true, saved: Date.now() }));
}

async function putPages(cache, code, { policies, pages }, signal) {
  const paths = [];
  for (const [path, policy, html] of pages) {
    if (signal.aborted) break;
    if (path && codeOf(ROOT + path) !== code) continue; // never a page of another language
    await cache.put(ROOT + path, answer(html, policies[policy]));
    paths.push(path);
  }
  return paths;
}

/* Leave what the record lists, and nothing else. */
async function settle(cache, code, record) {
  const listed = new Set(Object.values(record.parts).flatMap(part => part.paths.map(path => ROOT + path)));
  listed.add(recordAddress(code));
  for (const request of await cache.keys())
    if (!listed.has(new URL(request.url).pathname)) await cache.delete(request);
  await note(cache, code, record);
}

function note(cache, code, record) {
  return cache.put(recordAddress(code), new Response(JSON.stringify(record)));
}

async function json(path, signal) {
  const giveUp = new AbortController(), stop = () => giveUp.abort();
  const timer = setTimeout(stop, STALLED);
  signal.addEventListener("abort", stop);
  if (signal.aborted) stop();
  try {
    const response = await fetch(path, { cache: "no-cache", signal: giveUp.signal });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return await response.json();
  } finally {
    clearTimeout(timer);
    signal.removeEventListener("abort", stop);
  }
}

/* Quietly: finish a half save, take up a new version. Not for those who asked to save data, nor again where it did not fit. */
async function refresh() {
  if (navigator.connection && navigator.connection.saveData) return;
  for (const name of await caches.keys()) {
    const code = name.startsWith("guide-kept-") && name.slice("guide-kept-".length);
    const record = code && await recorded(code);
    if (!record || record.full === GUIDE.version || record.done && record.version === GUIDE.version) continue;
    await save(code, true);
  }
}
