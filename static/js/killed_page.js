/* The kill switch (GUIDE_OFFLINE=off), in pages: with no button that wipes, nothing of ours may stay on the phone. */
try { localStorage.removeItem("guide.ticks"); } catch { /* refused: then there is nothing either */ }
const unable = document.querySelector("[data-say=unable]");
if (unable) unable.hidden = false;
