import { text } from '#features/glossary/text.ts';
import { explained, GLOSSARY, termsLike } from '#state/words/glossary.ts';
import { expectAccessible } from './support/accessible.ts';
import { expectFits } from './support/layout.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

test('a difficult word says what it means where it stands, and the list has all of them', async ({
  page,
}) => {
  await open(page, '/terima');
  await expectPage(page, words.inbox.title);
  const [term] = explained('submission').terms;
  if (!term) throw new Error('no term');
  const button = page.getByRole('button', { name: term.name, exact: true });
  const note = page.getByRole('note').filter({ hasText: term.meaning });
  await expect(note).toBeHidden();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(note).toBeVisible();
  await expectAccessible(page);
  await page.keyboard.press('Escape');
  await expect(note).toBeHidden();
  await expect(button).toBeFocused();

  await button.click();
  await note.getByRole('link').click();
  await expectPage(page, text.title);
  await expect(page.getByRole('term')).toHaveCount(GLOSSARY.length);
  await expectAccessible(page);
  await page.setViewportSize({ width: 375, height: 720 });
  await expectFits(page);
  await page.getByLabel(text.search).fill('perpres peta');
  await expect(page.getByText(text.counted(termsLike('perpres peta').length))).toBeVisible();
  await page.getByLabel(text.search).fill('zzz');
  await expect(page.getByText(text.counted(0))).toBeVisible();
});
