import { describe, expect, test } from 'vitest';
import { exactOf } from '#core/invest/proposal/gain-text.ts';
import { compareView } from '#core/invest/choice/view-choice-compare.ts';
import { choiceNames } from '#core/invest/choice/view-choice-names.ts';
import { choiceRows } from '#core/invest/choice/view-choice-rows.ts';
import { subtract } from '#core/lib/ratio.ts';
import { sampleBook } from '../../../support/invest-ground.ts';
import { choiceOf, chosenBook, GROUND, startsOf } from '../sample-choice.ts';

describe('choices side by side', () => {
  const book = chosenBook();
  const starts = startsOf(book);
  const [gone = '', moved = ''] = starts.keys();
  const kept = choiceOf(
    new Map(
      [...starts].flatMap(([id, year]) => {
        if (id === gone) return [];
        return [[id, id === moved ? 2 - year : year] as const];
      }),
    ),
    { name: 'Usulan tim' },
  );
  const compared = compareView({ ...book, plan: { ...book.plan, kept: [kept] } }, GROUND);

  test('each differs by what is named', () => {
    const [team] = compared.kept;
    expect(team?.difference?.lacks.map(({ id }) => id)).toEqual([gone]);
    expect(team?.difference?.only).toEqual([]);
    expect(team?.difference?.moved.map(({ id }) => id)).toEqual(
      starts.get(moved) === 1 ? [] : [moved],
    );
    expect(team?.figures.chosen).toBe(starts.size - 1);
    expect(compared.greedy.difference?.gain.exact).toBe('0');
    expect(compared.greedy.difference?.total).toBe(0);
  });

  test('what was kept still counts what is kept out by hand by now', () => {
    const [team] = compared.kept;
    const [banned = ''] = Object.keys(kept.starts);
    const plan = { ...book.plan, kept: [kept], hand: { [banned]: null } };
    const [again] = compareView({ ...sampleBook(plan), plan }, GROUND).kept;
    expect(again?.figures).toEqual(team?.figures);
    expect(again?.difference?.only.map(({ id }) => id)).toContain(banned);
  });

  test('the difference is the plan without the other', () => {
    const [team] = compared.kept;
    const own = compared.now?.figures;
    if (!team?.difference || !own) throw new Error('nothing compared');
    expect(team.difference.total).toBe(own.total - team.figures.total);
    expect(exactOf(team.difference.gain)).toEqual(
      subtract(exactOf(own.gain), exactOf(team.figures.gain)),
    );
  });
});

test('names are given for what is asked, and nothing for what is not there', () => {
  const book = chosenBook();
  const [one] = book.candidates;
  const { proposals, agencies } = choiceNames(book, [one?.id ?? '', 'hantu']);
  expect(Object.keys(proposals)).toEqual([one?.id]);
  expect(proposals[one?.id ?? '']?.title).toBe(one?.initiative.title);
  expect(Object.keys(agencies)).toHaveLength(4);
});

test('a list is searched by every word, in the name of the initiative or of the agency', () => {
  const book = chosenBook();
  const [agency] = book.agencies;
  const found = choiceRows(book, {
    part: 'choice-rows',
    of: 'all',
    search: `konsultasi publik ${agency?.name.toUpperCase() ?? ''}`,
    rows: { from: 0, count: 50 },
  });
  expect(found.rows.map(({ id }) => id)).toEqual([
    `konsultasi-publik-rancangan:${agency?.key ?? ''}`,
  ]);
});
