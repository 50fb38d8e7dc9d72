import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { CheckId, Finding } from '#core/evidence/check/finding.ts';
import { CHECKS, runChecks } from '#core/evidence/check/run-checks.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { digestOfBytes } from '#exchange/bytes/digest-of-bytes.ts';
import { inspectFile } from '#exchange/inspect/inspect-file.ts';
import {
  contextOf,
  documentNumber,
  indicatorWith,
  itemOf,
  proving,
  rubricWith,
} from '../support/evidence-check.ts';

const FOLDER = join(import.meta.dirname, '../fixtures/evidence');

/** One item for every check to speak at, and two about coverage. */
const RUBRIC = rubricWith(
  indicatorWith(
    'k1',
    [
      itemOf('k1.2.decree', ['ditetapkan', 'bertanggal', 'masih berlaku', 'menyebut OPD']),
      itemOf('k1.2.report', ['ditandatangani', 'bertanggal', 'dalam periode', 'menyebut OPD']),
      itemOf('k1.2.list', ['bertanggal', 'menyebut OPD']),
      itemOf('k1.2.some', ['memuat penyebut'], 'Laporan pelatihan sebagian pengelola'),
    ],
    [itemOf('k1.3.all', ['memuat penyebut'], 'Laporan pelatihan seluruh pengelola')],
  ),
);

type Entry = readonly [file: string, item: string, given?: Partial<EvidenceDocument>];

interface Row {
  readonly check: CheckId;
  readonly trips: readonly (readonly Entry[])[];
  readonly clear: readonly (readonly Entry[])[];
}

const one = (...entries: readonly Entry[]): readonly (readonly Entry[])[] =>
  entries.map((entry) => [entry]);

/** For every check real files that trip it, and real files that come close and do not. */
const TABLE: readonly Row[] = [
  {
    check: 'empty',
    trips: one(['kosong.pdf', 'k1.2.list'], ['kosong.docx', 'k1.2.list']),
    clear: one(['sk-ditetapkan.pdf', 'k1.2.list'], ['notula.txt', 'k1.2.list']),
  },
  {
    check: 'corrupt',
    trips: one(
      ['terpotong.pdf', 'k1.2.list'],
      ['foto-terpotong.jpg', 'k1.2.list'],
      ['rusak.xlsx', 'k1.2.list'],
    ),
    clear: one(
      ['foto.jpg', 'k1.2.list'],
      ['tangkapan-layar.png', 'k1.2.list'],
      ['daftar-aplikasi.xlsx', 'k1.2.list'],
      ['daftar-aplikasi.xls', 'k1.2.list'],
      ['kosong.pdf', 'k1.2.list'],
    ),
  },
  {
    check: 'password',
    trips: one(['berkata-sandi.pdf', 'k1.2.decree']),
    clear: one(
      ['hanya-dilarang-menyunting.pdf', 'k1.2.decree'],
      ['sk-ditetapkan.pdf', 'k1.2.decree'],
    ),
  },
  {
    check: 'type-mismatch',
    trips: one(['salah-jenis.pdf', 'k1.2.decree']),
    clear: one(
      ['sk-ditetapkan.docx', 'k1.2.decree'],
      ['sk-ditetapkan.odt', 'k1.2.decree'],
      ['daftar-aplikasi.ods', 'k1.2.list'],
      ['foto.jpg', 'k1.2.list'],
      ['notula.txt', 'k1.2.list'],
    ),
  },
  {
    check: 'no-text-layer',
    trips: one(['pindaian.pdf', 'k1.2.decree'], ['foto.jpg', 'k1.2.decree']),
    clear: one(
      ['pindaian-berteks.pdf', 'k1.2.decree'],
      ['sk-ditetapkan.docx', 'k1.2.decree'],
      ['foto.jpg', 'k1.2.list'],
    ),
  },
  {
    check: 'draft-mark',
    trips: one(['sk-draf.pdf', 'k1.2.decree'], ['sk-konsep.docx', 'k1.2.decree']),
    clear: one(['sk-ditetapkan.pdf', 'k1.2.decree'], ['sk-draf.pdf', 'k1.2.list']),
  },
  {
    check: 'no-signature',
    trips: one(['laporan-tanpa-tanda-tangan.pdf', 'k1.2.report']),
    clear: one(
      ['laporan-2026.pdf', 'k1.2.report'],
      ['laporan-tanpa-tanda-tangan.pdf', 'k1.2.list'],
      ['pindaian.pdf', 'k1.2.report'],
      ['daftar-aplikasi.xls', 'k1.2.report'],
    ),
  },
  {
    check: 'date-missing',
    trips: one(['daftar-tanpa-tanggal.pdf', 'k1.2.list'], ['tangkapan-layar.png', 'k1.2.list']),
    clear: one(
      ['laporan-2026.pdf', 'k1.2.list'],
      ['daftar-aplikasi.xlsx', 'k1.2.list'],
      ['daftar-aplikasi.ods', 'k1.2.list'],
      ['daftar-tanpa-tanggal.pdf', 'k1.2.list', { date: '2026-02-01' }],
    ),
  },
  {
    check: 'date-outside-period',
    trips: one(['laporan-2024.pdf', 'k1.2.report']),
    clear: one(['laporan-2026.pdf', 'k1.2.report'], ['laporan-2024.pdf', 'k1.2.list']),
  },
  {
    check: 'expired',
    trips: one(['kerja-sama-berakhir.pdf', 'k1.2.decree']),
    clear: one(['kerja-sama-berlaku.pdf', 'k1.2.decree'], ['kerja-sama-berakhir.pdf', 'k1.2.list']),
  },
  {
    check: 'old-review',
    trips: one(['laporan-reviu-2024.pdf', 'k1.2.decree']),
    clear: one(
      ['laporan-reviu-2025.pdf', 'k1.2.decree'],
      ['kerja-sama-berlaku.pdf', 'k1.2.decree'],
    ),
  },
  {
    check: 'other-agency',
    trips: one(['laporan-dinas-lain.pdf', 'k1.2.report']),
    clear: one(
      ['laporan-2026.pdf', 'k1.2.report'],
      ['laporan-dinas-lain.pdf', 'k1.2.some'],
      ['pindaian.pdf', 'k1.2.report'],
    ),
  },
  {
    check: 'same-bytes',
    trips: [
      [
        ['notula.txt', 'k1.2.list'],
        ['notula.txt', 'k1.2.report'],
      ],
      [
        ['cakupan-seluruh.pdf', 'k1.2.some'],
        ['cakupan-seluruh.pdf', 'k1.3.all'],
      ],
    ],
    clear: [
      [
        ['notula.txt', 'k1.2.list'],
        ['laporan-2026.pdf', 'k1.2.report'],
      ],
      [
        ['notula.txt', 'k1.2.list'],
        ['notula.txt', 'k1.2.list'],
      ],
    ],
  },
  {
    check: 'near-identical',
    trips: [
      [
        ['cakupan-sebagian.pdf', 'k1.2.some'],
        ['cakupan-seluruh.pdf', 'k1.3.all'],
      ],
    ],
    clear: [
      [
        ['laporan-2026.pdf', 'k1.2.some'],
        ['cakupan-seluruh.pdf', 'k1.3.all'],
      ],
      [
        ['cakupan-sebagian.pdf', 'k1.2.some'],
        ['cakupan-seluruh.pdf', 'k1.2.list'],
      ],
    ],
  },
];

async function findingsOf(entries: readonly Entry[]): Promise<readonly Finding[]> {
  const read = await Promise.all(
    entries.map(async ([name, item, given], at) => {
      const file = new Blob([readFileSync(join(FOLDER, name))]);
      const digest = await digestOfBytes(file);
      const stored = { digest, name, type: '', size: file.size };
      const document = proving(at, [item], { file: stored, id: documentNumber(at), ...given });
      return { document, facts: await inspectFile(file, digest) };
    }),
  );
  return runChecks(
    contextOf(
      RUBRIC,
      read.map(({ document }) => document),
      read.map(({ facts }) => facts),
    ),
  );
}

const cases = (pick: 'trips' | 'clear') =>
  TABLE.flatMap((row) =>
    row[pick].map((entries) => ({
      check: row.check,
      names: entries.map(([name, item]) => `${name} for ${item}`).join(' and '),
      entries,
    })),
  );

test('every check has real files that trip it and real files that do not', () => {
  expect(TABLE.map(({ check }) => check).toSorted()).toEqual(CHECKS.map(({ id }) => id).toSorted());
  for (const { trips, clear } of TABLE) {
    expect(trips.length).toBeGreaterThan(0);
    expect(clear.length).toBeGreaterThan(0);
  }
});

describe('trips', () => {
  test.each(cases('trips'))('$check: $names', async ({ check, entries }) => {
    const findings = await findingsOf(entries);
    expect(findings.map((finding) => finding.check)).toContain(check);
  });
});

describe('does not trip', () => {
  test.each(cases('clear'))('$check: $names', async ({ check, entries }) => {
    const findings = await findingsOf(entries);
    expect(findings.map((finding) => finding.check)).not.toContain(check);
  });
});

test('a sound decree and a sound report raise no remark at all', async () => {
  expect(await findingsOf([['sk-ditetapkan.pdf', 'k1.2.decree']])).toEqual([]);
  expect(await findingsOf([['sk-ditetapkan.docx', 'k1.2.decree']])).toEqual([]);
  expect(await findingsOf([['sk-ditetapkan.odt', 'k1.2.decree']])).toEqual([]);
  expect(await findingsOf([['laporan-2026.pdf', 'k1.2.report']])).toEqual([]);
});

test('the files are small: below 60 kB each and 1 MB in all', () => {
  const sizes = readdirSync(FOLDER).map((name) => statSync(join(FOLDER, name)).size);
  expect(Math.max(...sizes)).toBeLessThan(60_000);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(1_000_000);
});
