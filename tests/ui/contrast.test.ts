import { expect, test } from 'vitest';
import { contrast, themes, type Theme } from './tokens.ts';

const GROUNDS = [
  'paper',
  'surface',
  'surface-sunken',
  'brand-soft',
  'good-soft',
  'warn-soft',
  'bad-soft',
  'info-soft',
] as const;
const TEXTS = ['ink', 'ink-soft', 'link', 'brand-strong', 'good', 'warn', 'bad', 'info'] as const;
/** What tells where a control, a mark or a bar ends. */
const EDGES = [
  'line-strong',
  'brand',
  'good',
  'warn',
  'bad',
  'info',
  'chart-1',
  'chart-2',
  'chart-3',
];
const LEVELS = ['level-0', 'level-1', 'level-2', 'level-3', 'level-4'] as const;
/** Words of one colour that stand on one ground only. */
const PAIRS = [
  ['on-brand', 'brand'],
  ['on-brand', 'brand-strong'],
  ['on-header', 'header'],
  ['focus-ink', 'focus'],
  ['paper', 'ink'],
] as const;

function lacking(theme: Theme, pairs: readonly (readonly [string, string])[], least: number) {
  return pairs.flatMap(([front, ground]) => {
    const [one, other] = [theme.get(front), theme.get(ground)];
    if (one === undefined || other === undefined) return [`${front} or ${ground} is no colour`];
    const found = contrast(one, other);
    return found < least ? [`${front} on ${ground}: ${found.toFixed(2)}`] : [];
  });
}

const across = (fronts: readonly string[], grounds: readonly string[]) =>
  fronts.flatMap((front) => grounds.map((ground) => [front, ground] as const));

test('contrast is counted as WCAG counts it', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
});

for (const name of ['light', 'dark'] as const) {
  const theme = themes()[name];

  test(`${name}: every text can be read on every ground`, () => {
    expect(lacking(theme, across(TEXTS, GROUNDS), 4.5)).toEqual([]);
    expect(lacking(theme, across(['ink'], LEVELS), 4.5)).toEqual([]);
    expect(lacking(theme, PAIRS, 4.5)).toEqual([]);
  });

  test(`${name}: edges of controls and marks stand out from every ground`, () => {
    expect(lacking(theme, across(EDGES, GROUNDS), 3)).toEqual([]);
    expect(lacking(theme, across(['brand', 'chart-1'], ['chart-track']), 3)).toEqual([]);
  });

  test(`${name}: one of the two colours of the focus stands out from every ground`, () => {
    const grounds = [...GROUNDS, ...LEVELS, 'brand', 'header'];
    const both = grounds.filter(
      (ground) => lacking(theme, across(['focus', 'focus-ink'], [ground]), 3).length === 2,
    );
    expect(both).toEqual([]);
  });
}
