import type { Page } from '@playwright/test';
import { expectSaved } from './support/answering.ts';
import { seed } from './support/seed.ts';
import { expectPage, open } from './support/setup.ts';
import { WORKED } from './support/states.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** What the browser hands to a screen reader from the polite regions of the page, at this moment. */
async function heard(page: Page): Promise<readonly string[]> {
  const session = await page.context().newCDPSession(page);
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  await session.detach();
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const isPolite = (id: string | undefined): boolean => {
    const node = byId.get(id ?? '');
    if (!node) return false;
    const live = node.properties?.find(({ name }) => name === 'live')?.value.value;
    return live === 'polite' || isPolite(node.parentId);
  };
  return nodes
    .filter(({ role, nodeId }) => role?.value === 'StaticText' && isPolite(nodeId))
    .map(({ name }) => String(name?.value ?? ''));
}

test('a save, a search and a backup are heard, each when it has something to say', async ({
  page,
}) => {
  const hears = (said: RegExp) =>
    expect
      .poll(() => heard(page), { intervals: [200] })
      .toContainEqual(expect.stringMatching(said));
  await seed(page, WORKED);
  await open(page, `/p/${WORKED.id}`);
  await expectPage(page, words.assess.tasks.title);
  await page.getByLabel(words.assess.tasks.search).fill('pusat data');
  await hears(/^\d+ dari 35 indikator/);

  await page.getByRole('link', { name: /^I\d / }).first().click();
  await expectPage(page, /^I/);
  await page.getByLabel(words.assess.indicator.notesLabel, { exact: true }).fill('Diperiksa.');
  await expectSaved(page);
  await hears(/^Tersimpan \d/);

  await open(page, '/penyimpanan');
  await expectPage(page, words.dataCare.title);
  await page.getByRole('button', { name: words.dataCare.backup.toDownload }).click();
  await hears(new RegExp(`^${words.dataCare.backup.doneTitle}`));
});
