import { expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { codesIn, codeText, PAPER_KINDS } from '#core/report/paper-code.ts';

const fingerprint = '0123456789abcdef'.repeat(4) as Digest;

test.each(PAPER_KINDS)('%s is read back from its own text', (kind) => {
  const text = codeText({ kind, fingerprint });
  expect(text).toMatch(/^[A-Z0-9:-]+$/);
  expect(codesIn(text)).toEqual([{ kind, fingerprint }]);
  expect(codesIn(`Isi kode ${text.toLowerCase()}\nDasar`)).toEqual([{ kind, fingerprint }]);
});

test('a code that is broken into lines is one code, told once', () => {
  const text = codeText({ kind: 'BA', fingerprint });
  const broken = `${text.slice(0, 50)}\n${text.slice(50)}\nabad ini`;
  expect(codesIn(`${broken}\n\n${text}`)).toEqual([{ kind: 'BA', fingerprint }]);
});

test.each([
  ['too short', `TIMBANG1:LHE:${fingerprint.slice(1)}`],
  ['too long', `TIMBANG1:LHE:${fingerprint}0`],
  ['another version', `TIMBANG2:LHE:${fingerprint}`],
  ['another paper', `TIMBANG1:SURAT:${fingerprint}`],
  ['only a fingerprint', fingerprint],
])('%s is no code', (_, text) => {
  expect(codesIn(text)).toEqual([]);
});
