import { END, fields } from './hostile-zip.ts';
import { body, textOf, utf8, type HostileCase } from './hostile-case.ts';
import { remadeFile } from './remade-package.ts';
import { OWN_KEY } from './sample-submission.ts';

/** A sound ZIP, its digests and its signature right, around content that is not. */
export const CONTENT: readonly HostileCase[] = [
  {
    what: 'a newer format',
    make: (sound) =>
      remadeFile(sound, { manifest: (old) => ({ ...old, version: 2, more: 1 }), key: OWN_KEY }),
    verdict: 'refused',
    problem: { kind: 'too-new', detail: '2' },
  },
  {
    what: 'a kind that is none of ours',
    make: (sound) =>
      remadeFile(sound, { manifest: (old) => ({ ...old, kind: 'invoice' }), key: OWN_KEY }),
    verdict: 'refused',
    problem: { kind: 'wrong-kind', detail: 'invoice' },
  },
  {
    what: 'the bodies of another kind',
    make: (sound) =>
      remadeFile(sound, { manifest: (old) => ({ ...old, kind: 'review' }), key: OWN_KEY }),
    verdict: 'refused',
    problem: { kind: 'missing', entry: 'review.json' },
  },
  {
    what: 'JSON of 50 MB',
    make: body('assessment.json', () => utf8(`"${'a'.repeat(50_000_000)}"`)),
    verdict: 'refused',
    problem: { kind: 'too-large', entry: 'assessment.json' },
  },
  {
    what: 'lists within lists without end',
    make: body('documents.json', () => utf8('['.repeat(100_000) + ']'.repeat(100_000))),
    verdict: 'refused',
    problem: { kind: 'too-deep', entry: 'documents.json' },
  },
  {
    what: 'a key that is a trap for programs',
    make: body('statement.json', (old) => utf8(old.replace('{', '{"__proto__":{"late":true},'))),
    verdict: 'refused',
    problem: { kind: 'forbidden-key', entry: 'statement.json', detail: '__proto__' },
  },
  {
    what: 'text that is no UTF-8',
    make: body('statement.json', (old) => Buffer.concat([utf8(old), Buffer.of(0xc3, 0x28)])),
    verdict: 'refused',
    problem: { kind: 'not-json', entry: 'statement.json' },
  },
  {
    what: 'a key that stands twice',
    make: body('statement.json', (old) => utf8(old.replace('{', '{"note":"lain",'))),
    verdict: 'refused',
    problem: { kind: 'not-canonical', entry: 'statement.json' },
  },
  {
    what: 'a number where a text should be',
    make: body('statement.json', (old) => utf8(old.replace('"note":""', '"note":7'))),
    verdict: 'refused',
    problem: { kind: 'bad-body', entry: 'statement.json' },
  },
  {
    what: 'more in a body than the format knows',
    make: body('statement.json', (old) => utf8(old.replace('}}', '},"lebih":1}'))),
    verdict: 'refused',
    problem: { entry: 'statement.json' },
  },
  {
    what: 'answers of another agency than the manifest says',
    make: (sound) => {
      const old = JSON.parse(textOf(sound, 'manifest.json')) as { about: { agency: object } };
      const agency = { ...old.about.agency, name: 'Dinas Lain' };
      return remadeFile(sound, {
        manifest: (manifest) => ({ ...manifest, about: { ...old.about, agency } }),
        key: OWN_KEY,
      });
    },
    verdict: 'refused',
    problem: { kind: 'contradiction', entry: 'assessment.json', detail: 'about.agency' },
  },
  {
    what: 'no ZIP at all',
    make: () => utf8('<html>bukan berkas Timbang</html>'),
    verdict: 'refused',
    problem: { kind: 'not-a-zip', entry: '' },
  },
  {
    what: 'nothing at all',
    make: () => new Uint8Array(),
    verdict: 'refused',
    problem: { kind: 'not-a-zip', entry: '' },
  },
  {
    what: 'nothing but the end of a ZIP',
    make: () => fields([4, END], [4, 0], [4, 0], [4, 0], [4, 0], [2, 0]),
    verdict: 'refused',
    problem: {},
  },
];
