import { describe, expect, test } from 'vitest';
import { externalRange, predikatRange } from '#features/rubrics/ranges.ts';
import { meaningOf, readingOf } from '#features/rubrics/reading.ts';
import { rulesOf } from '#features/rubrics/scoring-rules.ts';
import { text } from '#features/rubrics/text.ts';
import type { Digest } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { decoded } from '#features/rubrics/decoded.ts';
import { latestOf, LIMA, shippedRubric, SPBE } from '../../rubrics/shipped.ts';
import { groupOf, indicatorOf, rubricOf } from '../../support/rubrics.ts';

const lima = shippedRubric(LIMA);
const spbe = shippedRubric(SPBE);
const latest = (id: string) => shippedRubric(latestOf(id) ?? '');

describe('a description is read point by point', () => {
  test('numbers in order are points, others are not', () => {
    expect(readingOf('Untuk OPD. Cara baca: (1) satu (3) bukan; (2) dua.')).toEqual({
      lead: 'Untuk OPD.',
      points: ['satu (3) bukan;', 'dua.'],
    });
  });

  test('without numbers all of it is the lead', () => {
    expect(readingOf('Cara baca:')).toEqual({ lead: 'Cara baca:', points: [] });
  });

  test('no word of a shipped description is lost', () => {
    const { lead, points } = readingOf(lima.description);
    expect(points).toHaveLength(11);
    const again = points.map((point, at) => `(${at + 1}) ${point}`).join(' ');
    expect(`${lead} Cara baca: ${again}`).toBe(lima.description);
  });

  test('conditions of evidence are explained in the instrument’s own words', () => {
    expect(meaningOf(lima, 'ditandatangani')).toBe('tidak harus bernomor');
    expect(meaningOf(lima, 'teks dapat dibaca')).toBe('bukan hasil pindai yang kabur');
    expect(meaningOf(rubricOf([]), 'bertanggal')).toBeUndefined();
  });
});

describe('ranges say which bound belongs to them', () => {
  test('predikat: the lower bound does, the next one does not', () => {
    const ranges = lima.predikat.map((_, at) => predikatRange(lima, at));
    expect(ranges).toEqual([
      '3,60 sampai 4,00',
      '2,60 sampai kurang dari 3,60',
      '1,60 sampai kurang dari 2,60',
      '1,00 sampai kurang dari 1,60',
    ]);
  });

  test('an index taken over: "from" belongs to the band, "above" does not', () => {
    const external = {
      index: 'X',
      publisher: 'Y',
      min: '0',
      max: '100',
      note: 'z',
      bands: [
        { level: 1, from: '0' },
        { level: 2, above: '12.5' },
        { level: 3, from: '37.5' },
      ],
    };
    expect(external.bands.map((_, at) => externalRange(external, at))).toEqual([
      '0 sampai 12,5',
      'lebih dari 12,5 sampai kurang dari 37,5',
      '37,5 sampai 100',
    ]);
  });
});

describe('how values come about, in words', () => {
  const said = (rubric: typeof lima): string => rulesOf(rubric).join('\n');

  test('five dimensions', () => {
    expect(said(lima)).toContain('Nilai setiap dimensi adalah rata-rata nilai indikator');
    expect(said(lima)).toContain('keluar dari perhitungan');
    expect(said(lima)).toContain('dari indeks yang telah dibulatkan');
    expect(said(lima)).toContain('tingkat 3 – Baik');
  });

  test('nested weights, an unrounded predikat, nothing that may not apply, two scales', () => {
    expect(said(spbe)).toContain('Bobot domain dan aspek adalah jumlah bobot isinya');
    expect(said(spbe)).toContain('wajib dinilai');
    expect(said(spbe)).toContain('dari indeks yang belum dibulatkan');
    expect(said(spbe)).toContain('tingkat 3 bagi setiap indikator');
  });

  test('years with a rule of their own, fractions, a state without value', () => {
    expect(said(latest('spbe-59-2020'))).toContain(
      'Untuk tahun penilaian 2023, predikat dibaca dari indeks yang telah dibulatkan.',
    );
    expect(said(latest('pemdi-8-2026'))).toContain('paling banyak 2 angka di belakang koma');
    expect(said(latest('keterbukaan-informasi-opd'))).toContain('Tidak dinilai: ');
  });

  test('rounding to whole numbers', () => {
    const whole = rubricOf([groupOf('g', '100', [indicatorOf('i1')])], {
      rounding: { digits: 0, mode: 'half-up', predikatOn: 'rounded' },
    });
    expect(said(whole)).toContain('ke bilangan bulat');
  });
});

test('size in words', () => {
  const counts = {
    groups: [3, 7],
    indicators: 35,
    entries: 37,
    criteria: 1,
    evidence: 1,
    required: 1,
  };
  expect(text.groups(counts, ['Domain', 'Aspek', 'Indikator'])).toBe('3 domain, 7 aspek');
  expect(text.indicators(counts)).toBe('35 indikator, 37 isian');
  expect(text.indicators({ ...counts, entries: 35 })).toBe('35 indikator');
  expect(text.levels([0, 1, 2])).toBe('Bertingkat 0 sampai 2');
  expect(text.levels([0, 40, 100])).toBe('Bertingkat 0, 40, 100');
});

test('a part of the address is read as it was written, or left alone', () => {
  for (const query of ['a/b ?#', '100% a/b', '%2F', 'réviu', '%']) {
    const written = paths.rubricSearch('0' as Digest, query).split('/cari/')[1] ?? '';
    // The router's own way of reading an address.
    expect(decoded(decodeURI(written))).toBe(query);
  }
  expect(decoded('100%')).toBe('100%');
});
