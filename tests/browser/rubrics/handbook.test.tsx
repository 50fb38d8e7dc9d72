import { page } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { countsOf } from '#core/rubric/counts.ts';
import { toRubricFile } from '#core/rubric/to-file.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { text } from '#features/rubrics/text.ts';
import { paths } from '#state/paths.ts';
import { close, open, onShelf, unfold } from './mount.tsx';

afterEach(close);
beforeEach(() => page.viewport(1366, 768));

const LIMA = await onShelf('lima-dimensi-opd');
const SPBE = await onShelf('spbe-59-2020');
const OLD = await onShelf('spbe-5-2018');
const ALL = [
  LIMA,
  SPBE,
  OLD,
  await onShelf('pemdi-8-2026'),
  await onShelf('keterbukaan-informasi-opd'),
];

test('the list names every instrument with its standing, and leads to it', async () => {
  await open(paths.rubrics);
  for (const { rubric, ref } of ALL) {
    const link = page.getByRole('link', { name: rubric.title, exact: true }).first();
    await expect.element(link).toHaveAttribute('href', `#${paths.rubric(ref.digest)}`);
  }
  const old = page.getByRole('listitem').filter({ hasText: '35 indikator, 37 isian' });
  await expect.element(old.first()).toHaveTextContent('Resmi, telah dicabut');
  // An older version says that there is a newer one.
  const newer = page.getByRole('link', { name: text.newer(SPBE.rubric.version) });
  await expect.element(newer).toHaveAttribute('href', `#${paths.rubric(SPBE.ref.digest)}`);
});

test.each(ALL.map((one) => [one.rubric.id, one] as const))(
  'the front page of %s: size, every band, every source, every open point',
  async (_, { rubric, ref }) => {
    const heading = await open(paths.rubric(ref.digest));
    await expect.element(heading).toHaveTextContent(rubric.title);
    unfold();
    const shown = document.body.textContent;
    const counts = countsOf(rubric);
    expect(shown).toContain(text.indicators(counts));
    expect(shown).toContain(text.evidence(counts.evidence, counts.required));
    expect(shown).toContain(ref.digest);
    for (const band of rubric.predikat) expect(shown).toContain(band.label);
    for (const source of rubric.provenance) {
      expect(shown).toContain(source.title);
      expect(shown).toContain(source.note);
    }
    for (const point of rubric.ratification) expect(shown).toContain(point);
    for (const scale of Object.values(rubric.scales)) {
      for (const label of Object.values(scale.labels)) expect(shown).toContain(label);
    }
    if (rubric.unassessed) expect(shown).toContain(rubric.unassessed.note);
    expect(shown.includes(text.notice.repealed.title)).toBe(rubric.status === 'repealed');
    expect(shown.includes(text.notice.adaptation.title)).toBe(rubric.status === 'adaptation');
  },
);

test('weight as written stands beside the real share', async () => {
  await open(paths.rubric(LIMA.ref.digest));
  const row = (name: string) => page.getByRole('row', { name: new RegExp(`^${name} `) });
  await expect.element(row('K1 Proses')).toHaveTextContent('12,50%');
  await expect.element(row('I1 Pusat')).toHaveTextContent('12,86%');
  await expect.element(row('K Kebijakan')).toHaveTextContent('2020,00%');
});

test('the contents list every indicator, and open where one is read', async () => {
  await open(paths.rubric(SPBE.ref.digest));
  const contents = page.getByRole('navigation', { name: text.tree.label });
  for (const { indicator } of placedIndicators(SPBE.rubric)) {
    const name = `${indicator.code} ${indicator.title}`;
    const link = contents.getByRole('link', { name, exact: true, includeHidden: true });
    await expect
      .element(link)
      .toHaveAttribute('href', `#${paths.rubricIndicator(SPBE.ref.digest, indicator.id)}`);
  }
  expect(document.querySelectorAll('.tree details[open]')).toHaveLength(0);
  await open(paths.rubricIndicator(SPBE.ref.digest, 'i13'));
  expect(document.querySelectorAll('.tree details[open]')).toHaveLength(1);
  await expect
    .element(contents.getByRole('link', { name: 'I13 Keterpaduan Rencana dan Anggaran SPBE' }))
    .toHaveAttribute('aria-current', 'page');
});

test('the file that is handed out is the published one', async () => {
  await open(paths.rubric(LIMA.ref.digest));
  const create = vi.spyOn(URL, 'createObjectURL');
  const names: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function clicked(
    this: HTMLAnchorElement,
  ) {
    names.push(this.download);
  });
  await page.getByRole('button', { name: text.actions.json }).click();
  await expect.element(page.getByText(/lima-dimensi-opd@1\.0\.0\.json diunduh/)).toBeVisible();
  const [content] = create.mock.calls.map(([blob]) => blob);
  vi.restoreAllMocks();
  expect(names).toEqual(['lima-dimensi-opd@1.0.0.json']);
  expect(content instanceof Blob && (await content.text())).toBe(toRubricFile(LIMA.rubric).text);
});

test('parts of the page take the focus', async () => {
  await open(paths.rubric(LIMA.ref.digest));
  await page.getByRole('button', { name: text.sections.origin }).click();
  expect(document.activeElement?.textContent).toBe(text.sections.origin);
  await page.getByRole('button', { name: text.notice.see }).click();
  expect(document.activeElement?.textContent).toBe(text.sections.ratification);
});

test('an unknown instrument, an unknown indicator', async () => {
  const heading = await open('/instrumen/tidak-ada');
  await expect.element(heading).toHaveTextContent(text.unknown.title);
  const other = await open(paths.rubricIndicator(LIMA.ref.digest, 'tidak-ada'));
  await expect.element(other).toHaveTextContent(text.unknown.indicator);
});
