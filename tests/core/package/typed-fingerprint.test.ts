import { expect, test } from 'vitest';
import { fingerprintsIn, readTypedFingerprint } from '#core/package/typed-fingerprint.ts';

const DIGEST = '8f851b53e9943883e973d7be26b7cdf115aece698759a006b956fe62246b139c';
const GROUPS = DIGEST.match(/.{8}/g)?.join(' ') ?? '';

test.each([
  ['', { kind: 'empty' }],
  [' \n ', { kind: 'empty' }],
  [DIGEST, { kind: 'whole', digest: DIGEST }],
  [GROUPS, { kind: 'whole', digest: DIGEST }],
  [GROUPS.toUpperCase().replaceAll(' ', '-'), { kind: 'whole', digest: DIGEST }],
  [`  ${GROUPS.replace(' ', '\n')}\t`, { kind: 'whole', digest: DIGEST }],
  [DIGEST.slice(0, 15), { kind: 'short', digits: 15 }],
  [DIGEST.slice(0, 16), { kind: 'part', start: DIGEST.slice(0, 16) }],
  [DIGEST.slice(0, 63), { kind: 'part', start: DIGEST.slice(0, 63) }],
  [`${DIGEST}0`, { kind: 'long', digits: 65 }],
  ['8f851b53 e994388O', { kind: 'no-digits', found: 'o' }],
  [
    '12345 67890 12345 67890 12345 67890 12345 67890',
    { kind: 'key', digits: '1234567890'.repeat(4) },
  ],
])('%j is read as it is meant', (typed, read) => {
  expect(readTypedFingerprint(typed)).toEqual(read);
});

test.each([
  ['one in a line', `Sidik jari: ${DIGEST}`, [DIGEST]],
  [
    'one in groups over two lines',
    `kode ${GROUPS.slice(0, 35)}\n${GROUPS.slice(36)}\nDibuat`,
    [DIGEST],
  ],
  ['one named twice', `${DIGEST}, ${DIGEST}`, [DIGEST]],
  ['in capitals', DIGEST.toUpperCase(), [DIGEST]],
  ['too long to be one', `${DIGEST}ab`, []],
  ['part of a word', `x${DIGEST}`, []],
  ['none', 'Dinas Kesehatan', []],
])('found in a text: %s', (_what, text, found) => {
  expect(fingerprintsIn(text)).toEqual(found);
});
