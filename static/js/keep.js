/* The page that keeps the guide on this phone: button, progress, wipe. */
const keeping = document.getElementById("keeping");
if (keeping) {
  const code = keeping.dataset.edition;
  const part = name => keeping.querySelector(`[data-part="${name}"]`);
  const say = (...names) => keeping.querySelectorAll("[data-say]").forEach(each => {
    each.hidden = !names.includes(each.dataset.say);
  });
  const megabytes = bytes => `${(bytes / 1e6).toFixed(1).replace(".", ",")} MB`;
  const figure = (name, text) => {
    part(name).textContent = text || "";
    part(name).parentElement.hidden = !text;
  };
  const day = time => new Date(time).toLocaleDateString("nl-BE");
  const busy = pages => {
    say("busy");
    part("progress").hidden = false;
    if (pages) part("progress").value = pages;
    else part("progress").removeAttribute("value");
  };
  const show = ({ saving, begun, done, saved, wire, room }) => {
    figure("wire", wire && megabytes(wire));
    figure("room", room && megabytes(room));
    figure("saved", done && day(saved));
    if (saving) return part("progress").hidden && busy();
    part("progress").hidden = true;
    say(done ? "done" : begun ? "half" : "start");
  };
  const heard = ({ data }) => {
    if (data.code && data.code !== code) return;
    if (data.state) show(data);
    if (data.progress) {
      part("progress").max = data.all;
      busy(data.pages);
    }
    if (data.failed) {
      part("progress").hidden = true;
      say(data.failed);
    }
    if (data.wiped) {
      ["wire", "room", "saved"].forEach(name => figure(name));
      part("progress").hidden = true;
      dispatchEvent(new Event("guide-wiped"));
      ready.then(registration => registration.unregister()).then(() => say("wiped"));
    }
  };
  const send = message => ready.then(registration => registration.active.postMessage(message), () => say("unable"));
  ready.then(() => {
    workers.addEventListener("message", heard);
    workers.startMessages();
    part("buttons").hidden = false;
    send({ tell: code });
    document.addEventListener("visibilitychange", () => document.hidden || send({ tell: code })); // a phone in a pocket ends workers
  }, () => say("unable"));
  part("save").addEventListener("click", () => {
    busy();
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
    send({ save: code });
  });
  part("wipe").addEventListener("click", () => send({ wipe: true }));
}
