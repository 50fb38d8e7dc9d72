import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { searchRubric } from '#core/rubric/search.ts';
import { searchText } from '#features/rubrics/text-search.ts';
import { paths } from '#state/paths.ts';
import { close, open, onShelf } from './mount.tsx';

afterEach(close);
beforeEach(() => page.viewport(1366, 768));

const SPBE = await onShelf('spbe-59-2020');
const { digest } = SPBE.ref;
const field = () => page.getByRole('searchbox', { name: searchText.label });
const status = () => page.getByRole('status').filter({ hasText: 'ditemukan' });

test('typing finds at once, keeps the focus, and says how much was found', async () => {
  await open(paths.rubric(digest));
  await field().fill('reviu');
  const hits = searchRubric(SPBE.rubric, 'reviu');
  const places = hits.reduce((sum, hit) => sum + hit.texts.length, 0);
  const indicators = hits.filter(({ placed }) => placed !== null).length;
  await expect.element(status()).toHaveTextContent(searchText.found(indicators, places, 'reviu'));
  expect(document.activeElement).toBe(field().element());
  expect(location.hash).toBe(`#${paths.rubricSearch(digest, 'reviu')}`);
  expect(
    [...document.querySelectorAll('mark')].every((mark) => /reviu/i.test(mark.textContent)),
  ).toBe(true);
  expect(document.querySelectorAll('.search-hit')).toHaveLength(hits.length);
});

test('the address keeps the words: Back leads to them, and a new word replaces them', async () => {
  const heading = await open(paths.rubric(digest));
  await field().fill('arsitektur');
  await expect.element(status()).toBeVisible();
  await field().fill('arsitektur spbe?');
  await expect.element(page.getByText(searchText.nothing('arsitektur spbe?'))).toBeVisible();
  await field().fill('peta rencana');
  await expect.element(status()).toHaveTextContent('"peta rencana"');
  await page.getByRole('link', { name: 'I12 Peta Rencana SPBE' }).last().click();
  await expect.element(heading).toHaveTextContent('I12 Peta Rencana SPBE');
  await expect.element(field()).toHaveValue('');
  history.back();
  await expect.element(status()).toHaveTextContent('"peta rencana"');
  await expect.element(field()).toHaveValue('peta rencana');
  history.back();
  await expect.element(heading).toHaveTextContent(SPBE.rubric.title);
  await expect.element(field()).toHaveValue('');
});

test('Enter leads to the results; nothing found says what to do', async () => {
  await open(paths.rubric(digest));
  await field().fill('tidakadayangbegini');
  await userEvent.keyboard('{Enter}');
  await expect.element(page.getByText(searchText.nothing('tidakadayangbegini'))).toBeVisible();
  await expect.poll(() => document.activeElement?.textContent).toBe(searchText.title);
});

test('an emptied field explains what is searched, and stays', async () => {
  await open(paths.rubricSearch(digest, '100% layanan/aplikasi?'));
  await expect.element(field()).toHaveValue('100% layanan/aplikasi?');
  await field().fill('');
  await expect.element(page.getByText(searchText.hint)).toBeVisible();
  expect(document.activeElement).toBe(field().element());
});

test('a link followed while typing wins', async () => {
  const heading = await open(paths.rubric(digest));
  await field().fill('rev');
  document.querySelector<HTMLElement>('.weight-table a')?.click();
  await expect.element(heading).toHaveTextContent(/^I01 /);
  await new Promise((passed) => setTimeout(passed, 500));
  await expect.element(heading).toHaveTextContent(/^I01 /);
});
