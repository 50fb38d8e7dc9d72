import { expect, test } from 'vitest';
import type { DocumentId } from '#core/lib/ids.ts';
import { differingVerdicts } from '#core/review/differing-verdicts.ts';
import type { EvidenceVerdict, VerdictKind } from '#core/review/verdict.ts';
import { indicatorOf, levelOf } from '../../support/rubrics.ts';

const INDICATOR = indicatorOf('a', {
  levels: [levelOf('a', 1, { criteria: 0 }), levelOf('a', 2, { evidence: [true, true] })],
});
const DOCUMENT = '01990000-0000-7000-8000-0000000000d1' as DocumentId;

const says = (
  item: string | null,
  verdict: VerdictKind,
  part: Partial<EvidenceVerdict> = {},
): EvidenceVerdict => ({
  document: DOCUMENT,
  indicator: 'a',
  item,
  verdict,
  reason: 'other',
  note: '',
  ...part,
});

test('one document for two items is two rows, each with what the instrument asks for', () => {
  const rows = differingVerdicts(INDICATOR, [
    { verdicts: [says('a.2.e1', 'accepted'), says('a.2.e2', 'accepted')] },
    { verdicts: [says('a.2.e1', 'rejected'), says('a.2.e2', 'limited')] },
  ]);
  const [one, two] = INDICATOR.levels[1]?.evidence ?? [];
  expect(rows.map(({ item }) => item)).toEqual([
    { level: 2, text: one?.text },
    { level: 2, text: two?.text },
  ]);
  expect(rows.map(({ verdicts }) => verdicts.map((each) => each?.verdict))).toEqual([
    ['accepted', 'rejected'],
    ['accepted', 'limited'],
  ]);
});

test('of what was never attached, belum ada and nothing said are the same', () => {
  const absent = says('a.2.e1', 'absent', { document: null });
  expect(differingVerdicts(INDICATOR, [{ verdicts: [absent] }, { verdicts: [] }])).toEqual([]);
});

test('of a document, a verdict and none differ', () => {
  const rows = differingVerdicts(INDICATOR, [
    { verdicts: [says(null, 'absent'), says(null, 'accepted', { indicator: 'b' })] },
    { verdicts: [] },
  ]);
  expect(rows).toMatchObject([{ document: DOCUMENT, item: null, verdicts: [{}, null] }]);
});
