/** Characters in a row whose glyphs are in a row as well. */
interface Run {
  readonly first: number;
  last: number;
  readonly delta: number;
}

const END: Run = { first: 0xffff, last: 0xffff, delta: 1 };

function runsOf(glyphs: ReadonlyMap<number, number>): readonly Run[] {
  const runs: Run[] = [];
  for (const [code, glyph] of [...glyphs].toSorted(([a], [b]) => a - b)) {
    const run = runs.at(-1);
    const delta = (glyph - code) & 0xffff;
    if (run?.last === code - 1 && run.delta === delta) run.last = code;
    else runs.push({ first: code, last: code, delta });
  }
  return [...runs, END];
}

/** A cmap table (Windows, Unicode, format 4) from glyph numbers by code. */
export function writeCmap(glyphs: ReadonlyMap<number, number>): Uint8Array {
  const runs = runsOf(glyphs);
  const length = 16 + 8 * runs.length;
  const view = new DataView(new ArrayBuffer(12 + length));
  const power = 2 ** Math.floor(Math.log2(runs.length));
  const header = [0, 1, 3, 1, 0, 12];
  const search = [2 * power, Math.log2(power), 2 * (runs.length - power)];
  const words = [
    ...header,
    4,
    length,
    0,
    2 * runs.length,
    ...search,
    ...runs.map(({ last }) => last),
    0,
    ...runs.map(({ first }) => first),
    ...runs.map(({ delta }) => delta),
    ...runs.map(() => 0),
  ];
  words.forEach((word, at) => {
    view.setUint16(2 * at, word);
  });
  return new Uint8Array(view.buffer);
}
