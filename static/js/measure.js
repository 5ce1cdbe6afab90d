/* How a recording sounds, in numbers: a phone that records plays softly, so nobody judges it by ear there. */
const SHORTEST = .4; // seconds; what is shorter was a slip of the finger
const decibel = value => Math.max(-99, Math.round(200 * Math.log10(value || 1e-9)) / 10);
const LIMITS = { silent: -45, soft: -36, noisy: -40, clear: 20 }; // dB below the loudest there is; `clear`: voice over noise
const FRAME = .02; // seconds
/* How loud each fiftieth of a second is, in dB. */
const loudness = (samples, rate) => {
  const size = Math.round(rate * FRAME), found = [];
  for (let start = 0; start + size <= samples.length; start += size) {
    let sum = 0;
    for (let at = start; at < start + size; at += 1) sum += samples[at] ** 2;
    found.push(decibel(Math.sqrt(sum / size)));
  }
  return found;
};
/* Clipping is a run at the top; one high sample proves nothing, for what was packed swings over. */
const clipped = samples => {
  let runs = 0, run = 0;
  for (const sample of samples) {
    run = Math.abs(sample) > .985 ? run + 1 : 0;
    if (run === 3) runs += 1;
  }
  return runs > 2;
};
/* Return seconds, peak, noise and what may be wrong, the worst first; `letters` of the sentence, 0: not known. */
const measured = (buffer, letters) => {
  const samples = buffer.getChannelData(0), seconds = buffer.duration;
  const frames = loudness(samples, buffer.sampleRate), sorted = [...frames].sort((one, other) => one - other);
  const at = share => sorted[Math.floor(share * (sorted.length - 1))] ?? -99;
  const peak = decibel(samples.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0));
  const noise = at(.05), voice = at(.95);
  const wrong = {
    silent: peak < LIMITS.silent,
    cut: voice > LIMITS.soft && Math.max(...frames.slice(-5)) > voice - 9,
    hurried: letters && seconds < letters / 33,
    loud: clipped(samples),
    soft: peak >= LIMITS.silent && voice < LIMITS.soft,
    noisy: noise > LIMITS.noisy && voice - noise < LIMITS.clear,
    long: letters && seconds > 8 + letters / 3,
  };
  return { seconds: Math.round(seconds * 100) / 100, peak, noise, flags: Object.keys(wrong).filter(name => wrong[name]) };
};
