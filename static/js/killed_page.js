/* The kill switch (GUIDE_OFFLINE=off), in pages: with no button that wipes, nothing of ours may stay on the phone. */
const { pathname, href } = new URL(".", document.currentScript.src);
/* A browser looks for a new worker when it finds the time; a faulty one should not wait for that. */
navigator.serviceWorker?.getRegistration(href).then(found => found?.update()).catch(() => {});
try {
  const ours = key => key.startsWith(`guide-${pathname} `) || key === "guide.ticks";
  Object.keys(localStorage).filter(ours).forEach(key => localStorage.removeItem(key));
} catch { /* refused: then there is nothing either */ }
const unable = document.querySelector("[data-say=unable]");
if (unable) unable.hidden = false;
