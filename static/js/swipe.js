/* One step, large: a swipe turns to the next or the previous one, as the buttons do. */
const stage = document.querySelector(".stage");
if (stage) {
  let begun;
  stage.addEventListener("touchstart", ({ touches }) => begun = touches.length === 1 ? touches[0] : null, { passive: true });
  stage.addEventListener("touchend", ({ changedTouches: [end] }) => {
    if (!begun) return;
    const along = end.clientX - begun.clientX, across = Math.abs(end.clientY - begun.clientY);
    if (Math.abs(along) < 60 || across > Math.abs(along) / 2) return;
    const next = (along < 0) === (document.dir !== "rtl");
    stage.querySelector(next ? "[rel=next]" : "[rel=prev]")?.click();
  });
}
