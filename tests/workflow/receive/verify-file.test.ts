import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { sha256 } from '../../support/evidence-rows.ts';
import { changed, flipped } from '../../exchange/hostile-case.ts';
import { OWN_KEY, sampleSubmission } from '../../exchange/sample-submission.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { fingerprintOfKey } from '#exchange/keys/key-fingerprint.ts';
import { verifyFile, type VerifiedPackage } from '#workflow/receive/verify-file.ts';
import { readKnowledge } from '#workflow/receive/verify-here.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';

const signal = new AbortController().signal;
const quiet = (): void => undefined;
const verify = (file: Blob, keys: readonly CryptoKey[] = []) =>
  verifyFile(file, keys, quiet, signal);
const blob = (bytes: Uint8Array): Blob => new Blob([new Uint8Array(bytes)]);
const golden = (name: string): Blob => blob(readFileSync(`tests/fixtures/packages/${name}`));

let sound: Uint8Array = new Uint8Array();
beforeAll(async () => {
  sound = await sampleSubmission();
});

async function verified(bytes: Uint8Array): Promise<VerifiedPackage> {
  const found = await verify(blob(bytes));
  if (found.kind !== 'package') throw new Error(found.kind);
  return found;
}

test('a sound submission: who, what, which, and that its journal holds', async () => {
  const found = await verified(sound);
  expect(found).toMatchObject({
    verdict: 'intact',
    problems: [],
    wasSealed: false,
    says: { kind: 'submission', about: { agency: { name: 'Dinas Contoh' }, revision: 1 } },
    entries: { sound: 8, listed: 8 },
    journal: { state: 'holds', length: 4 },
    signature: { state: 'valid', digits: fingerprintOfKey(OWN_KEY.publicKey) },
  });
  expect(found.evidence).toHaveLength(2);
});

test('damaged evidence is told by the name a person gave it, and where it belongs', async () => {
  const file = await changed('evidence', (one) => [{ ...one, data: flipped(one.data, 3) }])(sound);
  const { verdict, problems, entries } = await verified(file);
  expect(verdict).toBe('altered');
  expect(entries).toEqual({ sound: 7, listed: 8 });
  expect(problems.map(({ kind, name }) => [kind, name])).toEqual([
    [
      'altered',
      {
        kind: 'evidence',
        file: expect.stringMatching(/^(SK-Walikota.pdf|Notula rapat.docx)$/),
        answers: ['A1 Indikator a1'],
      },
    ],
  ]);
});

test('where the list of documents is damaged too, the rest is still told', async () => {
  const first = await changed('documents.json', (one) => [{ ...one, data: flipped(one.data, 9) }])(
    sound,
  );
  const file = await changed('evidence', (one) => [{ ...one, data: flipped(one.data, 3) }])(first);
  const { problems } = await verified(file);
  expect(problems.map(({ name }) => name)).toEqual([
    { kind: 'part', name: 'documents.json' },
    { kind: 'evidence', file: null, answers: [] },
  ]);
});

test.each(['periode', 'klarifikasi', 'penilaian', 'hasil-akhir', 'cadangan', 'cadangan-tersegel'])(
  'every kind is told: %s',
  async (name) => {
    expect(await verify(golden(`${name}-v1.timbang.zip`))).toMatchObject({
      kind: 'package',
      verdict: 'intact',
      journal: null,
    });
  },
);

describe('a sealed file', () => {
  test('without a key says so, with another key too', async () => {
    const sealed = golden('klarifikasi-v1.timbang.zip.age');
    expect(await verify(sealed)).toEqual({ kind: 'sealed', why: 'no-key' });
    const { privateKey } = await crypto.subtle.generateKey('X25519', false, ['deriveBits']);
    expect(await verify(sealed, [privateKey])).toEqual({ kind: 'sealed', why: 'not-for-me' });
  });
});

/** A page with these lines, as small as a PDF can be. */
function pdfSaying(...lines: readonly string[]): Blob {
  const text = lines.map((line, at) => `1 0 0 1 40 ${700 - at * 20} Tm (${line}) Tj`).join('\n');
  const stream = `BT /F1 9 Tf\n${text}\nET`;
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${stream.length}>>stream\n${stream}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Courier>>',
  ];
  let file = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = file.length;
    file += `${at + 1} 0 obj${object}endobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const start = file.length;
  file += `xref\n0 6\n0000000000 65535 f \n${places.join('')}trailer<</Size 6/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new Blob([file]);
}

describe('a PDF', () => {
  test('is read for the fingerprints printed in it, whole and in groups', async () => {
    const { fingerprint } = await examinePackage(blob(sound), quiet, signal);
    const groups = fingerprint?.match(/.{8}/g) ?? [];
    const other = sha256(Buffer.from('bukti'));
    const pdf = pdfSaying(
      'Sidik jari berkas kirim:',
      groups.slice(0, 4).join(' '),
      groups.slice(4).join(' '),
      `Sidik ${other}`,
    );
    expect(await verify(pdf)).toEqual({
      kind: 'pdf',
      state: 'read',
      pages: 1,
      found: [fingerprint, other],
      codes: [],
    });
  });

  test('that names none, asks for a password or is broken says so', async () => {
    expect(await verify(pdfSaying('Laporan'))).toMatchObject({ state: 'read', found: [] });
    const evidence = (name: string): Blob => blob(readFileSync(`tests/fixtures/evidence/${name}`));
    expect(await verify(evidence('berkata-sandi.pdf'))).toEqual({ kind: 'pdf', state: 'password' });
    expect(await verify(evidence('terpotong.pdf'))).toEqual({ kind: 'pdf', state: 'unreadable' });
  });
});

test('a file that gives no bytes is told, not thrown', async () => {
  const gone = new (class extends Blob {
    override slice(): Blob {
      throw new DOMException('gone', 'NotFoundError');
    }
  })();
  expect(await verify(gone)).toEqual({ kind: 'unreadable' });
});

test('of an open desk only keys and packages are asked for', async () => {
  const { packages, standing } = must(await readKnowledge(freshDesk()));
  expect(packages).toEqual([]);
  expect(standing(OWN_KEY.publicKey).trust).toBe('none');
});
