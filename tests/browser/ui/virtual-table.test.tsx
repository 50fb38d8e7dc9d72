import axe from 'axe-core';
import { page, userEvent } from 'vitest/browser';
import { afterEach, expect, test } from 'vitest';
import '#ui/styles.css';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { mount, unmount } from '../mount.tsx';

afterEach(unmount);

const COLUMNS = [
  { id: 'name', head: <th scope="col">Nama</th>, width: 12 },
  { id: 'value', head: <th scope="col">Nilai</th>, width: 8 },
];

function show(count: number, onWindow?: (first: number, last: number) => void): void {
  mount(
    <VirtualTable
      label="Daftar panjang"
      columns={COLUMNS}
      count={count}
      renderRow={(index) => (
        <>
          <th scope="row">
            <a href={`#${index}`}>{`Nama ${index}`}</a>
          </th>
          <td>{index * 2}</td>
        </>
      )}
      {...(onWindow && { onWindow })}
    />,
  );
}

const rows = (): readonly HTMLElement[] =>
  [...document.querySelectorAll('tr[data-index]')] as never;
const place = (): HTMLElement =>
  page.getByRole('group', { name: 'Daftar panjang' }).element() as never;

test('a short table is drawn whole', async () => {
  show(58);
  await expect.element(page.getByRole('rowheader', { name: 'Nama 57' })).toBeInTheDocument();
  expect(rows()).toHaveLength(58);
});

test('of a long one only what is in sight, and every row knows its number', async () => {
  const wanted: (readonly [number, number])[] = [];
  show(30_000, (first, last) => wanted.push([first, last]));
  await expect.element(page.getByRole('rowheader', { name: 'Nama 0' })).toBeVisible();
  await expect.poll(() => rows().length).toBeGreaterThan(8);
  expect(rows().length).toBeLessThan(60);
  expect(document.querySelector('table')?.getAttribute('aria-rowcount')).toBe('30001');
  place().focus();
  await userEvent.keyboard('{End}');
  await expect.element(page.getByRole('rowheader', { name: 'Nama 29999' })).toBeVisible();
  const last = rows()[rows().length - 1];
  expect(last?.getAttribute('aria-rowindex')).toBe('30001');
  expect(wanted[wanted.length - 1]?.[1]).toBe(29_999);
  const { violations } = await axe.run(document.body);
  expect(violations).toEqual([]);
});

test('the row that has the focus stays while the table is scrolled away', async () => {
  show(30_000);
  await expect.poll(() => rows().length).toBeGreaterThan(8);
  const link = page.getByRole('link', { name: 'Nama 3', exact: true }).element() as HTMLElement;
  link.focus();
  place().scrollTop = 400_000;
  await expect
    .poll(() => rows().length > 5 && rows().some((row) => Number(row.dataset['index']) > 8000))
    .toBe(true);
  expect(document.activeElement).toBe(link);
  // The way on is the way on from that row.
  expect(rows()[0]?.textContent).toContain('Nama 3');
});
