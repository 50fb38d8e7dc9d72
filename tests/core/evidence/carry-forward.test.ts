import { describe, expect, test } from 'vitest';
import type { Answer } from '#core/assessment/answer.ts';
import { planCarryForward, type LastYear } from '#core/evidence/carry-forward.ts';
import type { FileState } from '#core/evidence/carry-types.ts';
import { FACTS_VERSION, NO_TEXT, type FileFacts } from '#core/evidence/file-facts.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { documentWith } from '../../support/documents.ts';
import { standingOn } from '../../support/rubrics.ts';
import { assessmentWith } from '../../support/scenario.ts';
import { changeAt, GONE } from '../rubric/change-at.ts';

const rubric = shippedRubric(LIMA);
const ID = '01990000-0000-7000-8000-000000000001';

/** K6 on level 2 asks for a decision that is decided and signed, whatever its year. */
const k6 = findIndicator(rubric, 'k6')?.indicator;
if (!k6) throw new Error('no K6');
const DECISION: EvidenceDocument = documentWith({
  title: 'SK pengelola',
  standing: 'ditetapkan',
  date: '2025-02-03',
  supports: [{ indicator: 'k6', item: 'k6.2.e1' }],
});
const ANSWER: Answer = { ...standingOn(k6, 2), fact: 'fakta', analysis: 'analisis', done: true };

interface Case {
  readonly answer?: Partial<Answer>;
  readonly document?: Partial<EvidenceDocument>;
  readonly state?: FileState;
  /** Last day in force by the file's own words. */
  readonly until?: string;
  readonly target?: Rubric;
}

function entryOf(given: Case) {
  const { answer = {}, document = {}, state = 'sound', until = '', target = rubric } = given;
  const one = { ...DECISION, ...document };
  const { digest } = one.file;
  const facts: FileFacts = {
    ...NO_TEXT,
    digest,
    version: FACTS_VERSION,
    kind: 'pdf',
    state: 'readable',
    pages: 1,
    textPages: 1,
    pagesRead: 1,
    validUntil: until,
  };
  const last: LastYear = {
    assessment: assessmentWith(ID, { k6: { ...ANSWER, ...answer } }),
    rubric,
    documents: [one],
    files: new Map([[digest, state]]),
    facts: new Map([[digest, facts]]),
  };
  const entry = planCarryForward(last, target, 2027).entries.find(
    ({ indicator }) => indicator.id === 'k6',
  );
  if (!entry) throw new Error('no entry');
  return entry;
}

function reasonsOf(given: Case): readonly unknown[] {
  const entry = entryOf(given);
  return entry.kind === 'renew'
    ? entry.reasons.map((reason) =>
        reason.kind === 'document' ? reason.faults.map(({ kind }) => kind) : reason.kind,
      )
    : [];
}

test('what is unchanged, here and in force is proposed with its document', () => {
  const entry = entryOf({});
  expect(entry).toMatchObject({ kind: 'propose', answer: ANSWER });
  expect(entry.links.map(({ document, item }) => [document.title, item?.id])).toEqual([
    ['SK pengelola', 'k6.2.e1'],
  ]);
});

describe('a document that does not hold', () => {
  test.each<[string, Case, readonly unknown[]]>([
    ['a draft', { document: { standing: 'konsep' } }, [['draft']]],
    ['nobody said it is decided', { document: { standing: '' } }, [['standing-unsaid']]],
    ['ends before the period', { document: { validUntil: '2026-12-31' } }, [['expired']]],
    ['ends within the period', { document: { validUntil: '2027-12-30' } }, [['expired']]],
    ['ends with the period', { document: { validUntil: '2027-12-31' } }, []],
    ['ends before, by its own words', { until: '2026-12-31' }, [['expired']]],
    [
      'ends before by its words, and the person knows better',
      { document: { validUntil: '2028-01-01' }, until: '2026-12-31' },
      [],
    ],
    ['bytes gone', { state: 'missing' }, [['file']]],
    ['bytes changed', { state: 'changed' }, [['file']]],
    ['bytes unreadable', { state: 'unreadable' }, [['file']]],
    [
      'everything at once',
      { state: 'changed', document: { standing: 'konsep', validUntil: '2026-01-01' } },
      [['file', 'draft', 'expired']],
    ],
    [
      'a deleted document proves nothing and stops nothing',
      { document: { status: 'deleted' } },
      [],
    ],
    [
      'evidence of the period is never that of another year',
      { document: { supports: [{ indicator: 'k6', item: 'k6.4.e1' }], date: '2026-05-01' } },
      [['other-period']],
    ],
  ])('%s', (_, given, reasons) => {
    expect(reasonsOf(given)).toEqual(reasons);
    if (reasons.length > 0) expect(entryOf(given).links).toEqual([]);
  });
});

describe('an answer that has to be given anew', () => {
  test.each<[string, Partial<Answer>, readonly string[]]>([
    ['blank', { rating: 'blank', criteria: [] }, ['not-answered']],
    ['not applicable', { rating: 'not-applicable', reason: 'x' }, ['not-applicable']],
    ['without its fact', { fact: ' ' }, ['incomplete']],
    [
      'an index of another agency',
      { stated: { kind: 'external', value: '60' } },
      ['external-value'],
    ],
  ])('%s', (_, answer, reasons) => {
    expect(reasonsOf({ answer })).toEqual(reasons);
    // What proves the same thing still proves it.
    expect(entryOf({ answer }).links).toHaveLength(1);
  });

  test('a claim on evidence that has to be of the period', () => {
    const answer = { ...standingOn(k6, 4), fact: 'f', analysis: 'a' };
    expect(reasonsOf({ answer })).toContain('of-the-period');
    // Ticks under the lowest level on purpose are kept, but claim nothing.
    expect(reasonsOf({ answer: { ...answer, lowest: true } })).toEqual([]);
  });
});

describe('a newer version of the instrument', () => {
  const at = 'groups[0].indicators[5]';
  const changed = (path: string, value: unknown): Rubric => {
    const copy = structuredClone(rubric);
    changeAt(copy, 'version', '1.1.0');
    changeAt(copy, `${at}.${path}`, value);
    return copy;
  };

  test.each([
    ['question', 'Lain?'],
    ['title', 'Lain'],
    ['coverage.note', 'Lain.'],
    ['levels[2].criteria[0].text', 'Lain.'],
    ['levels[1].summary', 'Lain.'],
    ['levels[3].evidence[0].text', 'Lain'],
    ['levels[1].evidence[0].must', ['ditetapkan']],
  ])('that words %s otherwise proposes nothing', (path, value) => {
    const given = { target: changed(path, value) };
    expect(reasonsOf(given)).toEqual(['text-changed']);
    expect(entryOf(given).links).toEqual([]);
  });

  test.each([
    ['why', 'Lain.'],
    ['weight', '9'],
    ['goodEvidence', []],
    ['crosswalk', []],
  ])('that changes %s changes nothing that is asked', (path, value) => {
    expect(entryOf({ target: changed(path, value) }).kind).toBe('propose');
  });

  test('an indicator that was not there is new', () => {
    const older = structuredClone(rubric);
    changeAt(older, 'groups[0].indicators', older.groups[0]?.indicators?.slice(0, 5));
    const last: LastYear = {
      assessment: assessmentWith(ID),
      rubric: older,
      documents: [],
      files: new Map(),
      facts: new Map(),
    };
    const entry = planCarryForward(last, rubric, 2027).entries.find(
      ({ indicator }) => indicator.id === 'k6',
    );
    expect(entry).toMatchObject({ kind: 'renew', reasons: [{ kind: 'new-indicator' }] });
  });

  test('no note on the denominator before: asked anew', () => {
    expect(reasonsOf({ target: changed('coverage', GONE) })).toEqual(['text-changed']);
  });
});
