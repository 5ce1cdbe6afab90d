/* Handing over: the sharing of the phone itself where there is one, and what a guide that does not know its public
   address cannot write into its pages. On the page of a short address the language of the phone comes first. */
document.querySelectorAll(".code, .whole").forEach(code => {
  const link = code.querySelector(".where a"), message = code.querySelector("[rel]"), share = code.querySelector("button");
  const { title } = code.dataset, url = link.href;
  if (!/^https?:/.test(url)) return; // a copy without an address, opened as a file
  if (message.hidden) {
    Object.assign(link, { textContent: url.replace(/^https?:\/\//, ""), dir: "ltr" });
    Object.assign(message, { href: `https://wa.me/?text=${encodeURIComponent(`${title}\n${url}`)}`, hidden: false });
  }
  share.hidden = !navigator.share;
  share.addEventListener("click", () => navigator.share({ title, url }).catch(() => {})); // they thought better of it
});
const own = [...document.querySelectorAll("[data-sent]")];
const first = (navigator.languages || []).map(tag => own.find(link =>
  link.dataset.sent.split(" ").includes(tag.toLowerCase().split("-")[0]))).find(Boolean);
if (first) {
  first.classList.add("proposed");
  first.closest("ul").prepend(first.parentElement);
}
