import { axeFinds } from './support/axe.ts';
import { expect, test } from './support/test.ts';

const PAGE = `<!doctype html><html lang="id"><title>Uji</title><body><main><h1>Uji</h1>
  <p class="a">satu</p><p class="a">dua</p><p class="a">tiga</p>
  <div style="background:#444"><p class="a" id="pudar">empat</p></div>
  <p style="color:#bbb" id="pucat">lima</p><img src="data:,"></main>`;

test('a check by looks finds pale words on any ground, and only what it is asked', async ({
  page,
}) => {
  await page.setContent(PAGE);
  const pale = await axeFinds(page, { rules: ['color-contrast'], perLook: true });
  expect(pale.map((line) => /#\w+/.exec(line)?.[0])).toEqual(['#pudar', '#pucat']);
  const rest = await axeFinds(page, { tags: ['wcag2a', 'wcag2aa'], without: ['color-contrast'] });
  expect(rest).toHaveLength(1);
  expect(rest[0]).toContain('image-alt img');
});

test('a look that was found sound is not asked again, a pale one is', async ({ page }) => {
  const rules = ['color-contrast', 'link-in-text-block'];
  const pale = async (body: string) => {
    await page.setContent(`<!doctype html><html lang="id"><title>Uji</title><body>${body}`);
    return axeFinds(page, { rules, perLook: true });
  };
  expect(await pale('<p class="b">satu</p>')).toHaveLength(0);
  expect(await pale('<p class="b">satu</p><p class="c" style="color:#bbb">dua</p>')).toHaveLength(
    1,
  );
  expect(await pale('<p class="c" style="color:#bbb">dua</p>')).toHaveLength(1);
  expect(await pale('<div style="background:#333"><p class="b">satu</p></div>')).toHaveLength(1);
});
