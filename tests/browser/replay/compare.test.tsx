import axe from 'axe-core';
import { afterEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { COMPARE } from '#features/replay/text-compare.ts';
import { TEXT } from '#features/replay/text.ts';
import { answered, clearAway, freshDesk, open, shipped, stored } from './mount.tsx';

afterEach(clearAway);

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

test('nothing to compare with: said, with the other way', async () => {
  const desk = freshDesk();
  const own = await shipped('lima-dimensi-opd');
  const mine = await stored(desk, own, {});
  await stored(desk, own, {}, { status: 'deleted' });
  await open(desk, `/p/${mine.id}/banding`);
  await expect.element(page.getByText(COMPARE.choice.none.title)).toBeVisible();
  await expect
    .element(page.getByRole('link', { name: COMPARE.toReplay }))
    .toHaveAttribute('href', `#/p/${mine.id}/alih`);
  await expectAccessible();
});

describe('by one instrument', () => {
  async function opened() {
    const desk = freshDesk();
    const own = await shipped('lima-dimensi-opd');
    const mine = await stored(
      desk,
      own,
      answered(own, () => 3),
    );
    const all = Object.entries(answered(own, (at) => (at < 8 ? 2 : 3)));
    const answers = Object.fromEntries(all.filter(([id]) => id !== 'p5'));
    const other = await stored(desk, own, answers, { year: 2025, kind: 'simulation' });
    await open(desk, `/p/${mine.id}/banding`);
    await page.getByRole('combobox', { name: COMPARE.choice.title }).selectOptions(other.id);
    await expect
      .element(page.getByRole('region', { name: COMPARE.results, exact: true }))
      .toBeVisible();
    return { mine, other };
  }

  test('shows both indices, their difference, and what to know before', async () => {
    const { mine, other } = await opened();
    expect(location.hash).toBe(`#/p/${mine.id}/banding/${other.id}`);
    const results = page.getByRole('region', { name: COMPARE.results, exact: true });
    await expect.element(results).toHaveTextContent('3,00');
    await expect.element(results).toHaveTextContent('2,80');
    await expect.element(results).toHaveTextContent('+0,20');
    for (const note of [
      COMPARE.notes.years(2026, 2025),
      COMPARE.notes.unfinished(COMPARE.other, 34, 35),
      COMPARE.notes.simulation(COMPARE.other),
    ]) {
      await expect.element(page.getByText(note)).toBeVisible();
    }
    await expectAccessible();
  });

  test('shows groups and indicators side by side, sorted when asked', async () => {
    await opened();
    const groups = page.getByRole('table', { name: COMPARE.groupsCaption });
    await expect.element(groups.getByRole('row', { name: /^K / })).toHaveTextContent('+1,000');
    await expect.element(page.getByText(COMPARE.tally(8, 0, 26, 1))).toBeVisible();
    const table = page.getByRole('table', { name: COMPARE.indicatorsCaption });
    await expect.element(table.getByRole('row', { name: /^K1 / })).toHaveTextContent('▲ naik 1');
    await expect.element(table.getByRole('row', { name: /^P5 / })).toHaveTextContent('Belum diisi');
    const lastRow = () =>
      (table.element() as HTMLTableElement).tBodies[0]?.rows.item(34)?.textContent ?? '';
    await table.getByRole('button', { name: COMPARE.columns.difference }).click();
    await expect.poll(lastRow).toContain('P5');
    await table.getByRole('button', { name: COMPARE.columns.difference }).click();
    await expect.poll(lastRow).toContain('P5');
  });
});

test('across scales no number of the two stands beside the other; the reasons and the way do', async () => {
  const desk = freshDesk();
  const own = await shipped('lima-dimensi-opd');
  const kip = await shipped('keterbukaan-informasi-opd');
  const mine = await stored(
    desk,
    own,
    answered(own, () => 3),
  );
  const other = await stored(
    desk,
    kip,
    answered(kip, () => 60),
  );
  await open(desk, `/p/${mine.id}/banding/${other.id}`);
  await expect.element(page.getByText(COMPARE.refused.title)).toBeVisible();
  const scales = page.getByRole('region', { name: COMPARE.refused.reason.scales });
  await expect.element(scales).toHaveTextContent('1 sampai 4');
  await expect.element(scales).toHaveTextContent('0 sampai 100');
  const shown = document.querySelector('.page')?.textContent ?? '';
  expect(shown).not.toContain('3,00');
  expect(page.getByRole('region', { name: COMPARE.results, exact: true }).query()).toBeNull();
  await expect
    .element(
      page.getByRole('link', {
        name: COMPARE.way.mine(kip.rubric.shortTitle, kip.rubric.version),
      }),
    )
    .toHaveAttribute('href', `#/p/${mine.id}/alih/${kip.ref.digest}`);
  await expectAccessible();
  await page
    .getByRole('link', { name: COMPARE.way.mine(kip.rubric.shortTitle, kip.rubric.version) })
    .click();
  await expect.element(page.getByRole('heading', { level: 1, name: TEXT.title })).toHaveFocus();
  await expect.element(page.getByRole('radio', { name: kip.rubric.title })).toBeChecked();
});

test('no crosswalk: said, and no link is offered', async () => {
  const desk = freshDesk();
  const own = await shipped('lima-dimensi-opd');
  const old = await shipped('spbe-5-2018');
  const mine = await stored(desk, own, {});
  const other = await stored(desk, old, {});
  await open(desk, `/p/${mine.id}/banding/${other.id}`);
  const way = page.getByRole('region', { name: COMPARE.way.title });
  await expect.element(way).toHaveTextContent(COMPARE.way.none);
  expect(way.getByRole('link').query()).toBeNull();
});

test('the part of one OPD beside the whole is refused by its scope', async () => {
  const desk = freshDesk();
  const own = await shipped('spbe-59-2020');
  const scope = { owner: 'Diskominfo', indicators: ['i01', 'i02'] };
  const mine = await stored(
    desk,
    own,
    answered(own, () => 3),
    { scope },
  );
  const other = await stored(
    desk,
    own,
    answered(own, () => 3),
  );
  await open(desk, `/p/${mine.id}/banding/${other.id}`);
  const reason = page.getByRole('region', { name: COMPARE.refused.reason.scope });
  await expect.element(reason).toHaveTextContent('Diskominfo: 2 dari 47 indikator');
  await expect.element(reason).toHaveTextContent(COMPARE.wholeScope);
});
