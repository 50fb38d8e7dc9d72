import { describe, expect, test } from 'vitest';
import { roundHalfUp } from '#core/lib/ratio.ts';
import type { DocumentId } from '#core/lib/ids.ts';
import { rejectionPareto, type CountedResult } from '#core/report/rejection-pareto.ts';
import type { FinalVerdict } from '#core/review/final.ts';
import type { ReasonCode, VerdictKind } from '#core/review/verdict.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { evaluationSource, print } from '../../report/sample-evaluation.ts';

const source = evaluationSource();
const { rubric } = source;
const indicator = placedIndicators(rubric)[0]?.indicator;
const item = indicator?.levels.flatMap(({ evidence }) => evidence)[0]?.id ?? null;

function verdicts(
  rows: readonly (readonly [number, VerdictKind, ReasonCode])[],
): readonly FinalVerdict[] {
  return rows.map(([document, verdict, reason]) => ({
    document: `019a8f00-0000-7000-9000-00000000000${document}` as DocumentId,
    indicator: indicator?.id ?? '',
    item,
    verdict,
    reason,
    note: '',
    by: 'A',
    title: 'T',
    informationClass: 'berkala',
  }));
}

function result(byte: string, agency: string, rows: Parameters<typeof verdicts>[0]): CountedResult {
  const { about, final } = source;
  const named = { name: agency, shortName: '', code: '', government: '' };
  return {
    fingerprint: print(byte),
    about: {
      ...about,
      agency: named,
      subject: `019a8f00-0000-7000-8000-0000000000${byte}` as typeof about.subject,
    },
    final: { ...final, verdicts: verdicts(rows) },
  };
}

const results = [
  result('a1', 'Dinas A', [
    [1, 'rejected', 'draft'],
    [1, 'limited', 'draft'],
    [1, 'accepted', 'none'],
    [2, 'rejected', 'wrong-year'],
  ]),
  result('b2', 'Dinas B', [
    [1, 'absent', 'not-uploaded'],
    [2, 'rejected', 'draft'],
    [3, 'accepted', 'none'],
  ]),
];

describe('why evidence did not count in full', () => {
  const counted = () => rejectionPareto(rubric, results);

  test('names every denominator', () => {
    expect(counted()).toMatchObject({
      results: 2,
      agencies: 2,
      verdicts: 7,
      pieces: 5,
      notFull: 5,
    });
    expect(counted().kinds.find(({ kind }) => kind === 'rejected')?.verdicts).toBe(3);
  });

  test('counts verdicts, pieces and agencies by reason, the most frequent first', () => {
    expect(
      counted().reasons.map(({ cumulative, ...row }) => ({
        ...row,
        upTo: roundHalfUp(cumulative, 2),
      })),
    ).toEqual([
      { reason: 'draft', verdicts: 3, pieces: 2, agencies: 2, upTo: '0.60' },
      { reason: 'wrong-year', verdicts: 1, pieces: 1, agencies: 1, upTo: '0.80' },
      { reason: 'not-uploaded', verdicts: 1, pieces: 1, agencies: 1, upTo: '1.00' },
    ]);
  });

  test('says which item, out of how many verdicts on it', () => {
    expect(counted().items).toHaveLength(1);
    expect(counted().items[0]).toMatchObject({ notFull: 5, of: 7, agencies: 2 });
    expect(counted().items[0]?.reasons[0]).toEqual({ reason: 'draft', verdicts: 3 });
  });

  test('an agency without a result is in no count; none at all gives zeros, not a crash', () => {
    expect(rejectionPareto(rubric, [])).toMatchObject({ results: 0, verdicts: 0, reasons: [] });
  });
});

test('what is not there counts only up to the level that the agency claims', () => {
  if (!indicator) throw new Error('no indicator');
  const steps = indicator.levels.filter(({ evidence }) => evidence.length > 0);
  const [low, high] = [steps[0], steps.at(-1)].map((step) => step?.evidence[0]?.id ?? null);
  const [one] = verdicts([[1, 'absent', 'not-uploaded']]);
  const before = source.final.values[indicator.id];
  if (!one || !before || !low || !high) throw new Error('nothing to judge');
  const claimed = { is: 'value', value: String(steps[0]?.level) } as const;
  const counted = result('c3', 'Dinas C', []);
  const pareto = rejectionPareto(rubric, [
    {
      ...counted,
      final: {
        ...counted.final,
        values: { [indicator.id]: { ...before, claimed } },
        verdicts: [
          { ...one, document: null, item: low },
          { ...one, document: null, item: high },
          { ...one, item: high, verdict: 'rejected', reason: 'draft' },
        ],
      },
    },
  ]);
  expect(pareto).toMatchObject({ verdicts: 2, notFull: 2 });
  expect(pareto.reasons.map(({ reason }) => reason).sort()).toEqual(['draft', 'not-uploaded']);
});
