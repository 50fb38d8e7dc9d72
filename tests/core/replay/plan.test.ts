import { beforeAll, describe, expect, test } from 'vitest';
import { answerTo, BLANK_ANSWER, type Answers } from '#core/assessment/answer.ts';
import { fromInteger } from '#core/lib/ratio.ts';
import { planReplay } from '#core/replay/plan.ts';
import type { Planned, ReplayPlan } from '#core/replay/plan-types.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { allOn } from '../../support/rubrics.ts';
import { must } from '../../support/scenario.ts';
import { changeAt } from '../rubric/change-at.ts';
import { fullRubric } from '../rubric/diff-full.ts';

let lima: Rubric;
let spbe: Rubric;
let answers: Answers;
beforeAll(async () => {
  lima = must(await shippedRubric('lima-dimensi-opd', '1.0.0')).rubric;
  spbe = must(await shippedRubric('spbe-59-2020', '1.0.0')).rubric;
  answers = allOn(lima, 3);
});

function nextVersion(changes: Readonly<Record<string, unknown>>): Rubric {
  const copy = structuredClone(lima);
  changeAt(copy, 'version', '1.1.0');
  for (const [path, value] of Object.entries(changes)) changeAt(copy, path, value);
  return copy;
}
const K1 = 'groups[0].indicators[0]';
const K2 = 'groups[0].indicators[1]';
const verdictOn = ({ verdicts }: ReplayPlan, id: string): Planned['verdict'] | undefined =>
  verdicts.find(({ indicator }) => indicator.id === id)?.verdict;
const kinds = ({ verdicts }: ReplayPlan) => new Set(verdicts.map(({ verdict }) => verdict.kind));

describe('the next version of the same instrument', () => {
  test('explanations and weights leave every answer standing', () => {
    const to = nextVersion({ [`${K1}.why`]: 'Lain.', 'groups[0].weight': '30', title: 'Lain' });
    const plan = planReplay({ rubric: lima, answers }, to, 'same-lineage');
    expect(plan.verdicts.map(({ indicator }) => indicator.id)).toHaveLength(35);
    expect(kinds(plan)).toEqual(new Set(['unchanged']));
    expect(plan.dropped).toEqual([]);
  });

  test('a source says where it stood, with the name of that level', () => {
    const plan = planReplay({ rubric: lima, answers }, lima, 'same-lineage');
    expect(verdictOn(plan, 'k1')).toMatchObject({
      source: { code: 'K1', state: 'rated', value: fromInteger(3), label: 'Baik' },
    });
  });

  test('a reworded criterion: only its indicator, without its tick', () => {
    const to = nextVersion({ [`${K1}.levels[1].criteria[0].text`]: 'Lain.' });
    const plan = planReplay({ rubric: lima, answers }, to, 'same-lineage');
    expect(verdictOn(plan, 'k1')).toMatchObject({
      kind: 'changed',
      changes: [{ kind: 'reworded', field: 'criteria', at: ['k1.2.a', 'text'] }],
      standingTicks: ['k1.2.b', 'k1.3.a', 'k1.3.b', 'k1.3.c'],
    });
    expect(verdictOn(plan, 'k2')).toMatchObject({ kind: 'unchanged' });
  });

  test.each([
    ['question', { [`${K1}.question`]: 'Apa?' }],
    ['not applicable', { [`${K1}.mayBeNotApplicable`]: true }],
    ['evidence', { [`${K1}.levels[1].evidence[0].required`]: false }],
    ['a term of evidence', { [`${K1}.levels[1].evidence[0].must[0]`]: 'ditandatangani' }],
    ['what is counted', { [`${K1}.coverage`]: { of: 'layanan', note: 'daftar' } }],
    ['a criterion more', { [`${K1}.levels[3].criteria[2]`]: { id: 'k1.4.z', text: 'Baru.' } }],
  ])('%s is part of the claim', (_name, changes) => {
    const plan = planReplay({ rubric: lima, answers }, nextVersion(changes), 'same-lineage');
    expect(verdictOn(plan, 'k1')).toMatchObject({ kind: 'changed' });
    expect(plan.verdicts.filter(({ verdict }) => verdict.kind === 'changed')).toHaveLength(1);
  });

  test('another scale is another ladder for all who stand on it', () => {
    const to = nextVersion({ 'scales.pegi.max': 5 });
    expect(kinds(planReplay({ rubric: lima, answers }, to, 'same-lineage'))).toEqual(
      new Set(['changed']),
    );
  });

  test('another body is asked something else by every indicator', () => {
    const to = nextVersion({ unit: 'pemda' });
    expect(kinds(planReplay({ rubric: lima, answers }, to, 'same-lineage'))).toEqual(
      new Set(['changed']),
    );
  });

  test('a scale concerns only those who stand on it', () => {
    const rubric = fullRubric();
    const to = structuredClone(rubric);
    changeAt(to, 'scales.lain.max', 5);
    const plan = planReplay({ rubric, answers: allOn(rubric, 2) }, to, 'same-lineage');
    expect(plan.verdicts.map(({ indicator, verdict }) => [indicator.id, verdict.kind])).toEqual([
      ['a1', 'unchanged'],
      ['a2', 'unchanged'],
      ['b1', 'unchanged'],
      ['c1', 'changed'],
    ]);
  });

  test('ticks that did not count are not offered', () => {
    const to = nextVersion({ [`${K1}.question`]: 'Apa?', [`${K2}.question`]: 'Apa?' });
    const said: Answers = {
      ...answers,
      k1: { ...answerTo(answers, 'k1'), lowest: true },
      k2: { ...answerTo(answers, 'k2'), rating: 'not-applicable' },
    };
    const plan = planReplay({ rubric: lima, answers: said }, to, 'same-lineage');
    expect(verdictOn(plan, 'k1')).toMatchObject({ kind: 'changed', standingTicks: [] });
    expect(verdictOn(plan, 'k2')).toMatchObject({ kind: 'changed', standingTicks: [] });
  });

  test('a new indicator, an unanswered one, a removed one', () => {
    const to = nextVersion({ [`${K1}.id`]: 'k99' });
    const said = { ...answers, k2: BLANK_ANSWER };
    const plan = planReplay({ rubric: lima, answers: said }, to, 'same-lineage');
    expect(verdictOn(plan, 'k99')).toEqual({ kind: 'new', reason: 'no-counterpart' });
    expect(verdictOn(plan, 'k2')).toMatchObject({ kind: 'new', reason: 'not-answered' });
    expect(plan.dropped.map(({ source, reason }) => [source.id, reason])).toEqual([
      ['k1', 'removed'],
    ]);
  });

  test('a successor that names its predecessor gets it as a hint', () => {
    const crosswalk = [{ rubric: 'lima-dimensi-opd', indicators: ['k1'] }];
    const to = nextVersion({ [`${K1}.id`]: 'k99', [`${K1}.crosswalk`]: crosswalk });
    const plan = planReplay({ rubric: lima, answers }, to, 'same-lineage');
    expect(verdictOn(plan, 'k99')).toMatchObject({ kind: 'related', sources: [{ id: 'k1' }] });
    expect(plan.dropped).toEqual([]);
  });

  test.each([
    ['a sentence', { fact: 'Ada.' }],
    ['an aim', { target: 4 }],
    ['what is rated', { subject: 'layanan A' }],
  ])('%s alone is something to carry', (_name, parts) => {
    const said = { k1: { ...BLANK_ANSWER, ...parts } };
    const plan = planReplay({ rubric: lima, answers: said }, lima, 'same-lineage');
    expect(verdictOn(plan, 'k1')).toMatchObject({ kind: 'unchanged' });
    expect(verdictOn(plan, 'k2')).toMatchObject({ kind: 'new', reason: 'not-answered' });
  });

  test('SPBE 59/2020 in its second version asks nobody to look again', async () => {
    const second = must(await shippedRubric('spbe-59-2020', '2.0.0')).rubric;
    const said = { rubric: spbe, answers: allOn(spbe, 2) };
    const plan = planReplay(said, second, 'same-lineage');
    expect(plan.verdicts).toHaveLength(47);
    expect(kinds(plan)).toEqual(new Set(['unchanged']));
  });

  test('an instrument of another lineage is a bug of the caller', () => {
    expect(() => planReplay({ rubric: lima, answers }, spbe, 'same-lineage')).toThrow(RangeError);
  });
});

describe('another instrument, by its crosswalk', () => {
  test('SPBE 13 hears of every indicator that names it or is named by it, and of no level', () => {
    const plan = planReplay({ rubric: lima, answers }, spbe, 'crosswalk');
    const verdict = verdictOn(plan, 'i13');
    expect(verdict?.kind === 'related' && verdict.sources.map(({ id }) => id)).toEqual([
      'k7',
      'p1',
      'p2',
      'p4',
      'p5',
    ]);
    expect(verdictOn(plan, 'i14')).toEqual({ kind: 'new', reason: 'no-counterpart' });
    expect(kinds(plan)).toEqual(new Set(['related', 'new']));
    expect(plan.dropped).toEqual([]);
  });

  test('the other way round it also leads, although ids of the two sound alike', () => {
    const plan = planReplay({ rubric: spbe, answers: allOn(spbe, 2) }, lima, 'crosswalk');
    const verdict = verdictOn(plan, 'i1');
    expect(verdict?.kind === 'related' && verdict.sources.map(({ id }) => id)).toEqual(['i16']);
    expect(plan.dropped.map(({ source, reason }) => [source.id, reason])).toEqual([
      ['i14', 'no-counterpart'],
      ['i27', 'no-counterpart'],
      ['i39', 'no-counterpart'],
    ]);
  });

  test('one direction is enough', () => {
    const mute = structuredClone(spbe);
    for (const { indicator } of planReplay({ rubric: lima, answers }, mute, 'crosswalk').verdicts) {
      changeAt(indicator, 'crosswalk', []);
    }
    const plan = planReplay({ rubric: lima, answers }, mute, 'crosswalk');
    expect(verdictOn(plan, 'i17')).toMatchObject({ kind: 'related', sources: [{ id: 'i2' }] });
  });

  test('a local adaptation is found under the name of what it adapts', () => {
    const basedOn = { id: 'lima-dimensi-opd', version: '1.0.0', digest: '0'.repeat(64) };
    const local = nextVersion({ id: 'lima-setempat', basedOn });
    const plan = planReplay({ rubric: spbe, answers: allOn(spbe, 2) }, local, 'crosswalk');
    expect(verdictOn(plan, 'i2')).toMatchObject({ kind: 'related', sources: [{ id: 'i17' }] });
  });

  test('what was not answered is no hint', () => {
    const plan = planReplay({ rubric: lima, answers: {} }, spbe, 'crosswalk');
    expect(verdictOn(plan, 'i17')).toMatchObject({
      kind: 'new',
      reason: 'not-answered',
      sources: [{ id: 'i2', state: 'blank' }],
    });
    expect(kinds(plan)).toEqual(new Set(['new']));
  });
});
