import { partOf, rawZip, withData } from './hostile-zip.ts';
import {
  changed,
  flipped,
  packedAs,
  part,
  partsOf,
  textOf,
  utf8,
  type HostileCase,
} from './hostile-case.ts';
import { remadeFile } from './remade-package.ts';
import { OTHER_KEY, OWN_KEY } from './sample-submission.ts';

const signature = (change: (text: string) => string): HostileCase['make'] =>
  changed('signature.json', (one) => [
    withData(one, utf8(change(Buffer.from(one.data).toString('utf8')))),
  ]);

/** What happens on the way, and what a meddler does to content. */
export const DAMAGED: readonly HostileCase[] = [
  {
    what: 'a flipped bit in a piece of evidence',
    make: changed('evidence', (one) => [{ ...one, data: flipped(one.data, 7) }]),
    verdict: 'altered',
    problem: { kind: 'altered', entry: 'evidence' },
  },
  {
    what: 'a flipped bit in the answers',
    make: changed('assessment.json', (one) => [{ ...one, data: flipped(one.data, 40) }]),
    verdict: 'altered',
    problem: { kind: 'altered', entry: 'assessment.json' },
  },
  {
    what: 'evidence taken out',
    make: changed('evidence', () => []),
    verdict: 'altered',
    problem: { kind: 'missing', entry: 'evidence' },
  },
  {
    what: 'an entry nobody listed',
    make: (sound) => rawZip([...partsOf(sound), partOf('catatan.txt', utf8('x'))]),
    verdict: 'altered',
    problem: { kind: 'added', entry: 'catatan.txt' },
  },
  {
    what: 'evidence exchanged for a file of the same length, its sum right',
    make: changed('evidence', (one) => [withData(one, new Uint8Array(one.data.length))]),
    verdict: 'altered',
    problem: { kind: 'altered', entry: 'evidence' },
  },
  {
    what: 'a digest in the manifest that is of something else',
    make: (sound) =>
      remadeFile(sound, {
        manifest: (manifest) => ({
          ...manifest,
          entries: (manifest['entries'] as readonly { name: string }[]).map((entry) =>
            entry.name === 'statement.json' ? { ...entry, sha256: 'ab'.repeat(32) } : entry,
          ),
        }),
        key: OWN_KEY,
      }),
    verdict: 'altered',
    problem: { kind: 'altered', entry: 'statement.json' },
  },
];

export const SIGNATURES: readonly HostileCase[] = [
  {
    what: 'a signature with one digit changed',
    make: signature((text) =>
      text.replace(
        /"signature":"(.)/,
        (_, digit: string) => `"signature":"${digit === 'a' ? 'b' : 'a'}`,
      ),
    ),
    verdict: 'altered',
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
  {
    what: 'the name of another officer',
    make: signature((text) => text.replace('Pejabat Contoh', 'Pejabat Lain!!')),
    verdict: 'altered',
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
  {
    what: 'the key swapped for another, the signature kept',
    make: signature((text) => text.replace(OWN_KEY.publicKey, OTHER_KEY.publicKey)),
    verdict: 'altered',
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
  {
    what: 'content exchanged and the manifest made to fit, the signature kept',
    make: async (sound) => {
      const seal = part(partsOf(sound), 'signature.json');
      const file = await remadeFile(sound, {
        entries: {
          'statement.json': utf8(textOf(sound, 'statement.json').replace('Contoh', 'Palsu!')),
        },
      });
      return rawZip([...partsOf(file), seal]);
    },
    verdict: 'altered',
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
  {
    what: 'a signature that is no signature',
    make: signature(() => '{}'),
    verdict: 'altered',
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
];

/** Content as it was made, in another ZIP. */
export const WRAPPED: readonly HostileCase[] = [
  {
    what: 'trailing bytes',
    make: (sound) => Buffer.concat([sound, utf8('ekor')]),
    verdict: 'repacked',
    problem: { kind: 'wrapping', entry: '' },
  },
  {
    what: 'a comment',
    make: (sound) => rawZip(partsOf(sound), { comment: utf8('pesan') }),
    verdict: 'repacked',
    problem: { kind: 'wrapping', entry: '' },
  },
  {
    what: 'a comment on an entry',
    make: changed('evidence', (one) => [{ ...one, comment: utf8('pesan') }]),
    verdict: 'repacked',
    problem: { kind: 'wrapping' },
  },
  {
    what: 'packed again by another program',
    make: (sound) => rawZip(partsOf(sound).map((one) => packedAs(one, one.data))),
    verdict: 'repacked',
    problem: { kind: 'wrapping', entry: '' },
  },
  {
    what: 'a wrong sum in the table of contents',
    make: changed('evidence', (one) => [{ ...one, crc: one.crc ^ 1 }]),
    verdict: 'repacked',
    problem: { kind: 'wrapping', entry: 'evidence' },
  },
  {
    what: 'another time on an entry',
    make: changed('journal.json', (one) => [{ ...one, stamp: one.stamp + 2 }]),
    verdict: 'repacked',
    problem: { kind: 'wrapping', entry: 'journal.json' },
  },
];
