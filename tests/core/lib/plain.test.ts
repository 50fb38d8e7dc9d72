import { expect, test } from 'vitest';
import { plain, plainFolded } from '#core/lib/plain.ts';

test('case and spacing of a name do not count', () => {
  expect(plain('  Dinas\u00A0 Contoh\n')).toBe('dinas contoh');
  expect(plain('Café')).not.toBe(plain('Cafe'));
});

test('accents do not count where a name is looked for', () => {
  expect(plainFolded(' Café  Contoh ')).toBe('cafe contoh');
});
