/* The first part of the worker: which caches are ours. Another guide may stand under the same host, each below a root
   of its own, and the browser has one store for both. */
const ROOT = new URL(".", self.location).pathname;
const OWN = `guide-${ROOT} `; // names of our caches begin so; an address holds no space: no root begins another one

const codeOf = path => path.slice(ROOT.length).split("/")[0];

async function ownCaches() {
  return (await caches.keys()).filter(name => name.startsWith(OWN));
}

/* In guide 0.1 the names of caches held no root: what is ours in those becomes our own. */
async function takeOver() {
  for (const name of (await caches.keys()).filter(each => /^guide-[a-z]/.test(each))) {
    const cache = await caches.open(name);
    for (const request of await cache.keys()) {
      const path = new URL(request.url).pathname;
      if (!path.startsWith(ROOT) || !/^([a-z]{2,3}(-[a-z]{2,3})?|bewaren|s\.js|)$/.test(codeOf(path))) continue;
      await (await caches.open(OWN + name.slice(6))).put(request, await cache.match(request));
      await cache.delete(request);
    }
    if (!(await cache.keys()).length) await caches.delete(name);
  }
}
