/* Brings the service worker, and tells it which page is open. */
const root = new URL(".", document.currentScript.src);
const workers = navigator.serviceWorker;
/* A browser that refuses storage lets the worker register, then drops it: `workers.ready` alone would wait for ever. */
const installed = registration => new Promise((resolve, reject) => {
  const worker = registration.installing;
  if (worker && !registration.active)
    worker.addEventListener("statechange", () => worker.state === "redundant" && reject(new Error("not installed")));
  workers.ready.then(resolve);
});
const ready = workers && location.protocol !== "file:"
  ? workers.register(new URL("sw.js", root)).then(installed)
  : Promise.reject(new Error("no service worker"));
const seen = () => ready.then(registration => registration.active.postMessage({ seen: location.href }), () => {});
seen();
if (workers) workers.addEventListener("controllerchange", seen); // a new version took over: it looks after what is kept
