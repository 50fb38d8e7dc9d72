import { beforeAll, describe, expect, test } from 'vitest';
import { BLANK_ANSWER, type Answer, type Answers } from '#core/assessment/answer.ts';
import { carry, type CarryWords } from '#core/replay/carry.ts';
import { planReplay } from '#core/replay/plan.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { standingOn } from '../../support/rubrics.ts';
import { must } from '../../support/scenario.ts';
import { changeAt } from '../rubric/change-at.ts';

let lima: Rubric;
let spbe: Rubric;
beforeAll(async () => {
  lima = must(await shippedRubric('lima-dimensi-opd', '1.0.0')).rubric;
  spbe = must(await shippedRubric('spbe-59-2020', '1.0.0')).rubric;
});

const EDITED = { at: '2026-03-01T00:00:00.000Z', by: 'Pengisi' };
const WORDS: CarryWords = {
  edited: EDITED,
  noteOf: ({ code, label, answer }, target) =>
    `${code} (${label}) untuk ${target.code}: ${answer.fact}`,
};
const SILENT: CarryWords = { edited: EDITED, noteOf: () => ' ' };

const K1 = 'groups[0].indicators[0]';
const REWORDED = { [`${K1}.levels[1].criteria[0].text`]: 'Lain.' };
function nextVersion(changes: Readonly<Record<string, unknown>>): Rubric {
  const copy = structuredClone(lima);
  for (const [path, value] of Object.entries(changes)) changeAt(copy, path, value);
  return copy;
}

/** K1 on level 3 with everything that an answer can hold. */
function spoken(parts: Partial<Answer> = {}): Answers {
  const indicator = lima.groups[0]?.indicators?.[0];
  if (!indicator) throw new Error('the instrument has no K1');
  return {
    k1: {
      ...standingOn(indicator, 3),
      revision: 7,
      subject: 'layanan A',
      reason: 'alasan',
      fact: 'fakta',
      analysis: 'analisis',
      notes: 'catatan',
      target: 4,
      done: true,
      edited: { at: '2025-01-01T00:00:00.000Z', by: 'Lain' },
      ...parts,
    },
  };
}
const lineage = (answers: Answers, to: Rubric) =>
  planReplay({ rubric: lima, answers }, to, 'same-lineage');
const CHOSEN = new Set(['k1']);

describe('nothing carries over unless chosen', () => {
  test('an empty choice carries nothing', () => {
    expect(carry(lineage(spoken(), lima), new Set(), WORDS)).toEqual({});
  });

  test('what is new, or not in the instrument, carries nothing', () => {
    const plan = lineage(spoken(), lima);
    expect(carry(plan, new Set(['k2', 'tidak-ada']), WORDS)).toEqual({});
  });
});

describe('an unchanged indicator', () => {
  test.each<[string, Partial<Answer>]>([
    ['ticks', {}],
    ['a stated value', { stated: { kind: 'value', value: '2.5' } }],
    ['the lowest level on purpose', { lowest: true }],
    ['not applicable', { rating: 'not-applicable' }],
  ])('keeps its whole answer: %s; unfinished, as a first revision', (_name, parts) => {
    const said = spoken(parts);
    expect(carry(lineage(said, lima), CHOSEN, WORDS)).toEqual({
      k1: { ...said['k1'], revision: 0, done: false, edited: EDITED },
    });
  });
});

describe('a changed indicator', () => {
  const carried = (parts: Partial<Answer>, to = nextVersion(REWORDED)): Answer | undefined =>
    carry(lineage(spoken(parts), to), CHOSEN, WORDS)['k1'];

  test('keeps its texts and the ticks whose criteria say what they said', () => {
    expect(carried({})).toEqual({
      ...spoken()['k1'],
      revision: 0,
      rating: 'rated',
      criteria: ['k1.2.b', 'k1.3.a', 'k1.3.b', 'k1.3.c'],
      done: false,
      edited: EDITED,
    });
  });

  test('is blank again when no tick stands', () => {
    expect(carried({ criteria: ['k1.2.a'] })).toMatchObject({
      rating: 'blank',
      criteria: [],
      fact: 'fakta',
    });
  });

  test.each<[string, Partial<Answer>]>([
    ['the lowest level on purpose', { lowest: true }],
    ['not applicable', { rating: 'not-applicable' }],
    ['a stated value', { criteria: [], stated: { kind: 'value', value: '2.5' } }],
  ])('is to be claimed anew: %s', (_name, parts) => {
    expect(carried(parts)).toMatchObject({
      rating: 'blank',
      criteria: [],
      lowest: false,
      stated: null,
      reason: 'alasan',
    });
  });

  test('an aim that is no step any more is given up', () => {
    const shorter = nextVersion({ [`${K1}.levels[3].level`]: 5 });
    expect(carried({}, shorter)).toMatchObject({ target: null });
    expect(carried({})).toMatchObject({ target: 4 });
  });
});

describe('a related indicator', () => {
  const plan = () => planReplay({ rubric: lima, answers: spoken() }, spbe, 'crosswalk');

  test('gets a note in the words of the caller, and no claim', () => {
    expect(carry(plan(), new Set(['i04']), WORDS)).toEqual({
      i04: { ...BLANK_ANSWER, notes: 'K1 (Baik) untuk I04: fakta', edited: EDITED },
    });
  });

  test('several sources are several paragraphs', () => {
    const said = { ...spoken(), k5: { ...BLANK_ANSWER, fact: 'lain' } };
    const both = planReplay({ rubric: lima, answers: said }, spbe, 'crosswalk');
    expect(carry(both, new Set(['i04']), WORDS)['i04']?.notes).toBe(
      'K1 (Baik) untuk I04: fakta\n\nK5 (null) untuk I04: lain',
    );
  });

  test('nothing to say is no answer', () => {
    expect(carry(plan(), new Set(['i04']), SILENT)).toEqual({});
  });
});

describe('the list of units', () => {
  const list = { units: [{ name: 'Bidang A', covered: true }] };
  const carriedTo = (to: Rubric): Answer | undefined =>
    carry(lineage(spoken({ coverage: list }), to), CHOSEN, WORDS)['k1'];

  test('comes along while the same is counted', () => {
    expect(carriedTo(lima)?.coverage).toEqual(list);
    expect(carriedTo(nextVersion(REWORDED))?.coverage).toEqual(list);
  });

  test('stays behind where something else is counted', () => {
    const coverage = { of: 'pegawai', note: 'Lain.' };
    expect(carriedTo(nextVersion({ [`${K1}.coverage`]: coverage }))?.coverage).toBeNull();
  });

  test('is something that could be missed', () => {
    const plan = lineage({ k1: { ...BLANK_ANSWER, coverage: list } }, lima);
    expect(plan.verdicts[0]?.verdict.kind).toBe('unchanged');
  });
});
