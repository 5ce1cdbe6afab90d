/* The box in which one asks. With a script the question stays on the phone: what finds comes when the box is touched
   (search.js, finding.js), the address becomes #q=… and nothing of it is sent. */
const asking = document.querySelector("form.search");
if (asking) {
  const box = asking.querySelector("input"), answers = document.getElementById("found");
  const found = new URL("zoeken.js", new URL(".", document.currentScript.src));
  let brought;
  const bring = () => brought = brought || new Promise((resolve, reject) => {
    const script = Object.assign(document.createElement("script"), { src: found, onload: resolve, onerror: reject });
    document.head.append(script);
  }).catch(error => {
    brought = null;
    throw error;
  });
  box.addEventListener("focus", () => bring().catch(() => {}));
  asking.addEventListener("submit", event => {
    event.preventDefault();
    const question = box.value.trim();
    if (answers) bring().then(() => dispatchEvent(new Event("guide-asked")), () => asking.submit()); // then the server finds
    else if (question) location.href = `${asking.action}#q=${encodeURIComponent(question)}`;
  });
  if (asking.hidden) asking.hidden = document.querySelector('[data-when="empty"]').hidden = false; // of a guide that is files
  const asked = /^#q=/.test(location.hash) || !box.value && location.search; // and not answered by the server
  if (answers && asked) bring().catch(() => {});
}
