/* The page that keeps the guide on this phone: buttons, progress, wipe. */
const saver = document.getElementById("saving");
if (saver) {
  const code = saver.dataset.edition;
  const part = name => saver.querySelector(`[data-part="${name}"]`);
  const say = (...names) => saver.querySelectorAll("[data-say]").forEach(each => {
    each.hidden = !names.includes(each.dataset.say);
  });
  const megabytes = bytes => `${(Math.ceil(bytes / 1e4) / 100).toFixed(2).replace(".", ",")} MB`;
  const figure = (name, text) => {
    part(name).textContent = text || "";
    part(name).parentElement.hidden = !text;
  };
  const sizes = (name, { wire, room }) => {
    figure(`${name}-wire`, wire && megabytes(wire));
    figure(`${name}-room`, room && megabytes(room));
  };
  const day = time => new Date(time).toLocaleDateString("nl-BE");
  let asked; // what the family asked for, until the worker tells how it ended
  let failed = ""; // how it ended, if not well
  const busy = bytes => {
    say("busy");
    part("progress").hidden = false;
    if (bytes) part("progress").value = bytes;
    else part("progress").removeAttribute("value");
  };
  const over = (...names) => {
    asked = null;
    part("progress").hidden = true;
    say(...names);
  };
  const show = ({ saving, begun, done, saved, guide, gallery }) => {
    sizes("guide", guide);
    sizes("gallery", gallery);
    figure("saved", guide.done && saved && day(saved));
    part("gallery").hidden = gallery.done;
    part("gallery-done").hidden = !gallery.done;
    if (saving) part("progress").hidden && busy();
    else if (asked && !done) send(asked); // the phone ended the worker, or it did what nobody had asked for
    else over(done ? "done" : failed || (begun ? "half" : ""));
  };
  const heard = ({ data }) => {
    if (data.root !== root.pathname || data.code && data.code !== code) return; // of another guide, or edition
    if (data.state) show(data);
    if (data.progress) {
      part("progress").max = data.all;
      busy(data.bytes);
    }
    if (data.failed) {
      over(failed = data.failed);
      look(); // how much is still to come
    }
    if (data.wiped) {
      sizes("guide", {});
      sizes("gallery", {});
      figure("saved");
      over();
      dispatchEvent(new Event("guide-wiped"));
      ready.then(registration => registration.unregister()).then(() => say("wiped"));
    }
  };
  const send = message => ready.then(registration => registration.active.postMessage(message), () => say("unable"));
  const look = () => send({ tell: code });
  const save = gallery => {
    failed = "";
    busy();
    if (navigator.storage && navigator.storage.persist) navigator.storage.persist();
    send(asked = { save: code, gallery });
  };
  ready.then(() => {
    workers.addEventListener("message", heard);
    workers.startMessages();
    part("buttons").hidden = false;
    look();
    workers.addEventListener("controllerchange", look);
    document.addEventListener("visibilitychange", () => document.hidden || look()); // a phone in a pocket ends workers
    setInterval(() => part("progress").hidden || look(), 20000); // and so does one that finds them long at work
  }, () => say("unable"));
  part("save").addEventListener("click", () => save(false));
  part("gallery").addEventListener("click", () => save(true));
  part("wipe").addEventListener("click", () => send({ wipe: true }));
}
