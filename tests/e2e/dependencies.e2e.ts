import { readFileSync } from 'node:fs';
import { dependencyFaults } from '../../scripts/lib/dependency-laws.mjs';
import { dependencyPage } from '../../scripts/lib/dependency-page.mjs';
import {
  DEPENDENCY_PAGE,
  dependencyProject,
  withoutSizes,
} from '../../scripts/lib/dependency-project.mjs';
import { builtFile } from './support/server.ts';
import { open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** The total of the page, in kB. */
const total = (page: string): number =>
  Number(/^Jumlah \d+ paket, ([\d.,]+) kB\.$/m.exec(page)?.[1]?.replaceAll('.', ''));

test('the list of dependencies is what is asked for, installed and built', () => {
  const project = dependencyProject();
  expect(dependencyFaults(project)).toEqual([]);
  const kept = readFileSync(DEPENDENCY_PAGE, 'utf8');
  const now = dependencyPage(project);
  expect(withoutSizes(kept)).toBe(withoutSizes(now));
  // Every change of the application moves bytes between files; a package that grew is news.
  expect(Math.abs(total(kept) / total(now) - 1)).toBeLessThan(0.05);
});

test('the licences of everything in the build are passed on with it, and linked to', async ({
  page,
}) => {
  const notice = await builtFile('lisensi-pihak-ketiga.txt');
  const { shipped } = dependencyProject();
  expect(shipped.length).toBeGreaterThan(40);
  for (const { name, version } of shipped) {
    expect(notice).toContain(`\n${name} ${version}\nLisensi: `);
  }
  expect(notice.match(/^SIL OPEN FONT LICENSE/gm)).toHaveLength(3);
  expect(await builtFile('sw.js')).toContain('lisensi-pihak-ketiga.txt');
  await open(page);
  const link = page.getByRole('contentinfo').getByRole('link', { name: words.shell.licences });
  const opening = page.waitForEvent('popup');
  await link.click();
  await expect((await opening).getByText('Lisensi: MIT').first()).toBeVisible();
});
