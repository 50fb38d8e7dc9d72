import { describe, expect, test } from 'vitest';
import type { DocumentId } from '#core/lib/ids.ts';
import type { Finding } from '#core/review/finding.ts';
import { BLANK_RATING } from '#core/review/rating-of.ts';
import { departs, isSayable, ratingLacks, ratingStatus } from '#core/review/rating-state.ts';
import { findingOfValue, sameFinding } from '#core/review/same-finding.ts';
import type { Rating } from '#core/review/sheet.ts';
import { findingOf, NO_STAGES } from '#core/review/stages.ts';
import { verdictRows, verdictsByKey } from '#core/review/verdict-rows.ts';
import type { EvidenceVerdict } from '#core/review/verdict.ts';
import { ratio } from '#core/lib/ratio.ts';
import { documentWith } from '../../support/documents.ts';
import { indicatorOf, levelOf } from '../../support/rubrics.ts';

const INDICATOR = indicatorOf('a', {
  levels: [levelOf('a', 1, { criteria: 0 }), levelOf('a', 2, { evidence: [true, true, false] })],
});
const DOCUMENT = documentWith({ supports: [{ indicator: 'a', item: 'a.2.e1' }] });
const BACKGROUND = documentWith({
  id: '01990000-0000-7000-8000-0000000000d2' as DocumentId,
  supports: [{ indicator: 'a', item: null }],
});
const value = (text: string): Finding => ({ is: 'value', value: text });

function rowsWith(...verdicts: readonly EvidenceVerdict[]) {
  const evidence = { documents: [DOCUMENT, BACKGROUND], additional: new Set([BACKGROUND.id]) };
  return verdictRows(INDICATOR, evidence, verdictsByKey(verdicts));
}

const said = (parts: Partial<EvidenceVerdict> = {}): EvidenceVerdict => ({
  document: DOCUMENT.id,
  indicator: 'a',
  item: 'a.2.e1',
  verdict: 'accepted',
  reason: 'none',
  note: '',
  ...parts,
});
const background = said({ document: BACKGROUND.id, item: null });

const rated = (rating: Partial<Rating>, ...verdicts: readonly EvidenceVerdict[]) => ({
  indicator: INDICATOR,
  rating: { ...BLANK_RATING, ...rating },
  rows: rowsWith(...verdicts),
  proposed: value('1'),
});
const FULL: Partial<Rating> = {
  stages: { ...NO_STAGES, document: value('1') },
  fact: 'Ada.',
  done: true,
};

describe('the rows to be judged', () => {
  test('each item with its documents, a required one without any, and the background last', () => {
    expect(
      rowsWith().map(({ item, document, additional }) => [item?.id, document?.id, additional]),
    ).toEqual([
      ['a.2.e1', DOCUMENT.id, false],
      ['a.2.e2', undefined, false],
      [undefined, BACKGROUND.id, true],
    ]);
  });
});

describe('what a rating lacks', () => {
  test('nothing said yet lacks a level, a fact and a verdict on every document', () => {
    expect(ratingLacks(rated({}))).toEqual(['verdict', 'level', 'fact']);
    expect(ratingStatus(rated({}))).toBe('untouched');
  });

  test('what was never attached asks for no verdict', () => {
    expect(ratingLacks(rated(FULL, said(), background))).toEqual([]);
    expect(ratingStatus(rated(FULL, said(), background))).toBe('finished');
  });

  test('a verdict other than sesuai needs its reason; belum ada carries its own', () => {
    const verdict = said({ verdict: 'limited' });
    expect(ratingLacks(rated(FULL, verdict, background))).toEqual(['reason']);
    const explained = said({ verdict: 'limited', reason: 'partial-coverage' });
    expect(ratingLacks(rated(FULL, explained, background))).toEqual([]);
  });

  test('a departure is named until its reason is given, and above the lowest an analysis is asked for', () => {
    const stages = { ...NO_STAGES, document: value('2') };
    const off = rated({ ...FULL, stages }, said(), background);
    expect(ratingLacks(off)).toEqual(['departure', 'analysis']);
    expect(ratingStatus(off)).toBe('started');
    const given = { ...FULL, stages, departure: 'Dilihat saat kunjungan.', analysis: 'Memenuhi.' };
    expect(ratingStatus(rated(given, said(), background))).toBe('finished');
  });

  test('reopened stays so until it is done again', () => {
    const again = rated({ ...FULL, done: false, reopened: true }, said(), background);
    expect(ratingStatus(again)).toBe('reopened');
  });
});

describe('findings', () => {
  test('the last stage with a value counts', () => {
    const stages = { document: value('2'), interview: value('3'), visit: { is: 'open' } } as const;
    expect(findingOf(stages)).toEqual(value('3'));
  });

  test('are the same by value, and an open one departs from nothing', () => {
    expect(sameFinding(value('3'), value('3.00'))).toBe(true);
    expect(departs(value('3'), value('3.0'))).toBe(false);
    expect(departs({ is: 'open' }, value('3'))).toBe(false);
    expect(departs(value('3'), { is: 'not-applicable' })).toBe(true);
    expect(findingOfValue(ratio(7n, 2n))).toEqual(value('3.5'));
    expect(findingOfValue(ratio(10n))).toEqual(value('10'));
    expect(findingOfValue(ratio(0n))).toEqual(value('0'));
  });

  test('only what the instrument takes can be said', () => {
    const scale = { min: 1, max: 2, labels: {} };
    const fraction = { ...scale, fraction: { digits: 1, note: 'antara' } };
    const can = (finding: Finding, scales = scale, mayBeNotApplicable = false) =>
      isSayable({ [INDICATOR.scale]: scales }, { ...INDICATOR, mayBeNotApplicable }, finding);
    expect(can(value('2'))).toBe(true);
    expect(can(value('1.5'))).toBe(false);
    expect(can(value('1.5'), fraction)).toBe(true);
    expect(can({ is: 'not-applicable' })).toBe(false);
    expect(can({ is: 'not-applicable' }, scale, true)).toBe(true);
  });
});
