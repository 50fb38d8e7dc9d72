import { expect, it } from 'vitest';
import { text } from '#features/keys/text.ts';

it('a key that somebody without a name compared, as a period file lets them, reads as a sentence', () => {
  const { decided, fromBackup } = text.known;
  for (const line of [decided('known', 'HARI', ''), decided('rejected', 'HARI', '')]) {
    expect(line).toMatch(/^(Dicocokkan|Ditolak) tanpa menyebut nama, HARI\.$/);
  }
  expect(fromBackup('HARI', '')).toContain('dicocokkan tanpa menyebut nama, HARI.');
  expect(decided('known', 'HARI', 'Rina')).toBe('Dicocokkan oleh Rina, HARI.');
});
