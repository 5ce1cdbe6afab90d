/* The service worker: pages seen or kept open without network, always in the language of their
   address. `GUIDE` stands before this text (guide/pages/saving.py): version, script, name, style, policy, texts.
   own.js stands before it too; what keeps the whole guide follows it (saving.js). */
const SEEN = `${OWN}seen`, KEPT = `${OWN}kept-`, SHELL = `${OWN}shell-${GUIDE.version}`; // names of caches
const PATIENCE = 3000; // ms on a bad line before a page we have is shown
const MOST_SEEN = 150; // pages
const ROOMS = `${OWN}rooms`; // the scripts of the rooms for volunteers, of those that were opened
const ROOM_SCRIPT = /\/(nalezen|opnemen)\.js$/;
const SEEN_AT = "X-Seen-At"; // header of a page that was seen: when, in ms
let life = new AbortController(); // ends at each wipe: what began before may no longer write
let turn = Promise.resolve(); // writing and wiping go one after the other

self.addEventListener("install", event => event.waitUntil(keepScript().then(() => self.skipWaiting())));

self.addEventListener("activate", event => event.waitUntil(
  takeOver().catch(() => {})
    .then(ownCaches)
    .then(names => Promise.all(names.filter(name => name.startsWith(`${OWN}shell-`) && name !== SHELL)
      .map(name => caches.delete(name))))
    .then(() => self.clients.claim())));

self.addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin || !url.pathname.startsWith(ROOT)) return;
  if (url.pathname === `${ROOT}s.js`) event.respondWith(script(event.request));
  else if (ROOM_SCRIPT.test(url.pathname)) event.respondWith(roomScript(event.request));
  else if (/\/zoeken\.js$/.test(url.pathname)) event.respondWith(indexScript(event.request, url));
  else if (/\/pictogrammen\/\w+\.svg$/.test(url.pathname)) event.respondWith(drawing(event.request, url));
  else if (url.pathname.startsWith(`${ROOT}voice/`)) silent || event.respondWith(sound(event.request));
  else if (event.request.mode === "navigate" || isTurned(event.request)) event.respondWith(page(event, url));
});

/* A page that takes the place of another without being opened (static/js/hear.js). */
const isTurned = request => request.headers.get("Accept") === "text/html";

self.addEventListener("message", event => {
  const { seen, save: wanted, gallery, wipe: wiping, tell: asked, voices, of, drop, look } = event.data;
  if (seen) event.waitUntil(lookForVoices());
  if (seen) event.waitUntil(remember(address(new URL(seen))).catch(() => {}).then(refresh).then(refreshVoices));
  if (voices) event.waitUntil(look ? voicesState(voices).then(tell) : drop ? dropVoices(voices, of) : keepVoices(voices, of));
  if (wanted) event.waitUntil(save(wanted, { gallery }));
  if (asked) event.waitUntil(state(asked).then(tell));
  if (wiping) event.waitUntil(wipe().then(() => tell({ wiped: true })));
});

/* To every page that is open: the one that asked may be gone, and others show the same. The root is for the pages of
   another guide, which hear it too. */
async function tell(news) {
  for (const client of await clients.matchAll({ includeUncontrolled: true })) client.postMessage({ ...news, root: ROOT });
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
    for (const name of await ownCaches()) await caches.delete(name);
  });
}

/* One name for each page: /ps, /ps/ and /ps/index.html are the same. */
function address(url) {
  const path = url.pathname.replace(/index\.html$/, "");
  return /\/$|\.[a-z]+$/.test(path) ? path : `${path}/`;
}

async function keepScript() {
  const response = await fetch(ROOT + GUIDE.script);
  if (!response.ok || !/javascript/.test(response.headers.get("Content-Type"))) throw new Error("not our script");
  await (await caches.open(SHELL)).put(ROOT + GUIDE.script, response);
}

/* A page of ours names our script. Who comes between us and the phone does not: a network that wants a login first, a
   host that is being mended. */
function isOurs(html, path) {
  const [, script] = /<script\s[^>]*\bsrc=["']?([^"'\s>]*)/.exec(html) || [];
  return !!script && new URL(script, new URL(path, location)).pathname === `${ROOT}s.js`;
}

/* The script that the page names; that of another version only when there is no network. */
async function script(request) {
  const kept = ignoreSearch => caches.match(request, { cacheName: SHELL, ignoreSearch }).catch(() => {});
  return await kept(false) || await fetch(request).catch(() => kept(true)) || Response.error();
}

/* That of a room, as the page names it; that of another version only when there is no network. */
async function roomScript(request) {
  const kept = ignoreSearch => caches.match(request, { cacheName: ROOMS, ignoreSearch }).catch(() => {});
  return await kept(false) || await fetch(request).catch(() => kept(true)) || Response.error();
}

/* A page of a room is of no use without its script: that comes first, and the one of before goes. */
async function keepRoomScript(html, path, signal) {
  const named = [...html.matchAll(/<script\s[^>]*\bsrc=["']?([^"'\s>]*)/g)].map(([, src]) => new URL(src, new URL(path, location)));
  const url = named.find(({ pathname }) => ROOM_SCRIPT.test(pathname));
  if (!url || await caches.match(url, { cacheName: ROOMS })) return;
  const response = await fetch(url);
  if (!response.ok || !/javascript/.test(response.headers.get("Content-Type"))) throw new Error("not our script");
  await write(ROOMS, signal, async rooms => {
    await rooms.delete(url, { ignoreSearch: true });
    await rooms.put(url, response);
  });
}

/* What finds: what this version saved, else that of the network, else what an older version saved. */
async function indexScript(request, url) {
  const name = url.pathname.slice(ROOT.length).replace(/\/?zoeken\.js$/, "");
  const kept = await savedIndex(name && `.${name}`).catch(() => {});
  if (!kept) return fetch(request);
  const saved = () => new Response(kept.index, { headers: { "Content-Type": "text/javascript; charset=utf-8" } });
  return kept.version === GUIDE.version ? saved() : fetch(request).catch(saved);
}

/* A drawing beside what was found: what is saved is not fetched. */
async function drawing(request, url) {
  const name = url.pathname.split("/").pop().slice(0, -4);
  const inside = await savedDrawing(name).catch(() => {});
  if (!inside) return fetch(request);
  return new Response(`${GUIDE.svg}${inside}</svg>`, { headers: { "Content-Type": "image/svg+xml" } });
}

/* Whether an answer is shown although we have the page: all but a refusal or a failure. Only we say that it is gone. */
async function counts(response, path) {
  if (![404, 410].includes(response.status)) return response.status < 400;
  return isOurs(await response.clone().text().catch(() => ""), path);
}

/* Network first; what we have when the line is slow, down, refuses or the server fails. */
function page(event, url) {
  const path = address(url), { signal } = life;
  const network = fetch(event.request).then(response => {
    event.waitUntil(keep(path, response, signal).catch(() => {}));
    return response;
  });
  // a page's links may start from where it stands: /ps must become /ps/ first
  const moved = path === `${url.pathname}/`;
  const ours = () => find(path).then(have => have && moved ? Response.redirect(path) : have).catch(() => {});
  const instead = async response => await ours() || response || absent(path);
  const late = new Promise(done => {
    const timer = setTimeout(() => ours().then(have => have && done(have)), PATIENCE);
    event.waitUntil(network.catch(() => {}).then(() => clearTimeout(timer)));
  });
  const answered = network.then(
    async response => await counts(response, path) ? response : instead(response),
    () => instead());
  return Promise.race([late, answered]);
}

/* The newest that we have of a page. The first page of all is in every edition. */
async function find(path) {
  const seen = await caches.match(path, { cacheName: SEEN });
  const since = seen ? Number(seen.headers.get(SEEN_AT)) : -1;
  for (const code of path === ROOT ? await keptCodes() : [codeOf(path)]) {
    const record = await recorded(code), part = record && holder(record, path);
    if (part && part.at > since) return whole(record, part, path);
  }
  return seen || caches.match(path, { cacheName: KEPT + codeOf(path) }); // guide 0.1 saved page by page
}

async function keep(path, response, signal) {
  const kind = response.headers.get("Content-Type") || "";
  if (response.status !== 200 || response.redirected || !kind.startsWith("text/html")) return;
  if (/no-store/.test(response.headers.get("Cache-Control"))) return; // what somebody asked, and what was found
  const headers = new Headers(response.headers);
  headers.set(SEEN_AT, Date.now());
  const html = await response.clone().text(); // a line that drops now leaves the old page
  if (!isOurs(html, path)) return;
  await keepRoomScript(html, path, signal);
  const all = new Response(html, { headers });
  await write(SEEN, signal, async seen => {
    await seen.put(path, all); // at once, so that it is never missing; the page seen last stands last
    for (const old of (await seen.keys()).slice(0, -MOST_SEEN)) await seen.delete(old);
  });
}

/* The first page was there before this worker: the browser's own cache still has it, without asking again. */
async function remember(path) {
  const { signal } = life, record = await recorded(codeOf(path));
  if (record && holder(record, path) || await caches.match(path, { cacheName: SEEN })) return;
  await keep(path, await fetch(path, { cache: "force-cache" }), signal);
}

/* What is told of a page that is not here: in the edition of its address, else in one that is kept, else in each
   language. Its links lead to what is here: who keeps a pair has no page of its languages alone. */
async function absent(path) {
  const isRead = code => GUIDE.texts[code.split("-")[0]];
  const codes = [codeOf(path), ...await keptCodes().catch(() => [])].filter(isRead);
  const home = await firstHere(codes.map(code => `${ROOT}${code}/`)), back = await firstHere(above(path));
  const read = codes.length ? codes[0].split("-").filter(isRead) : Object.keys(GUIDE.texts); // both of a pair
  const parts = read.map(code => GUIDE.texts[code].html
    .replace(/.*BACK.*\n/, way => back ? way.replace("BACK", back) : "")
    .replace("HOME", home || `${ROOT}${codes[0] || code}/`));
  const first = GUIDE.texts[codes.length ? read[0] : "nl"];
  const html = `<!doctype html><html lang="${first.lang}" dir="${first.dir}"><meta charset="utf-8">` +
    `<meta name="viewport" content="width=device-width"><title>${GUIDE.name}</title>` +
    `<style>${GUIDE.style}</style><main>${parts.join("")}</main>`;
  return answer(html, GUIDE.policy, 503);
}

/* The pages above one, the nearest first, without the first page of its edition. */
function above(path) {
  const up = path.replace(/[^/]+\/?$/, "");
  return up.slice(ROOT.length).split("/").length > 2 ? [up, ...above(up)] : [];
}

async function firstHere(paths) {
  for (const path of paths) if (await find(path).catch(() => {})) return path;
}

function answer(html, policy, status = 200) {
  return new Response(html, { status, headers: {
    "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy,
    "Referrer-Policy": "no-referrer", "X-Content-Type-Options": "nosniff" } });
}
