/* The kill switch (GUIDE_OFFLINE=off), in pages: with no button that wipes, nothing of ours may stay on the phone. */
const { pathname } = new URL(".", document.currentScript.src);
try {
  for (const key of [`guide-${pathname} ticks`, "guide.ticks"]) localStorage.removeItem(key);
} catch { /* refused: then there is nothing either */ }
const unable = document.querySelector("[data-say=unable]");
if (unable) unable.hidden = false;
