import { beforeAll, describe, expect, test } from 'vitest';
import { ratio } from '#core/lib/ratio.ts';
import { comparability, type Comparability } from '#core/replay/comparability.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { shippedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { must } from '../../support/scenario.ts';
import { changeAt, GONE } from '../rubric/change-at.ts';

let lima: Rubric;
let spbe: Rubric;
beforeAll(async () => {
  lima = must(await shippedRubric('lima-dimensi-opd', '1.0.0')).rubric;
  spbe = must(await shippedRubric('spbe-59-2020', '1.0.0')).rubric;
});

function nextVersion(changes: Readonly<Record<string, unknown>>): Rubric {
  const copy = structuredClone(lima);
  changeAt(copy, 'version', '1.1.0');
  for (const [path, value] of Object.entries(changes)) changeAt(copy, path, value);
  return copy;
}
const compared = (changes: Readonly<Record<string, unknown>>): Comparability =>
  comparability(lima, nextVersion(changes));
const kindsOf = (verdict: Comparability) =>
  verdict.kind === 'refused' ? verdict.reasons.map(({ kind }) => kind) : [];

describe('comparable', () => {
  test.each([
    ['the same content', {}],
    ['other explanations', { title: 'Lain', 'groups[0].indicators[0].why': 'Lain.' }],
    ['a border with other digits', { 'predikat[1].min': '2.6' }],
    ['another name of a level', { 'scales.pegi.labels.2': 'Rendah' }],
    ['a note more', { 'groups[0].indicators[0].notes': ['Catatan.'] }],
    ['another aim', { 'target.level': 4 }],
  ])('%s', (_name, changes) => {
    expect(compared(changes)).toEqual({ kind: 'comparable' });
  });
});

describe('refused within a lineage: the answers can be replayed', () => {
  test('other weights, with both shares', () => {
    expect(compared({ 'groups[0].weight': '30', 'groups[1].weight': '10' })).toMatchObject({
      kind: 'refused',
      reasons: [
        {
          kind: 'weights',
          changes: [
            { kind: 'reweighted', share: { before: ratio(1n, 5n), after: ratio(3n, 10n) } },
            { kind: 'reweighted', share: { before: ratio(1n, 5n), after: ratio(1n, 10n) } },
          ],
        },
      ],
      crosswalk: 'same-lineage',
    });
  });

  test('other borders, with both lists', () => {
    const verdict = compared({ 'predikat[1].min': '2.50' });
    expect(kindsOf(verdict)).toEqual(['bands']);
    expect(verdict).toMatchObject({
      reasons: [
        {
          a: [{ label: 'Sangat Baik' }, { label: 'Baik', min: '2.60' }, {}, {}],
          b: [{ label: 'Sangat Baik' }, { label: 'Baik', min: '2.50' }, {}, {}],
        },
      ],
    });
  });

  test('other scales, with both shapes', () => {
    const scale = { min: 0, max: 5, labels: { '5': 'Lima', '0': 'Nol' } };
    expect(compared({ 'scales.pegi': scale })).toMatchObject({
      reasons: [
        {
          kind: 'scales',
          a: [{ min: 1, max: 4, levels: [1, 2, 3, 4], digits: 0 }],
          b: [{ min: 0, max: 5, levels: [0, 5], digits: 0 }],
        },
      ],
    });
  });

  test.each<[string, Readonly<Record<string, unknown>>, readonly string[]]>([
    ['bands of other names', { 'predikat[1].label': 'Cukup' }, ['bands']],
    ['values between levels', { 'scales.pegi.fraction': { digits: 2, note: 'x' } }, ['scales']],
    ['another rounding', { 'rounding.digits': 1 }, ['rounding']],
    ['a predikat read otherwise', { 'rounding.predikatOn': 'unrounded' }, ['rounding']],
    [
      'another criterion',
      { 'groups[0].indicators[0].levels[1].criteria[0].text': 'Lain.' },
      ['claims'],
    ],
    ['another body', { unit: 'pemda' }, ['claims']],
    ['an indicator renamed', { 'groups[0].indicators[0].id': 'k99' }, ['weights']],
    [
      'two reasons',
      { 'groups[4].indicators[4].id': 'p9', 'rounding.digits': 1 },
      ['weights', 'rounding'],
    ],
  ])('%s', (_name, changes, kinds) => {
    const verdict = compared(changes);
    expect(kindsOf(verdict)).toEqual(kinds);
    expect(verdict).toMatchObject({ crosswalk: 'same-lineage' });
  });

  test('a local adaptation with other weights', () => {
    const basedOn = { id: 'lima-dimensi-opd', version: '1.0.0', digest: '0'.repeat(64) };
    const verdict = compared({ id: 'setempat', basedOn, 'groups[0].weight': '30' });
    expect(kindsOf(verdict)).toEqual(['weights']);
    expect(verdict).toMatchObject({ crosswalk: 'same-lineage' });
  });
});

describe('refused as another instrument', () => {
  test('Lima Dimensi beside SPBE: names, scales and bands, connected by a crosswalk', () => {
    const verdict = comparability(lima, spbe);
    expect(kindsOf(verdict)).toEqual(['instrument', 'scales', 'bands']);
    expect(verdict).toMatchObject({
      reasons: [
        { a: { id: 'lima-dimensi-opd', version: '1.0.0' }, b: { id: 'spbe-59-2020' } },
        { a: [{ max: 4 }], b: [{ max: 5 }] },
        {},
      ],
      crosswalk: 'crosswalk',
    });
  });

  test('the same content under another name is still another instrument', () => {
    const other = nextVersion({ id: 'lain', $schema: GONE });
    expect(comparability(lima, other)).toMatchObject({
      reasons: [{ kind: 'instrument' }],
      crosswalk: 'none',
    });
  });
});
