import { describe, expect, test } from 'vitest';
import { checkPackage, openPackage } from '#exchange/package/read.ts';
import { must } from '../../support/scenario.ts';
import {
  CONTENTS,
  EVIDENCE,
  EVIDENCE_NAME,
  manifestOf,
  packageWith,
  repacked,
  zipped,
} from './files.ts';

const quiet = (): void => undefined;
const damagesOf = async (file: Blob) => checkPackage(must(await openPackage(file)), quiet);
const refusal = async (file: Blob): Promise<unknown> => {
  const opened = await openPackage(file);
  return opened.ok ? 'opened' : opened.error;
};
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

async function bytesOf(file: Blob): Promise<Uint8Array> {
  return new Uint8Array(await file.arrayBuffer());
}

/** The same file with one byte changed, `into` bytes after where `pattern` first stands. */
async function flipped(file: Blob, pattern: Uint8Array, into: number): Promise<Blob> {
  const whole = await bytesOf(file);
  const at = Buffer.from(whole).indexOf(Buffer.from(pattern)) + into;
  whole[at] = (whole[at] ?? 0) ^ 1;
  return new Blob([new Uint8Array(whole)]);
}

test('a sound package opens, whole and as another program packs it', async () => {
  for (const file of [await packageWith(), repacked()]) {
    const opened = must(await openPackage(file));
    expect(opened.manifest.counts.documents).toBe(2);
    expect(await checkPackage(opened, quiet)).toEqual([]);
  }
});

test('a signature beside the rest is left alone', async () => {
  const contents = { ...CONTENTS, 'signature.json': utf8('{}') };
  expect(await damagesOf(await packageWith({ contents }))).toEqual([]);
});

describe('what is damaged inside is named, the rest can be used', () => {
  test.each(Object.entries(CONTENTS).filter(([, bytes]) => bytes.length > 2))(
    'a flipped byte in %s',
    async (entry, bytes) => {
      const file = await flipped(await packageWith(), bytes, 1);
      expect(await damagesOf(file)).toEqual([{ kind: 'wrong-digest', entry }]);
    },
  );

  test('a flipped byte in every place of a file', async () => {
    const file = await packageWith();
    for (let at = 0; at < EVIDENCE.length; at += 97) {
      const damages = await damagesOf(await flipped(file, EVIDENCE, at));
      expect(damages).toEqual([{ kind: 'wrong-digest', entry: EVIDENCE_NAME }]);
    }
  });

  test('a missing entry', async () => {
    const contents = Object.fromEntries(
      Object.entries(CONTENTS).filter(([name]) => name !== EVIDENCE_NAME),
    );
    expect(await damagesOf(await packageWith({ contents }))).toEqual([
      { kind: 'missing-entry', entry: EVIDENCE_NAME },
    ]);
  });

  test('an entry of another length', async () => {
    const contents = { ...CONTENTS, [EVIDENCE_NAME]: EVIDENCE.subarray(1) };
    for (const file of [await packageWith({ contents }), repacked(contents, CONTENTS)]) {
      expect(await damagesOf(file)).toEqual([{ kind: 'wrong-size', entry: EVIDENCE_NAME }]);
    }
  });

  test.each(['assessments', 'documents', 'agencyLists', 'rubrics', 'settings'])(
    'a wrong count of %s',
    async (table) => {
      const counts = { assessments: 0, documents: 2, agencyLists: 0, rubrics: 0, settings: 0 };
      const manifest = { counts: { ...counts, files: 1, [table]: 7 } };
      expect(await damagesOf(await packageWith({ manifest }))).toEqual([
        { kind: 'bad-records', entry: `records/${table}.json` },
      ]);
    },
  );

  test.each(['{}', '[', '"teks"'])('records that are no list: %s', async (text) => {
    const contents = { ...CONTENTS, 'records/rubrics.json': utf8(text) };
    const manifest = manifestOf(contents);
    expect(await damagesOf(await packageWith({ contents, manifest }))).toEqual([
      { kind: 'bad-records', entry: 'records/rubrics.json' },
    ]);
  });
});

describe('what makes the whole file unusable', () => {
  test('no ZIP at all', async () => {
    for (const bytes of [new Uint8Array(), utf8('{"type":"timbang-rescue"}'), EVIDENCE]) {
      expect(await refusal(new Blob([new Uint8Array(bytes)]))).toEqual({ kind: 'not-a-zip' });
    }
  });

  test('cut off, wherever', async () => {
    const file = await packageWith();
    for (const part of [0.1, 0.5, 0.9, 0.999]) {
      const cut = file.slice(0, Math.floor(file.size * part));
      expect(await refusal(cut)).toEqual({ kind: 'cut-off' });
    }
  });

  test('a ZIP without a list of contents, or with one that is no JSON', async () => {
    const readMe = ['BACA-SAYA.txt', utf8('x')] as const;
    expect(await refusal(await zipped([readMe]))).toEqual({ kind: 'no-manifest' });
    const broken = await zipped([readMe, ['manifest.json', utf8('{')]]);
    expect(await refusal(broken)).toEqual({ kind: 'no-manifest' });
  });

  test('an entry that nobody listed', async () => {
    const name = `evidence/${'ab'.repeat(32)}.pdf`;
    const contents = { ...CONTENTS, [name]: EVIDENCE };
    expect(await refusal(await packageWith({ contents }))).toEqual({
      kind: 'extra-entry',
      entry: name,
    });
  });

  test('a count of files that is not theirs', async () => {
    const counts = { assessments: 0, documents: 2, agencyLists: 0, rubrics: 0, settings: 0 };
    const manifest = { counts: { ...counts, files: 2 } };
    expect(await refusal(await packageWith({ manifest }))).toEqual({
      kind: 'wrong-count',
      of: 'files',
    });
  });

  test.each([
    '../luar.txt',
    '/etc/passwd',
    'evidence/../../luar.pdf',
    `evidence/${'a'.repeat(64)}.pdf/../x`,
    'C:\\luar.txt',
    'evidence\\x.pdf',
    'records/lain.json',
    `evidence/${'A'.repeat(64)}.pdf`,
    'BACA-SAYA.txt.exe',
  ])('a name that leads elsewhere or is not known: %s', async (name) => {
    const contents = { ...CONTENTS, [name]: utf8('x') };
    const manifest = manifestOf(contents);
    expect(await refusal(await packageWith({ contents, manifest }))).toMatchObject({
      kind: 'bad-name',
    });
  });

  test('a name that stands twice', async () => {
    const file = await zipped([...Object.entries(CONTENTS), ['BACA-SAYA.txt', utf8('y')]]);
    expect(await refusal(file)).toEqual({ kind: 'repeated', entry: 'BACA-SAYA.txt' });
  });

  test('an entry that grows beyond all reason', async () => {
    const bomb = { ...CONTENTS, 'records/settings.json': new Uint8Array(40_000_000) };
    expect(await refusal(repacked(bomb))).toEqual({
      kind: 'bomb',
      entry: 'records/settings.json',
    });
  });

  test('an entry that grows to more than it says is stopped', async () => {
    const whole = await bytesOf(repacked({ ...CONTENTS, [EVIDENCE_NAME]: new Uint8Array(9000) }));
    const view = new DataView(whole.buffer);
    // The size in the table of contents and in the entry itself is told too small.
    for (let at = 0; at + 4 <= whole.length; at += 1) {
      if (view.getUint32(at, true) === 9000) view.setUint32(at, EVIDENCE.length, true);
    }
    const damages = await damagesOf(new Blob([new Uint8Array(whole)]));
    expect(damages).toContainEqual({ kind: 'wrong-size', entry: EVIDENCE_NAME });
  });

  test('a newer version is told as such, whatever else it holds', async () => {
    const manifest = { version: 2, something: 'new' };
    expect(await refusal(await packageWith({ manifest }))).toEqual({ kind: 'too-new', version: 2 });
  });

  test('another kind of package', async () => {
    expect(await refusal(await packageWith({ manifest: { kind: 'submission' } }))).toEqual({
      kind: 'other-kind',
      found: 'submission',
    });
  });

  test.each([
    ['madeAt', { madeAt: 'kemarin' }],
    ['counts.files', { counts: { files: -1 } }],
    ['$', { more: true }],
  ])('a list of contents that is not sound at %s', async (_place, manifest) => {
    expect(await refusal(await packageWith({ manifest }))).toMatchObject({ kind: 'bad-manifest' });
  });
});
