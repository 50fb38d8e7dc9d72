import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { chanceFrom } from './hostile-chance.ts';
import { MUTATIONS, soundPackage } from './hostile-mutations.ts';
import { rawZip } from './hostile-zip.ts';

const FOLDER = 'tests/fixtures/packages';
const GOLDEN = readdirSync(FOLDER).filter((name) => name.endsWith('.zip'));

test.each(GOLDEN)('%s is put together again from its parts, byte for byte', (name) => {
  const bytes = readFileSync(`${FOLDER}/${name}`);
  const { parts } = soundPackage(name, bytes);
  expect(Buffer.compare(rawZip(parts), bytes)).toBe(0);
});

test('the same seed spoils a file in the same way, another in another', () => {
  const sound = soundPackage('x', readFileSync(`${FOLDER}/cadangan-v1.timbang.zip`));
  for (const [how, make] of MUTATIONS) {
    const once = make(sound, chanceFrom(7), sound);
    expect(Buffer.compare(once, make(sound, chanceFrom(7), sound)), how).toBe(0);
  }
});
