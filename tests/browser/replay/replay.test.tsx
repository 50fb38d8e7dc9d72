import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DIFFERENCE } from '#features/replay/text-difference.ts';
import { TEXT } from '#features/replay/text.ts';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import type { Desk } from '#workflow/desk.ts';
import { adoptLocalVersion, NEW_WORDS } from './local-version.ts';
import { answered, clearAway, freshDesk, open, shipped, stored } from './mount.tsx';

// Axe looks at some fifty lines; a busy machine may take its time.
vi.setConfig({ testTimeout: 60_000 });
afterEach(clearAway);

/** The tick that brings one answer along, by the code of the indicator. */
const box = (code: string) =>
  page.getByRole('checkbox', { name: new RegExp(`^${TEXT.bring}\\s+${code}\\s`) });
/** The line of one indicator of the new instrument. */
function item(code: string): HTMLElement {
  const headings = [...document.querySelectorAll('.replay-item h3')];
  const found = headings.find(({ textContent }) => textContent.startsWith(`${code} `));
  const line = found?.closest('li');
  if (!line) throw new Error(`item: no ${code}`);
  return line;
}
const countOf = (name: string): string => {
  const term = [...document.querySelectorAll('.replay-counts dt')].find(
    (dt) => dt.textContent === name,
  );
  return term?.nextElementSibling?.querySelector('strong')?.textContent ?? '';
};

async function newest(desk: Desk) {
  const list = await listAssessments(desk);
  if (!list.ok) throw new Error('no list');
  const [first] = list.value.sound;
  if (!first) throw new Error('nothing stored');
  return first;
}

async function expectAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([]);
}

describe('under a version of the same instrument', () => {
  async function opened() {
    const desk = freshDesk();
    const own = await shipped('lima-dimensi-opd');
    const local = await adoptLocalVersion(desk);
    const from = await stored(
      desk,
      own,
      answered(own, (at) => (at % 4) + 1),
    );
    await open(desk, `/p/${from.id}/alih`);
    await page.getByRole('radio', { name: local.rubric.title }).click();
    await expect.element(page.getByRole('region', { name: TEXT.counts.title })).toBeVisible();
    return { desk, own, local, from };
  }

  test('counts what stays, changed, is new, and leads nowhere; nothing is ticked', async () => {
    await opened();
    expect(countOf(TEXT.verdict.unchanged)).toBe('33 indikator');
    expect(countOf(TEXT.verdict.changed)).toBe('1 indikator');
    expect(countOf(TEXT.verdict.new)).toBe('0 indikator');
    expect(countOf(TEXT.counts.dropped)).toBe('1 indikator');
    expect(document.querySelectorAll('input[type=checkbox]')).toHaveLength(34);
    expect(document.querySelectorAll('input[type=checkbox]:checked')).toHaveLength(0);
    await expect
      .element(page.getByRole('region', { name: TEXT.dropped.title(1) }))
      .toHaveTextContent(TEXT.dropped.reason.removed);
  });

  test('shows what changed with the new words marked', async () => {
    await opened();
    expect(item('K1').textContent).toContain(TEXT.because.changed(1));
    expect(item('K1').querySelector('ins')?.textContent.trim()).toBe(NEW_WORDS);
  });

  test('filters by verdict; the buttons tick the unchanged ones and nothing else, and untick', async () => {
    await opened();
    await page.getByRole('button', { name: TEXT.list.allUnchanged }).click();
    await expect.element(page.getByText(TEXT.list.leadChosen(33))).toBeVisible();
    await page.getByRole('combobox', { name: TEXT.list.filter }).selectOptions('changed');
    const boxes = page.getByRole('checkbox', { name: TEXT.bring });
    expect(boxes.elements()).toHaveLength(1);
    await expect.element(boxes).not.toBeChecked();
    await page.getByRole('button', { name: TEXT.list.clear }).click();
    await expect.element(page.getByText(TEXT.list.lead)).toBeVisible();
    await page.getByRole('combobox', { name: TEXT.list.filter }).selectOptions('related');
    await expect.element(page.getByText(TEXT.list.nothing)).toBeVisible();
  });

  test('explains the difference row by row; the last row is the difference of the two', async () => {
    await opened();
    const section = page.getByRole('region', { name: DIFFERENCE.title, exact: true });
    const table = section.getByRole('table', { name: DIFFERENCE.table });
    const cells = (row: HTMLTableRowElement | undefined): readonly string[] =>
      [...(row?.cells ?? [])].map((cell) => cell.textContent.trim());
    const element = table.element() as HTMLTableElement;
    const [foot] = [...(element.tFoot?.rows ?? [])];
    const number = (text: string | undefined): number =>
      Number((text ?? '').replace('\u2212', '-').replace('+', '').replace(',', '.'));
    const total = cells(foot);
    expect(number(total.at(6)) - number(total.at(5))).toBeCloseTo(number(total.at(-1)), 3);
    expect(number(total.at(-1))).not.toBe(0);
    await section.getByRole('button', { name: DIFFERENCE.columns.effect }).click();
    const effects = [...(element.tBodies[0]?.rows ?? [])]
      .map((row) => cells(row).at(-1))
      .filter((text) => text !== DIFFERENCE.nothing)
      .map(number);
    expect(effects).toEqual([...effects].sort((a, b) => b - a));
    await expect
      .element(section.getByRole('columnheader', { name: DIFFERENCE.columns.effect }))
      .toHaveAttribute('aria-sort', 'descending');
  });

  test('makes a new assessment with only what was ticked, and opens it', async () => {
    const { desk, local, from } = await opened();
    await box('K2').click();
    await box('K1').click();
    await page.getByRole('button', { name: TEXT.make.button }).click();
    await expect.poll(() => location.hash).not.toContain(from.id);
    const fresh = await newest(desk);
    expect(location.hash).toBe(`#/p/${fresh.id}`);
    expect(Object.keys(fresh.answers).sort()).toEqual(['k1', 'k2']);
    expect(fresh.answers['k2']).toMatchObject({
      ...from.answers['k2'],
      revision: 0,
      done: false,
      edited: fresh.answers['k2']?.edited,
    });
    expect(fresh.rubric).toEqual(local.ref);
    expect(fresh.origin).toEqual({ assessment: from.id, rubric: from.rubric });
    const list = await listAssessments(desk);
    expect(list.ok && list.value.sound.find(({ id }) => id === from.id)).toEqual(from);
  });

  test('nothing ticked makes an empty one, and says so before', async () => {
    const { desk } = await opened();
    await expect.element(page.getByText(TEXT.make.nothing)).toBeVisible();
    await page.getByRole('button', { name: TEXT.make.button }).click();
    await expect.poll(async () => (await newest(desk)).origin).not.toBeNull();
    expect((await newest(desk)).answers).toEqual({});
  });

  test('can be worked by keyboard alone, and axe finds nothing', async () => {
    const { desk } = await opened();
    const third = box('K3');
    (third.element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    await expect.element(third).toBeChecked();
    (page.getByRole('button', { name: TEXT.make.button }).element() as HTMLElement).focus();
    await expectAccessible();
    await userEvent.keyboard('{Enter}');
    await expect.poll(async () => Object.keys((await newest(desk)).answers)).toEqual(['k3']);
  });
});

describe('through the crosswalk', () => {
  async function opened() {
    const desk = freshDesk();
    const own = await shipped('lima-dimensi-opd');
    const target = await shipped('spbe-59-2020', '2.0.0');
    const from = await stored(
      desk,
      own,
      answered(own, () => 3),
    );
    await open(desk, `/p/${from.id}/alih/${target.ref.digest}`);
    await expect.element(page.getByRole('region', { name: TEXT.counts.title })).toBeVisible();
    return { desk, target, from };
  }

  test('relates, converts nothing, and explains no difference', async () => {
    await opened();
    expect(countOf(TEXT.verdict.unchanged)).toBe('0 indikator');
    expect(Number.parseInt(countOf(TEXT.verdict.related), 10)).toBeGreaterThan(40);
    expect(page.getByRole('region', { name: DIFFERENCE.title, exact: true }).query()).toBeNull();
    const first = item('I01').textContent;
    expect(first).toContain('Petunjuk saja: nilai tidak dikonversi.');
    expect(first).toMatch(/K5 .*Tingkat 3/);
    expect(first).toContain('Fakta k5.');
    await expect.element(page.getByRole('button', { name: TEXT.list.allUnchanged })).toBeDisabled();
    await expectAccessible();
  });

  test('carries the chosen answer as a note that names its source', async () => {
    const { desk } = await opened();
    await box('I01').click();
    await page.getByRole('button', { name: TEXT.make.button }).click();
    await expect.poll(async () => Object.keys((await newest(desk)).answers)).toEqual(['i01']);
    const answer = (await newest(desk)).answers['i01'];
    expect(answer).toMatchObject({ rating: 'blank', criteria: [], fact: '', done: false });
    expect(answer?.notes).toContain('Dari Lima Dimensi OPD versi 1.0.0, K5');
    expect(answer?.notes).toContain('Nilai tidak dikonversi.');
    expect(answer?.notes).toContain('Fakta k5.');
  });
});

test('an address that names no other instrument here says so', async () => {
  const desk = freshDesk();
  const own = await shipped('lima-dimensi-opd');
  const from = await stored(desk, own, {});
  await open(desk, `/p/${from.id}/alih/${own.ref.digest}`);
  await expect.element(page.getByText(TEXT.target.missing)).toBeVisible();
  expect(page.getByRole('radio', { checked: true }).query()).toBeNull();
});
