/* The kill switch (GUIDE_OFFLINE=off): this worker takes the place of a faulty one, clears and leaves. */
self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", event => event.waitUntil(
  takeOver().catch(() => {})
    .then(ownCaches)
    .then(names => Promise.all(names.map(name => caches.delete(name))))
    .then(() => self.registration.unregister())));
