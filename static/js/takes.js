/* What was recorded on this phone: of each sentence the last two takes, until it was handed over. Sounds stand apart
   from what is known of them, so that a list costs nothing. Sounds are plain bytes: some browsers keep no blobs. */
const TAKES = `guide-${root.pathname} voices`; // with the root, like the caches (own.js); wiped with them (wipe.js)
const MOST_TAKES = 2;
const takes = {
  /* Do something with both stores as one: all of it happens, or nothing. Rejects when the phone is full. */
  async deal(mode, work) {
    this.shelf = this.shelf || new Promise((resolve, reject) => {
      const asked = indexedDB.open(TAKES, 1);
      asked.onupgradeneeded = () => ["clips", "sounds"].forEach(name => asked.result.createObjectStore(name));
      asked.onsuccess = () => {
        asked.result.onversionchange = asked.result.onclose = () => { // wiped from another page
          asked.result.close();
          this.shelf = null;
        };
        resolve(asked.result);
      };
      asked.onerror = asked.onblocked = () => reject(asked.error);
    });
    const shelf = await this.shelf.catch(error => {
      this.shelf = null;
      throw error;
    });
    return new Promise((resolve, reject) => {
      const deal = shelf.transaction(["clips", "sounds"], mode);
      let answer;
      deal.oncomplete = () => resolve(answer);
      deal.onabort = () => reject(deal.error || new Error("not kept"));
      work(deal.objectStore("clips"), deal.objectStore("sounds"), found => answer = found);
    });
  },
  /* Return what is known of all that a person recorded, the sounds left out. */
  of(speaker) {
    return this.deal("readonly", (clips, sounds, give) => {
      clips.getAll(IDBKeyRange.bound(`${speaker} `, `${speaker} \uffff`)).onsuccess = event => give(event.target.result);
    });
  },
  /* Change what is known of a sentence; `change` gets it, or null, and returns what it becomes, or null to leave it. */
  change(speaker, name, change) {
    return this.deal("readwrite", (clips, sounds, give) => {
      const key = `${speaker} ${name}`;
      clips.get(key).onsuccess = event => {
        const found = change(event.target.result || null, sounds);
        if (found) clips.put(found, key);
        give(found);
      };
    });
  },
  /* Keep a take; of the older ones the chosen one stays. Returns what is known of the sentence now. */
  add(speaker, about, { sound, type, seconds, peak, noise, flags }) {
    return this.change(speaker, about.name, (found, sounds) => {
      const clip = { chosen: 0, sent: 0, takes: [], ...found, ...about, speaker };
      const take = Math.max(0, ...clip.takes.map(each => each.take)) + 1;
      clip.takes.push({ take, type, seconds, peak, noise, flags, bytes: sound.byteLength, at: new Date().toISOString().slice(0, 19) + "Z" });
      while (clip.takes.length > MOST_TAKES) {
        const old = clip.takes.find(each => each.take !== clip.chosen);
        this.drop(clip, old.take, sounds);
      }
      sounds.put(sound, `${speaker} ${about.name} ${take}`);
      return clip;
    });
  },
  drop(clip, take, sounds) {
    clip.takes = clip.takes.filter(each => each.take !== take);
    sounds.delete(`${clip.speaker} ${clip.name} ${take}`);
  },
  sound(speaker, name, take) {
    return this.deal("readonly", (clips, sounds, give) => {
      sounds.get(`${speaker} ${name} ${take}`).onsuccess = event => give(event.target.result);
    });
  },
  /* The newest take is the one that counts. */
  choose: (speaker, name) => takes.change(speaker, name, clip => clip && newest(clip) && { ...clip, chosen: newest(clip).take }),
  /* The newest take goes, the one that counted stays. */
  refuse: (speaker, name) => takes.change(speaker, name, (clip, sounds) => {
    if (clip && newest(clip) && newest(clip).take !== clip.chosen) takes.drop(clip, newest(clip).take, sounds);
    return clip;
  }),
  /* What arrived need not stay: the sounds go, that they were made stays known. */
  clear: (speaker, name) => takes.change(speaker, name, (clip, sounds) => {
    if (!clip?.chosen || clip.sent !== clip.chosen) return clip;
    const isPast = ({ take }) => take <= clip.chosen; // a newer one waits for an answer
    clip.takes.filter(isPast).forEach(each => sounds.delete(`${speaker} ${name} ${each.take}`));
    return { ...clip, takes: clip.takes.map(each => isPast(each) ? { ...each, bytes: 0 } : each) };
  }),
  /* A recording that nobody wants any more. */
  remove: (speaker, name) => takes.deal("readwrite", (clips, sounds) => {
    clips.delete(`${speaker} ${name}`);
    sounds.delete(IDBKeyRange.bound(`${speaker} ${name} `, `${speaker} ${name} \uffff`));
  }),
  async wipe() {
    const shelf = await this.shelf;
    shelf?.close();
    this.shelf = null;
    return new Promise(resolve => {
      const asked = indexedDB.deleteDatabase(TAKES);
      asked.onsuccess = asked.onerror = asked.onblocked = () => resolve();
    });
  },
};
const newest = clip => clip.takes[clip.takes.length - 1];
const chosen = clip => clip.takes.find(take => take.take === clip.chosen);
/* Whether a sentence need not be said again: it was, and not before second ears held it back (`held`: when that was said). */
const isMade = (clip, held) => !!clip?.chosen && !(chosen(clip)?.at <= held);
const isNew = clip => !!clip.chosen && clip.sent !== clip.chosen && !!chosen(clip)?.bytes;
const isDoubtful = clip => !!(chosen(clip) || newest(clip))?.flags.length;
const DAYS = 2; // after which what was not handed over is in danger: some browsers wipe what nobody visits
const isWaiting = clip => isNew(clip) && Date.now() - Date.parse(chosen(clip).at) > DAYS * 864e5;
