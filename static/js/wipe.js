/* Wiping takes all that scripts keep for this guide, of every room and page: their names begin with its root. */
addEventListener("guide-wiped", () => {
  try {
    Object.keys(localStorage).filter(key => key.startsWith(`guide-${root.pathname} `)).forEach(key => localStorage.removeItem(key));
  } catch { /* refused: then there is nothing */ }
  window.indexedDB?.deleteDatabase(`guide-${root.pathname} voices`); // what somebody recorded (takes.js)
});
