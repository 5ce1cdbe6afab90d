/* Voices on the phone: the part of the service worker that keeps them, and plays them without network.

   Those of a language stand in one cache, each sound whole under its address, beside the list of them
   (guide/pages/listening.py). Nothing comes there but what a family asked for. */
const VOICES = `${OWN}voices-`;
const LIST_OF = "X-Of"; // header of a list that was kept: of which version of the guide
const listAddress = code => `${ROOT}${code}/stemmen.json`, soundAddress = name => `${ROOT}voice/${name}.mp3`;
const isPart = (name, of) => `${name}/`.startsWith(of && `${of}/`); // "wonen/huis-zoeken" is of "wonen"; all are of ""

/* Whether no voice at all is kept, as far as we know: then sounds are left to the browser, which asks for slices as it
   wants and keeps them as it does. Who just woke does not know yet. */
let silent = false;
const keptVoices = async () => (await caches.keys()).filter(name => name.startsWith(VOICES));
const lookForVoices = () => keptVoices().then(names => silent = !names.length, () => {});
lookForVoices();

/* A sound: what was kept, in slices as a player asks for them; else that of the network, as it comes. */
async function sound(request) {
  const kept = await caches.match(request.url, { ignoreVary: true }).catch(() => {});
  if (!kept) return fetch(request);
  const body = await kept.blob(), { size } = body;
  const headers = { "Content-Type": "audio/mpeg", "Accept-Ranges": "bytes" };
  const [, first, last] = /^bytes=(\d*)-(\d*)$/.exec(request.headers.get("Range") || "") || [];
  if (!first && !last) return new Response(body, { headers });
  const from = first ? Number(first) : Math.max(size - last, 0);
  const end = first && last ? Math.min(Number(last), size - 1) : size - 1;
  if (from > end) return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${size}` } });
  headers["Content-Range"] = `bytes ${from}-${end}/${size}`;
  headers["Content-Length"] = end - from + 1;
  return new Response(body.slice(from, end + 1), { status: 206, headers });
}

async function keptList(code) {
  const found = await caches.match(listAddress(code), { cacheName: VOICES + code });
  return found && { parts: await found.json(), of: found.headers.get(LIST_OF) };
}

/* Of each part of the voices that a phone knows of, whether it has all. */
async function voicesState(code) {
  const list = await keptList(code), has = await keptSounds(code), parts = {};
  for (const [name, sounds] of Object.entries(list ? list.parts : {})) parts[name] = sounds.every(each => has.has(each));
  return { voices: code, parts };
}

async function keptSounds(code) {
  if (!await caches.has(VOICES + code)) return new Set();
  const kept = await (await caches.open(VOICES + code)).keys();
  return new Set(kept.map(({ url }) => url.split("/").pop().replace(/\.mp3$/, "")));
}

/* Take up the list of this version, and drop what nothing plays any more. */
async function renewList(code, signal, quiet) {
  const text = await (await fetched(listAddress(code), signal, quiet)).text(), parts = JSON.parse(text);
  await write(VOICES + code, signal, async cache => {
    silent = false;
    await cache.put(listAddress(code), new Response(text, { headers: { [LIST_OF]: GUIDE.version } }));
    const listed = new Set(Object.values(parts).flat());
    for (const name of await keptSounds(code))
      if (name !== "stemmen.json" && !listed.has(name)) await cache.delete(soundAddress(name));
  });
  return parts;
}

async function keepVoices(code, of) {
  const { signal } = life;
  try {
    const parts = await renewList(code, signal), had = await keptSounds(code);
    const wanted = new Set(Object.entries(parts).filter(([name]) => isPart(name, of)).flatMap(([, sounds]) => sounds));
    let done = 0;
    for (const name of wanted) {
      if (!had.has(name)) await keepSound(code, name, signal);
      await tell({ voices: code, done: ++done, all: wanted.size });
    }
    if (!signal.aborted) await tell(await voicesState(code));
  } catch (error) {
    if (signal.aborted) return;
    const full = error.name === "QuotaExceededError";
    await tell({ ...await voicesState(code), failed: full ? "full" : error.status === 503 ? "crowd" : "line" });
  }
}

/* Whole, or not at all: a slice would spoil what is kept. */
async function keepSound(code, name, signal) {
  const response = await fetched(soundAddress(name), signal);
  if (response.status !== 200 || !/^audio\//.test(response.headers.get("Content-Type"))) throw new Error(`${name}: not ours`);
  await write(VOICES + code, signal, cache => cache.put(soundAddress(name), response));
}

async function dropVoices(code, of) {
  const { signal } = life, list = await keptList(code), { parts: whole } = await voicesState(code);
  const others = Object.keys(whole).filter(name => whole[name] && !isPart(name, of));
  const needed = new Set(others.flatMap(name => list.parts[name]));
  await write(VOICES + code, signal, async cache => {
    for (const [name, sounds] of Object.entries(list ? list.parts : {}))
      for (const each of isPart(name, of) ? sounds : []) if (!needed.has(each)) await cache.delete(soundAddress(each));
  });
  await tell(await voicesState(code));
}

/* Voices stay as they were kept; only the list is taken up quietly, so that a family sees when there are others. */
async function refreshVoices() {
  for (const name of await keptVoices()) {
    const code = name.slice(VOICES.length), list = await keptList(code);
    if (list && list.of !== GUIDE.version) await renewList(code, life.signal, true).catch(() => {});
  }
}
