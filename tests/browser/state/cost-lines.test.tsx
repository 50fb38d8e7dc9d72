import '#ui/styles.css';
import axe from 'axe-core';
import { useEffect, useState } from 'react';
import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { sumOfLines, type CostLine } from '#core/invest/price/cost-line.ts';
import type { Price } from '#core/invest/price/price.ts';
import { COST_LINES_TEXT as TEXT } from '#state/plans/cost-lines-text.ts';
import { DeskContext } from '#state/desk.ts';
import { useToasts } from '#state/saving/toasts.ts';
import { useCostLines } from '#state/plans/use-cost-lines.ts';
import { insertRows } from '#storage/rows/rows.ts';
import { CostLines } from '#ui/cost-lines.tsx';
import { openDesk, type Desk } from '#workflow/desk.ts';
import { newPrice } from '#workflow/plans/prices.ts';
import { mount, unmount } from '../mount.tsx';

let desk: Desk;
let lines: readonly CostLine[] = [];
let store: (lines: readonly CostLine[]) => void = () => undefined;

const { panel } = TEXT;
const { fields } = panel.form;

const price = (says: Partial<Price>): Price => ({
  ...newPrice(desk),
  revision: 1,
  standard: 'SSH',
  source: 'Kab. Contoh',
  year: 2024,
  unit: 'Unit',
  ...says,
});

beforeEach(async () => {
  await page.viewport(1366, 768);
  desk = openDesk(`harga-${crypto.randomUUID()}`);
  await insertRows(desk.db, 'prices', [
    price({ name: 'UPS', specification: '700 VA', price: 888_000, accountCodes: ['5.2.02'] }),
    price({ name: 'UPS', specification: '1200 VA', price: 1_831_500 }),
    price({ name: 'UPS', specification: '300 kVA', price: 1_982_320_000 }),
    price({ name: 'Aplikasi web', specification: 'standar', price: 75_000_000 }),
  ]);
});
afterEach(async () => {
  unmount();
  await desk.db.delete();
});

function Editor({ isClosed }: { readonly isClosed: boolean }) {
  const [now, setNow] = useState(lines);
  useEffect(() => {
    lines = now;
    store = setNow;
  }, [now]);
  const { panel: all } = useCostLines({ lines: now, year: 2026, isClosed, onEdit: setNow });
  return <CostLines {...all} />;
}

function show(start: readonly CostLine[] = [], isClosed = false): void {
  lines = start;
  mount(
    <DeskContext value={desk}>
      <h1>Biaya</h1>
      <Editor isClosed={isClosed} />
    </DeskContext>,
  );
}

const byHand: CostLine = {
  price: '',
  name: 'Pelatihan',
  specification: '',
  unit: 'OB',
  volume: '1.5',
  unitPrice: 333_333,
  account: '',
  basis: '',
  when: 'yearly',
};
const button = (name: string) => page.getByRole('button', { name, exact: true });
const field = (name: string) => page.getByLabelText(name, { exact: true });

async function isAccessible(): Promise<void> {
  const { violations } = await axe.run(document.body, {
    rules: { region: { enabled: false } },
  });
  expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html ?? ''}`)).toEqual([]);
}

test('a price is found, taken and multiplied; the sums are exact', async () => {
  show();
  await expect.element(page.getByText(panel.none)).toBeVisible();
  await button(panel.add).click();
  await expect.element(page.getByText(TEXT.ready(4))).toBeVisible();
  await field(panel.form.search).fill('700 ups');
  // Enter looks for prices; it does not save a line that is not there yet.
  await userEvent.keyboard('{Enter}');
  expect(document.querySelectorAll('.field-error')).toHaveLength(0);
  await button(TEXT.takeWhich('UPS', 888_000)).click();
  await expect.element(field(fields.unitPrice)).toHaveValue('888.000');
  await expect.element(field(fields.basis)).toHaveValue('SSH 2024, Kab. Contoh');
  await isAccessible();
  await field(fields.volume).fill('2,5');
  await expect.element(page.getByText('Rp2.220.000')).toBeVisible();
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(lines).toMatchObject([
    { name: 'UPS', volume: '2.5', unitPrice: 888_000, account: '5.2.02', when: 'once' },
  ]);
  // The list is of 2024, the budget of 2026.
  await expect.element(page.getByText(/Harga daftar tahun 2024/)).toBeVisible();
  expect(sumOfLines(lines)).toEqual({ once: 2_220_000, yearly: 0 });
  await isAccessible();
});

test('what is wrong is said at its field, and nothing is stored', async () => {
  show();
  await button(panel.add).click();
  await field(fields.volume).fill('dua');
  await button(panel.form.save).click();
  await expect.element(page.getByText('Isi uraian.').first()).toBeVisible();
  await expect.element(page.getByText('Isi harga satuan.').first()).toBeVisible();
  await expect.element(page.getByText(/Tulis volume sebagai bilangan/).first()).toBeVisible();
  expect(lines).toEqual([]);
  await isAccessible();
  await userEvent.keyboard('{Escape}');
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
});

test('a price that is written over is no longer of the list and asks for its basis', async () => {
  show();
  await button(panel.add).click();
  await field(panel.form.search).fill('aplikasi');
  await button(TEXT.takeWhich('Aplikasi web', 75_000_000)).click();
  await field(fields.unitPrice).fill('149,5 jt');
  await expect.element(field(fields.basis)).toHaveValue('');
  await expect.element(page.getByText('Harga ditulis tangan tanpa dasar harga.')).toBeVisible();
  await field(fields.unitPrice).fill('150 jt');
  await expect.element(page.getByText(/Harga 2 kali median/)).toBeVisible();
  await button(panel.form.save).click();
  expect(lines).toMatchObject([{ price: '', unitPrice: 150_000_000, basis: '' }]);
});

test('a line is changed in its place, removed, and brought back where it was', async () => {
  show([byHand, { ...byHand, name: 'Langganan', when: 'once', basis: 'Survei 2026' }]);
  await expect
    .element(page.getByRole('row', { name: /^Jumlah setiap tahun/ }))
    .toHaveTextContent('Rp500.000');
  await expect
    .element(page.getByRole('row', { name: /^Tahun pertama/ }))
    .toHaveTextContent('Rp1.000.000');
  await button(TEXT.editWhich('Pelatihan')).click();
  await expect.element(field(fields.volume)).toHaveValue('1,5');
  await field(fields.volume).fill('3');
  await button(panel.form.save).click();
  expect(lines.map(({ name, volume }) => [name, volume])).toEqual([
    ['Pelatihan', '3'],
    ['Langganan', '1.5'],
  ]);
  await button(TEXT.removeWhich('Pelatihan')).click();
  expect(lines.map(({ name }) => name)).toEqual(['Langganan']);
  useToasts.getState().list.at(-1)?.action?.run();
  await expect.element(page.getByRole('rowheader', { name: /^Pelatihan/ })).toBeVisible();
  expect(lines.map(({ name }) => name)).toEqual(['Pelatihan', 'Langganan']);
});

test('a line that another tab removed while it was open takes no other with it', async () => {
  const other = { ...byHand, name: 'Langganan', basis: 'Survei 2026' };
  show([byHand, other]);
  await button(TEXT.editWhich('Pelatihan')).click();
  await field(fields.volume).fill('3');
  store([other]);
  await expect.element(button(panel.form.save)).toBeVisible();
  await button(panel.form.save).click();
  await expect.element(page.getByText(TEXT.gone('Pelatihan'))).toBeVisible();
  expect(lines).toEqual([other]);
  await button(panel.form.save).click();
  await expect.element(page.getByRole('dialog')).not.toBeInTheDocument();
  expect(lines.map(({ name, volume }) => [name, volume])).toEqual([
    ['Langganan', '1.5'],
    ['Pelatihan', '3'],
  ]);
});

test('what is closed is only looked at', async () => {
  show([byHand], true);
  await expect.element(page.getByRole('rowheader', { name: /^Pelatihan/ })).toBeVisible();
  expect(document.querySelectorAll('button')).toHaveLength(0);
});

test('on a phone nothing is wider than the screen', async () => {
  await page.viewport(375, 740);
  show([{ ...byHand, name: 'Perangkat-jaringan-terintegrasi-antarperangkat-daerah' }]);
  await expect.element(page.getByRole('rowheader').first()).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
  const table = document.querySelector('.table-scroll');
  expect(table?.scrollWidth).toBeLessThanOrEqual((table?.clientWidth ?? 0) + 1);
  await button(panel.add).click();
  await expect.element(field(fields.name)).toBeVisible();
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(375);
  await isAccessible();
});
