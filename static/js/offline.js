/* Brings the service worker, and tells it which page is open. */
const root = new URL(".", document.currentScript.src);
const workers = navigator.serviceWorker;
const ready = workers && location.protocol !== "file:"
  ? workers.register(new URL("sw.js", root)).then(() => workers.ready)
  : Promise.reject(new Error("no service worker"));
const seen = () => ready.then(registration => registration.active.postMessage({ seen: location.href }), () => {});
seen();
if (workers) workers.addEventListener("controllerchange", seen); // a new version took over: it looks after what is kept
