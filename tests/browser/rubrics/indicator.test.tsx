import { page, userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Indicator } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { indicatorText as say } from '#features/rubrics/text-indicator.ts';
import { paths } from '#state/paths.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { close, open, onShelf, unfold } from './mount.tsx';

afterEach(close);
beforeEach(() => page.viewport(1366, 768));

const LIMA = await onShelf('lima-dimensi-opd');
const SPBE = await onShelf('spbe-59-2020');
const PEMDI = await onShelf('pemdi-8-2026');
const OLD = await onShelf('spbe-5-2018');
const PPID = await onShelf('keterbukaan-informasi-opd');

const at = ({ ref }: LoadedRubric, id: string): string => paths.rubricIndicator(ref.digest, id);

/** Every text of an indicator that somebody wrote for readers. */
function textsOf(indicator: Indicator): readonly string[] {
  const { coverage, external, notApplicableWhen, repeat, owners = [], notes = [] } = indicator;
  return [
    indicator.title,
    indicator.question,
    indicator.why,
    ...indicator.levels.flatMap((step) => [
      step.summary,
      ...step.criteria.flatMap((one) => [one.text, one.dependsOn ?? '']),
      ...step.evidence.flatMap((item) => [item.text, ...item.must]),
    ]),
    ...indicator.goodEvidence,
    ...indicator.badEvidence,
    ...indicator.basis,
    ...notes,
    ...owners,
    coverage?.note ?? '',
    external?.note ?? '',
    external?.publisher ?? '',
    notApplicableWhen ?? '',
    repeat?.subject ?? '',
    indicator.informationClass,
  ];
}

test.each([LIMA, SPBE, PEMDI, OLD, PPID].map((one) => [one.rubric.id, one] as const))(
  '%s: nothing that is written about an indicator is left out',
  async (_, loaded) => {
    const placed = placedIndicators(loaded.rubric);
    // The first, the last, and whoever has a field that others lack.
    const rare = placed.find(({ indicator }) => indicator.external ?? indicator.repeat);
    const soft = placed.find(({ indicator }) => indicator.mayBeNotApplicable);
    for (const one of new Set([placed[0], placed.at(-1), rare, soft])) {
      if (!one) continue;
      await open(at(loaded, one.indicator.id));
      unfold();
      const shown = document.body.textContent;
      for (const text of textsOf(one.indicator)) expect(shown).toContain(text);
    }
  },
);

test('what one level more adds to the index', async () => {
  await open(at(LIMA, 'i1'));
  await expect.element(page.getByText(say.stepAdds('0,029'), { exact: true })).toBeVisible();
  await open(at(PPID, 'm1'));
  await expect
    .element(page.getByText(say.stepsAdd('1,250', '2,500'), { exact: true }))
    .toBeVisible();
  expect(document.querySelectorAll('.rung-card')).toHaveLength(5);
});

test('conditions of evidence are explained', async () => {
  await open(at(LIMA, 'k1'));
  await page.getByText(say.terms).click();
  await expect.element(page.getByText('tidak harus bernomor')).toBeVisible();
});

test('an index taken over shows which value leads to which level', async () => {
  await open(at(PEMDI, 'i05'));
  const row = page.getByRole('row', { name: /^lebih dari 12,5 sampai 37,5/ });
  await expect.element(row).toHaveTextContent('Tingkat 2 – Membangun');
});

test('one of several answers says so', async () => {
  await open(at(OLD, 'i35-2'));
  await expect.element(page.getByText(/^Isian 2 dari 3 bagi indikator I35/)).toBeVisible();
});

test('who decides and who usually answers for it', async () => {
  await open(at(SPBE, 'i01'));
  await expect.element(page.getByText(say.scope)).toBeVisible();
  await expect.element(page.getByText('Diskominfo, Bagian Hukum')).toBeVisible();
});

test('counterparts are links to the newest version', async () => {
  await open(at(LIMA, 'k1'));
  const link = page.getByRole('link', { name: /^I04 / });
  await expect.element(link).toHaveAttribute('href', `#${at(SPBE, 'i04')}`);
  await link.click();
  await expect.element(page.getByRole('heading', { level: 1 })).toHaveTextContent(/^I04 /);
});

test('forth and back, by link and by key; the first has nothing before it', async () => {
  const heading = await open(at(LIMA, 'k1'));
  expect(page.getByRole('link', { name: say.previous }).elements()).toHaveLength(0);
  await page.getByRole('link', { name: say.next }).first().click();
  await expect.element(heading).toHaveTextContent(/^K2 /);
  await userEvent.keyboard('{Alt>}n{/Alt}');
  await expect.element(heading).toHaveTextContent(/^K3 /);
  await userEvent.keyboard('{Alt>}p{/Alt}');
  await expect.element(heading).toHaveTextContent(/^K2 /);
});
