import { describe, expect, test } from 'vitest';
import type { DocumentId } from '#core/lib/ids.ts';
import { NOTHING_LEFT_OUT, publicEdition, WITHHELD } from '#core/report/public-edition.ts';
import type { FinalRecord, FinalVerdict } from '#core/review/final.ts';
import { evaluationSource } from '../../report/sample-evaluation.ts';

const base = evaluationSource({ asesors: 1 }).final;
const [first = '', second = ''] = Object.keys(base.values);

const verdict = (change: Partial<FinalVerdict>): FinalVerdict => ({
  document: '019a8f00-0000-7000-9000-00000000000a' as DocumentId,
  indicator: first,
  item: null,
  verdict: 'limited',
  reason: 'partial-coverage',
  note: 'Catatan biasa.',
  by: 'Asesor Satu',
  title: 'Topologi Jaringan.pdf',
  informationClass: 'berkala',
  ...change,
});

const record = (verdicts: readonly FinalVerdict[], change: Partial<FinalRecord> = {}) => ({
  ...base,
  note: '',
  ...change,
  verdicts,
});

describe('what everybody may read', () => {
  test('a record without anything to hide stays as it is', () => {
    const whole = record([verdict({})]);
    expect(publicEdition(whole)).toEqual({ record: whole, leftOut: NOTHING_LEFT_OUT });
  });

  test.each(['dikecualikan', null] as const)(
    'a verdict of class %s is gone',
    (informationClass) => {
      const { record: edition, leftOut } = publicEdition(record([verdict({ informationClass })]));
      expect(edition.verdicts).toEqual([]);
      expect(leftOut.excluded).toBe(informationClass === null ? 0 : 1);
      expect(leftOut.unsaid).toBe(informationClass === null ? 1 : 0);
    },
  );

  test('a verdict that nothing was there stays, without its note', () => {
    const absent = verdict({
      document: null,
      title: '',
      informationClass: null,
      verdict: 'absent',
    });
    const { record: edition, leftOut } = publicEdition(record([absent]));
    expect(edition.verdicts).toEqual([{ ...absent, note: WITHHELD }]);
    expect(leftOut).toEqual({ excluded: 0, unsaid: 0, texts: 1 });
  });

  test('no sentence of a vote is printed where the indicator rests on hidden evidence', () => {
    const { record: edition } = publicEdition(
      record([verdict({ informationClass: 'dikecualikan' })]),
    );
    expect(edition.values[first]?.votes[0]).toMatchObject({ fact: WITHHELD, analysis: WITHHELD });
    expect(edition.values[second]).toEqual(base.values[second]);
    expect(edition.values[first]?.finding).toEqual(base.values[first]?.finding);
    expect(edition.score).toEqual(base.score);
  });

  test('every text that names it goes, whatever its capitals, marks and ending', () => {
    const named = 'Lihat TOPOLOGI\u00a0 jaringan: memuat alamat.';
    const value = base.values[second];
    if (!value) throw new Error('no value');
    const given: Partial<FinalRecord> = {
      note: named,
      reopening: named,
      missing: [{ name: 'A', institution: '', reason: named }],
      left: base.left.map((one) => ({ ...one, reason: named })),
      kept: base.kept.map((one) => ({ ...one, reason: named })),
      values: {
        ...base.values,
        [second]: {
          ...value,
          note: named,
          subject: named,
          shortcoming: named,
          recommendation: named,
          minority: [{ name: 'A', text: named }],
          votes: value.votes.map((vote) => ({ ...vote, fact: named, departure: named })),
        },
      },
    };
    const { record: edition, leftOut } = publicEdition(
      record([verdict({ informationClass: 'dikecualikan', note: '' })], given),
    );
    expect(JSON.stringify(edition).toLowerCase()).not.toContain('topologi');
    expect(leftOut.texts).toBeGreaterThanOrEqual(12);
  });
});
