/* The microphone of the phone, open for as long as a page is: a phone asks once. What was recorded is decoded here, and
   played from there: some browsers cannot play what they recorded, and say otherwise (docs/decisions/0014). */
const TAIL = 500; // ms that are still recorded after "stop": people press too early
const SILENCE = 1000; // ms of nothing at all: another app holds the microphone
const SLICE = 100; // ms between two parts of a recording; with the first one the microphone has begun
const BITS = 48000; // a second
/* By who made the browser: what it plays is not always what it says it records. */
const KINDS_BY = { Apple: ["audio/mp4", "audio/webm;codecs=opus"], Google: ["audio/webm;codecs=opus", "audio/mp4"] };
const OTHER_KINDS = ["audio/ogg;codecs=opus", "audio/webm;codecs=opus", "audio/mp4"];
const spoilt = new Set(); // kinds that could not be decoded on this phone
const fittingKind = () => (KINDS_BY[navigator.vendor.split(" ")[0]] || OTHER_KINDS)
  .find(kind => !spoilt.has(kind) && MediaRecorder.isTypeSupported(kind)) || "";
const microphone = {
  canRecord: () => !!(window.isSecureContext && navigator.mediaDevices?.getUserMedia && window.MediaRecorder),
  get isOpen() {
    return !!this.stream && this.stream.getAudioTracks().some(track => track.readyState === "live");
  },
  /* Ask for it; rejects with the error of the browser. `noisy`: let the browser take noise away, which changes a voice. */
  async open(noisy) {
    if (this.isOpen && this.noisy === noisy) return;
    this.close();
    const wanted = { channelCount: 1, echoCancellation: false, autoGainControl: false, noiseSuppression: noisy };
    this.noisy = noisy;
    this.stream = await navigator.mediaDevices.getUserMedia({ audio: wanted });
    this.analyser = this.context().createAnalyser();
    this.source = this.context().createMediaStreamSource(this.stream);
    this.source.connect(this.analyser);
  },
  close() {
    this.stream?.getTracks().forEach(track => track.stop());
    this.source?.disconnect();
    this.stream = this.source = null;
  },
  context() {
    this.own = this.own || new AudioContext();
    if (this.own.state !== "running") this.own.resume().catch(() => {});
    return this.own;
  },
  /* Return how loud it is now, 0 to 1; 0 is nothing at all. Null when nobody can tell. */
  level() {
    if (this.own?.state !== "running") return null;
    const now = this.now = this.now || new Float32Array(this.analyser.fftSize);
    this.analyser.getFloatTimeDomainData(now);
    return now.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
  },
  async decode(sound) {
    return this.context().decodeAudioData(sound.slice(0)); // a decoder keeps what it is given
  },
  /* Play something decoded; what played before stops. Resolves when it has ended. */
  play(buffer) {
    this.hush();
    const playing = this.playing = this.context().createBufferSource();
    playing.buffer = buffer;
    playing.connect(this.context().destination);
    playing.start();
    return new Promise(resolve => playing.addEventListener("ended", () => {
      if (this.playing === playing) this.playing = null;
      resolve();
    }));
  },
  hush() {
    this.playing?.stop();
    this.playing = null;
  },
};
/* Record until `stop()`, or until something ends it. `begun` is called when there is sound, `level` ten times a second.
   `clip` resolves to { sound, type, kind, held, flags }: `held` is how long somebody spoke, in seconds; `flags` has
   "interrupted" or "silent" when it did not end well. */
const recording = ({ longest, begun, level }) => {
  const kind = fittingKind(), parts = [], flags = new Set(), track = microphone.stream.getAudioTracks()[0];
  const recorder = new MediaRecorder(microphone.stream, { audioBitsPerSecond: BITS, ...(kind && { mimeType: kind }) });
  const end = flag => {
    if (typeof flag == "string") flags.add(flag);
    until = until || performance.now();
    if (recorder.state !== "inactive") recorder.stop();
  };
  const cutOff = () => end("interrupted"), hide = () => document.hidden && cutOff();
  let nothing = 0, since = 0, until = 0;
  const watch = setInterval(() => {
    const now = microphone.level();
    nothing = now === 0 ? nothing + SLICE : 0;
    if (nothing >= SILENCE) end("silent");
    level(now);
  }, SLICE);
  const longestEnd = setTimeout(end, longest * 1000);
  const clip = new Promise((resolve, reject) => {
    recorder.addEventListener("dataavailable", ({ data }) => {
      if (data.size) parts.push(data);
      if (!data.size || since) return;
      since = performance.now();
      begun();
    });
    recorder.addEventListener("error", cutOff);
    recorder.addEventListener("stop", () => {
      until = until || performance.now();
      clearInterval(watch);
      clearTimeout(longestEnd);
      ["ended", "mute"].forEach(name => track.removeEventListener(name, cutOff));
      document.removeEventListener("visibilitychange", hide);
      if (track.readyState === "ended") flags.add("interrupted");
      new Blob(parts).arrayBuffer().then(sound => resolve({
        sound, kind, type: (recorder.mimeType || kind).split(";")[0], flags: [...flags],
        held: since ? (until - since) / 1000 : 0,
      }), reject);
    });
  });
  ["ended", "mute"].forEach(name => track.addEventListener(name, cutOff));
  document.addEventListener("visibilitychange", hide);
  recorder.start(SLICE);
  const stop = () => {
    until = performance.now();
    setTimeout(end, TAIL);
  };
  return { clip, stop };
};
/* Decode and measure a recording: what came of it, or null when this phone cannot read it. */
const weighed = async (clip, letters) => {
  try {
    const buffer = await microphone.decode(clip.sound), found = measured(buffer, letters);
    return { ...clip, ...found, flags: [...new Set([...clip.flags, ...found.flags])], buffer };
  } catch {
    if (clip.kind) spoilt.add(clip.kind); // the next one is made in another kind
    return null;
  }
};
const MOST_OF_MEMO = 2e7; // bytes: more is refused where it arrives, and all that goes along with it (guide/voices/zips.py)
/* The same for a memo that the phone made by itself: what cannot be read here, may be read where it arrives. */
const memo = async (file, letters) => {
  if (file.size > MOST_OF_MEMO) return "long";
  const clip = { sound: await file.arrayBuffer(), type: file.type.split(";")[0] || "audio/mp4", flags: [] };
  return await weighed(clip, letters) || { ...clip, seconds: 0, peak: 0, noise: 0, flags: ["unmeasured"] };
};
