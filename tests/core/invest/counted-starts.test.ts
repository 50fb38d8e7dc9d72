import { expect, test } from 'vitest';
import { choiceFigures } from '#core/invest/choice/choice-figures.ts';
import { paperView } from '#core/invest/paper/view-paper.ts';
import { registerLines } from '#core/invest/clearance/view-register.ts';
import { scheduleView } from '#core/invest/schedule/view-schedule.ts';
import { chosenBook, PLAN, startsOf } from './sample-choice.ts';
import { sampleBook } from '../../support/invest-ground.ts';

test('what is not counted on the screen is in no paper, no register and no schedule', () => {
  const { plan } = chosenBook();
  const starts = startsOf({ ...chosenBook(), plan });
  const late = [...starts].find(([, year]) => year === 2)?.[0] ?? '';
  const banned = [...starts].find(([, year]) => year === 0)?.[0] ?? '';
  expect(late).not.toBe('');
  // Years were taken away, one that was kept is taken back that is kept out by hand by now.
  const now = { ...plan, years: 2, hand: { [banned]: null } };
  const book = { ...sampleBook({ ...PLAN, ...now }), plan: now };
  const { figures } = choiceFigures(book, starts);
  expect(figures.lost).toEqual(expect.arrayContaining([late, banned]));

  const facts = paperView(book);
  expect(new Set(facts.lost)).toEqual(new Set(figures.lost));
  expect(facts.faults).toEqual(figures.faults);
  const chosen = facts.proposals.filter(({ start }) => start !== null);
  expect(chosen).toHaveLength(figures.chosen);
  const perYear = facts.years.map((year) =>
    facts.lines.reduce((sum, line) => (line.year === year ? sum + line.amount : sum), 0),
  );
  expect(perYear).toEqual(figures.spent);
  expect(facts.ceilings[0]?.spent).toEqual(figures.spent);
  expect(chosen.reduce((sum, { total }) => sum + total, 0)).toBe(figures.total);

  const lines = registerLines(book);
  expect(lines).toHaveLength(figures.chosen);
  expect(lines.every(({ year }) => year < now.firstYear + now.years)).toBe(true);
  const schedule = scheduleView(book, { today: '2026-01-05', timeZone: 'UTC' });
  expect(schedule.spent).toEqual(figures.spent);
  expect(schedule.bars.every(({ year }) => year < now.years)).toBe(true);
});
