/* A zip file, its parts stored as they are: sound is packed already. Of our own because it is forty lines, made here and
   now: libraries for it start workers from blobs, which our policy stops (docs/decisions/0014). */
const CRCS = Uint32Array.from({ length: 256 }, (_, at) => {
  for (let bit = 0; bit < 8; bit += 1) at = at & 1 ? at >>> 1 ^ 0xedb88320 : at >>> 1;
  return at;
});
const crc = bytes => ~bytes.reduce((sum, byte) => CRCS[(sum ^ byte) & 255] ^ sum >>> 8, -1) >>> 0;
const little = (...fields) => { // [value, bytes] each
  const found = new DataView(new ArrayBuffer(fields.reduce((sum, [, size]) => sum + size, 0)));
  let at = 0;
  for (const [value, size] of fields) {
    if (size === 4) found.setUint32(at, value, true);
    else found.setUint16(at, value, true);
    at += size;
  }
  return found.buffer;
};
/* The day and the hour as the format wants them, each in two bytes. */
const dosTime = now => [
  [now.getHours() << 11 | now.getMinutes() << 5 | now.getSeconds() >> 1, 2],
  [now.getFullYear() - 1980 << 9 | now.getMonth() + 1 << 5 | now.getDate(), 2]];
/* Files are added one by one, so that not all of them are in memory; names are plain ASCII. */
const zip = () => {
  const parts = [], listed = [], time = dosTime(new Date());
  let offset = 0;
  return {
    add(name, sound) {
      const bytes = new Uint8Array(sound), title = new TextEncoder().encode(name);
      const described = [[20, 2], [0, 2], [0, 2], ...time, [crc(bytes), 4], [bytes.length, 4], [bytes.length, 4], [title.length, 2], [0, 2]];
      const head = little([0x04034b50, 4], ...described);
      listed.push(little([0x02014b50, 4], [20, 2], ...described, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]), title);
      parts.push(head, title, new Blob([bytes]));
      offset += head.byteLength + title.length + bytes.length;
    },
    file(name) {
      const count = listed.length / 2, size = listed.reduce((sum, part) => sum + part.byteLength, 0);
      const end = little([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2], [size, 4], [offset, 4], [0, 2]);
      return new File([...parts, ...listed, end], name, { type: "application/zip" });
    },
  };
};
