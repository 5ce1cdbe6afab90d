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
  const show = ({ saving, record, wire, room }) => {
    figure("wire", wire && megabytes(wire));
    figure("room", (record || room) && megabytes(record ? record.room : room));
    figure("saved", record && record.done && day(record.saved));
    part("progress").hidden = !saving;
    say(saving ? "busy" : record && record.done ? "done" : record ? "half" : "start");
  };
  const heard = ({ data }) => {
    if (data.code && data.code !== code) return;
    if (data.state) show(data);
    if (data.progress) {
      part("progress").max = data.all;
      part("progress").value = data.pages;
    }
    if (data.failed) {
      part("progress").hidden = true;
      say(data.failed);
    }
    if (data.wiped) {
      ["wire", "room", "saved"].forEach(name => figure(name));
      part("progress").hidden = true;
      localStorage.clear();
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
  }, () => say("unable"));
  part("save").addEventListener("click", () => {
    say("busy");
    part("progress").hidden = false;
    part("progress").removeAttribute("value");
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
    send({ save: code });
  });
  part("wipe").addEventListener("click", () => send({ wipe: true }));
}
