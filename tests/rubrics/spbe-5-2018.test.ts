import { describe, expect, test } from 'vitest';
import { fromDecimal, ratio, subtract } from '#core/lib/ratio.ts';
import { indicatorsOf, placedIndicators } from '#core/rubric/walk.ts';
import { exampleOutcome } from './example-outcome.ts';
import { realShares } from './real-shares.ts';
import { shippedRubric } from './shipped.ts';
import { unnoticedWeights } from './unnoticed-weights.ts';

const rubric = shippedRubric('spbe-5-2018@1.0.0');
const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);

/** PermenPANRB 5/2018: domain, weight; aspect, weight, entries, real share of each in the index. */
const TABLE = [
  ['D1', '17', 'A1', '7', 'I01–I07', ratio(1n, 100n)],
  ['D1', '17', 'A2', '10', 'I08–I17', ratio(1n, 100n)],
  ['D2', '28', 'A3', '8', 'I18–I19', ratio(4n, 100n)],
  ['D2', '28', 'A4', '8', 'I20–I21', ratio(4n, 100n)],
  ['D2', '28', 'A5', '12', 'I22–I24', ratio(4n, 100n)],
  ['D3', '55', 'A6', '35', 'I25–I31', ratio(5n, 100n)],
  ['D3', '55', 'A7', '20', 'I32–I35-3', ratio(20n, 600n)],
] as const;

describe('weights', () => {
  test('those of the regulation, and every entry decides what its table says, exactly', () => {
    const shares = realShares(rubric, 'campuran');
    const rows = rubric.groups.flatMap((domain) =>
      (domain.groups ?? []).map((aspect) => {
        const entries = indicatorsOf(aspect);
        const share = shares.get(entries[0]?.id ?? '');
        for (const { id } of entries) expect(shares.get(id)).toEqual(share);
        return [
          domain.code,
          domain.weight,
          aspect.code,
          aspect.weight,
          `${entries[0]?.code}–${entries.at(-1)?.code}`,
          share,
        ];
      }),
    );
    expect(rows).toEqual(TABLE);
    expect(new Set(indicators.map(({ weight }) => weight))).toEqual(new Set(['1']));
    expect(rubric.weighting).toBe('mean-of-means');
  });

  test('the mixed example notices every one of them', () => {
    expect(unnoticedWeights(rubric, 'campuran')).toEqual([]);
  });
});

describe('counts', () => {
  test('3 domains, 7 aspects, 35 indicators with 37 answers', () => {
    expect(rubric.groups).toHaveLength(3);
    expect(rubric.groups.flatMap(({ groups }) => groups ?? [])).toHaveLength(7);
    expect(indicators).toHaveLength(37);
    const official = new Set(indicators.map(({ code, repeat }) => repeat?.code ?? code));
    expect([...official]).toEqual(
      Array.from({ length: 35 }, (_, at) => `I${String(at + 1).padStart(2, '0')}`),
    );
  });

  test('indicator 35 is answered for three public services', () => {
    const entries = indicators.filter(({ repeat }) => repeat);
    expect(entries.map(({ id }) => id)).toEqual(['i35-1', 'i35-2', 'i35-3']);
    expect(entries.map(({ repeat }) => repeat)).toEqual(
      [1, 2, 3].map((position) => ({ code: 'I35', position, of: 3, subject: 'layanan publik' })),
    );
    expect(new Set(entries.map(({ title }) => title)).size).toBe(3);
  });

  test('1–24 are processes, of which 23 has its own names of levels, 25–35 services', () => {
    const scales = indicators.map(({ scale }) => scale);
    expect(scales[22]).toBe('proses-integrasi');
    expect(new Set(scales.slice(0, 24).toSpliced(22, 1))).toEqual(new Set(['proses']));
    expect(new Set(scales.slice(24))).toEqual(new Set(['layanan']));
  });

  test('every ladder runs from 0, which asks for nothing, to 5', () => {
    for (const { levels, mayBeNotApplicable } of indicators) {
      expect(levels.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5]);
      expect([levels[0]?.criteria, levels[0]?.evidence]).toEqual([[], []]);
      expect(mayBeNotApplicable).toBe(false);
    }
  });
});

test('the bands are those of 59/2020 down to 0, read from the exact index', () => {
  expect(rubric.predikat.map(({ min, label }) => `${min} ${label}`)).toEqual([
    '4.20 Memuaskan',
    '3.50 Sangat Baik',
    '2.60 Baik',
    '1.80 Cukup',
    '0.00 Kurang',
  ]);
  expect(rubric.rounding).toEqual({ digits: 2, mode: 'half-up', predikatOn: 'unrounded' });
  expect(rubric.target).toEqual({ level: 3, predikat: 'Baik' });
  expect(rubric.status).toBe('repealed');
});

// Weights 1, 4, 5 and 20/6 of 100: the index moves in steps of 1/300.
test.each([
  ['cukup', '1.80', 'Cukup', 'Kurang'],
  ['baik', '2.60', 'Baik', 'Cukup'],
  ['sangat-baik', '3.50', 'Sangat Baik', 'Baik'],
  ['memuaskan', '4.20', 'Memuaskan', 'Sangat Baik'],
])('%s: %s reaches it; one step less looks the same but does not', (key, border, hit, miss) => {
  const exact = fromDecimal(border);
  expect(exampleOutcome(rubric, `batas-${key}-tercapai`)).toEqual({
    exact,
    shown: border,
    predikat: hit,
  });
  expect(exampleOutcome(rubric, `batas-${key}-kurang-sedikit`)).toEqual({
    exact: subtract(exact, ratio(1n, 300n)),
    shown: border,
    predikat: miss,
  });
});

describe('Denpasar 2018', () => {
  test('the asesor’s levels give exactly the published 2.64, its aspects and domains', () => {
    const { expect: expected } = rubric.examples.find(({ id }) => id === 'denpasar-2018') ?? {};
    expect(exampleOutcome(rubric, 'denpasar-2018').exact).toEqual(fromDecimal('2.64'));
    expect(expected?.groups).toEqual({
      d1: '2.06',
      a1: '2.00',
      a2: '2.10',
      d2: '2.29',
      a3: '2.00',
      a4: '2.50',
      a5: '2.33',
      d3: '3.00',
      a6: '3.29',
      a7: '2.50',
    });
  });

  test('the self-assessment of the same year stands 1.03 higher', () => {
    const self = exampleOutcome(rubric, 'denpasar-2018-mandiri').exact;
    expect(self).toEqual(fromDecimal('3.67'));
    expect(subtract(self, exampleOutcome(rubric, 'denpasar-2018').exact)).toEqual(
      fromDecimal('1.03'),
    );
  });
});

test('points at 59/2020 only where the official presentation maps the two', () => {
  const mapped = indicators.flatMap(({ code, crosswalk }) =>
    crosswalk.map(({ rubric: other, indicators: numbers }) => [code, other, numbers.join()]),
  );
  expect(mapped).toEqual([
    ['I03', 'spbe-59-2020', '1,2'],
    ['I05', 'spbe-59-2020', '5'],
    ['I06', 'spbe-59-2020', '4'],
    ['I25', 'spbe-59-2020', '37'],
    ['I26', 'spbe-59-2020', '36'],
    ['I27', 'spbe-59-2020', '32'],
    ['I28', 'spbe-59-2020', '33'],
    ['I29', 'spbe-59-2020', '34'],
    ['I31', 'spbe-59-2020', '35'],
  ]);
});

test('a criterion stays true on the way up: none denies or says "only part"', () => {
  const texts = indicators.flatMap(({ levels }) =>
    levels.flatMap(({ criteria }) => criteria.map(({ text }) => text)),
  );
  expect(
    texts.filter((text) => /sebagian/i.test(text.replace(/paling sedikit sebagian/gi, ''))),
  ).toEqual([]);
  const denying = texts.filter((text) => /\b(?:belum|tidak|tanpa|baru|hanya)\b/.test(text));
  expect(denying.filter((text) => !text.includes('sekalipun belum'))).toEqual([]);
});

test('says in its origin and in its notes that the wording of levels is a reconstruction', () => {
  const own = rubric.provenance.find(({ confidence }) => confidence === 'adaptation');
  expect(own?.note).toContain('bukan kalimat peraturan');
  expect(rubric.ratification.join(' ')).toContain('Rumusan tingkat dan kriteria bukan kalimat');
});
