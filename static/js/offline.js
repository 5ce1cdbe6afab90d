/* Brings the service worker, and tells it which page is open. */
const root = new URL(".", document.currentScript.src);
const workers = navigator.serviceWorker;
/* `workers.ready` will not do: it waits for ever where a browser refuses storage and drops the worker that it let
   register, and may be the worker of another guide that stands above this one. */
const installed = registration => new Promise((resolve, reject) => {
  const worker = registration.installing || registration.waiting || registration.active;
  const look = () => {
    if (registration.active) resolve(registration);
    else if (worker.state === "redundant") reject(new Error("not installed"));
  };
  worker.addEventListener("statechange", look);
  look();
});
const ready = workers && location.protocol !== "file:"
  ? workers.register(new URL("sw.js", root)).then(installed)
  : Promise.reject(new Error("no service worker"));
const seen = () => ready.then(registration => registration.active.postMessage({ seen: location.href }), () => {});
seen();
if (workers) workers.addEventListener("controllerchange", seen); // a new version took over: it looks after what is kept
