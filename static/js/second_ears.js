/* A voice is for families when somebody else than its speaker heard it: listen to the end first, then say what it was. */
const keyOfEars = row => `heard ${row.dataset.f} ${row.dataset.file}`;
let player; // one for all: who taps another voice hears no two at once
const earsFor = (lines, reader) => each(".ears", lines).filter(row => row.dataset.speaker !== reader.code);
const secondEars = (lines, reader, book, told) => earsFor(lines, reader).forEach(row => {
  const key = keyOfEars(row), link = row.querySelector("a");
  row.append(document.getElementById("hearing").content.cloneNode(true));
  const buttons = row.querySelector(".answers"), silent = row.querySelector(".alert");
  const draw = () => {
    const answer = book.read().lines[key]?.answer;
    if (answer) show(buttons);
    each("[data-heard]", row).forEach(button => button.setAttribute("aria-pressed", button.dataset.heard === answer));
  };
  link.addEventListener("click", event => {
    event.preventDefault();
    player ||= new Audio();
    player.src = link.href; // nothing is loaded before this tap
    player.onended = () => show(buttons);
    player.onerror = () => show(silent);
    show(silent, false);
    player.play().catch(({ name }) => name !== "AbortError" && show(silent)); // it was tapped again, or another one was
  });
  each("[data-heard]", row).forEach(button => button.addEventListener("click", () => {
    const same = button.getAttribute("aria-pressed") === "true";
    told(same ? book.take(key) : book.give([key], { answer: button.dataset.heard }));
    draw();
  }));
  show(row);
  draw();
});
