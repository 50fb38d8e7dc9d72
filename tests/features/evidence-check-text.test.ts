import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding, FindingValues } from '#core/evidence/check/finding.ts';
import { CHECKS } from '#core/evidence/check/run-checks.ts';
import {
  CHECK_ADVICE,
  CHECK_NAMES,
  dayText,
  findingText,
} from '#features/evidence/text-findings.ts';
import { documentNumber } from '../support/evidence-check.ts';

const GUIDE = readFileSync(
  join(import.meta.dirname, '../../docs/panduan/pemeriksa-bukti.md'),
  'utf8',
);
const INDEX = readFileSync(join(import.meta.dirname, '../../docs/panduan/README.md'), 'utf8');

/** For every check what it may find, each with a word that the sentence must say. */
const FOUND: {
  readonly [Id in keyof FindingValues]: readonly (readonly [FindingValues[Id], string])[];
} = {
  empty: [
    [{ size: 0 }, '0 bita'],
    [{ size: 9 }, 'tidak ada isi'],
  ],
  corrupt: [[{ name: 'a.pdf' }, 'tidak dapat dibuka']],
  password: [[{ name: 'a.pdf' }, 'kata sandi']],
  'type-mismatch': [[{ extension: 'pdf', kind: 'docx' }, '.pdf, tetapi isinya dokumen Word']],
  'no-text-layer': [
    [{ pages: 4, textPages: 0 }, 'Tidak ditemukan teks pada 4 halaman'],
    [{ pages: 4, textPages: 1 }, '1 dari 4 halaman'],
  ],
  'draft-mark': [
    [
      { marks: ['DRAF'], names: ['sk-draf'], standing: true },
      'statusnya diisi "Konsep" dan di dalamnya tertulis "DRAF" dan namanya "sk-draf".',
    ],
    [{ marks: [], names: [], standing: true }, 'tetapi statusnya diisi "Konsep".'],
  ],
  'no-signature': [[{ pages: 3 }, 'NIP']],
  'date-missing': [
    [{ read: true }, 'tidak ditemukan dalam berkas'],
    [{ read: false }, 'tidak dapat dibaca sebagai teks'],
  ],
  'date-outside-period': [
    [
      { date: '2025-12-31', year: 2026 },
      '31 Desember 2025, sedangkan bukti diminta dari periode 1 Januari sampai 31 Desember 2026',
    ],
  ],
  expired: [
    [{ until: '2026-06-30', before: 'today' }, '30 Juni 2026, jadi sudah berakhir'],
    [{ until: '2026-12-30', before: 'period-end' }, 'sebelum akhir periode'],
  ],
  'old-review': [[{ date: '2023-01-02' }, '2 Januari 2023']],
  'other-agency': [
    [{ named: 'Dinas A', agency: 'Dinas B' }, 'menyebut Dinas A, sedangkan nama Dinas B'],
  ],
  'same-bytes': [
    [{ others: [], clash: 'levels' }, 'tingkat yang berbeda'],
    [{ others: [documentNumber(1)], clash: 'claims' }, 'klaim yang berbeda'],
  ],
  'near-identical': [[{ others: [], alike: 0.9375 }, '93,8%']],
};

describe('every check', () => {
  test.each(CHECKS.map(({ id }) => id))(
    '%s has a name, a reason, an advice, and its place in the guide',
    (id) => {
      expect(CHECK_NAMES[id]).toMatch(/^\p{Lu}/u);
      expect(CHECK_ADVICE[id]).toMatch(/^\p{Lu}.*\.$/u);
      expect(GUIDE).toContain(`| \`${id}\` |`);
      for (const [values, words] of FOUND[id]) {
        const finding = {
          check: id,
          document: documentNumber(1),
          about: '',
          places: [],
          values,
        } as unknown as Finding;
        const sentence = findingText(finding);
        expect(sentence).toContain(words);
        expect(sentence).toMatch(/\.$/);
      }
    },
  );

  test('is advice: no sentence says that something is refused', () => {
    const all = [...Object.values(CHECK_NAMES), ...Object.values(CHECK_ADVICE)].join(' ');
    expect(all).not.toMatch(/ditolak|tidak sah|gagal|wajib|dilarang/iu);
  });
});

test('the guide has no check that does not exist, and is found from the index', () => {
  const ids = [...GUIDE.matchAll(/^\| `([\w-]+)` \|/gmu)].map(([, id]) => id ?? '');
  expect(new Set(ids)).toEqual(new Set(CHECKS.map(({ id }) => id)));
  expect(ids).toHaveLength(CHECKS.length);
  expect(INDEX).toContain('](pemeriksa-bukti.md)');
});

test.each([
  ['2026-03-12', '12 Maret 2026'],
  ['2026-01-01', '1 Januari 2026'],
  ['2026-12', 'Desember 2026'],
])('%s is %s', (date, expected) => {
  expect(dayText(date)).toBe(expected);
});
