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

test('what is too small to press is found, and what another lies over', async ({ page }) => {
  const found = async (body: string) => {
    await page.setContent(
      `<!doctype html><html lang="id"><title>Uji</title><style>button{position:absolute;border:0;padding:0}</style><main><h1>Uji</h1>${body}</main>`,
    );
    const lines = await axeFinds(page, { tags: ['wcag22aa'] });
    expect(await page.locator('[data-doubtful-target]').count()).toBe(0);
    return lines.map((line) => /target-size (#\w+)/.exec(line)?.[1]);
  };
  const button = (id: string, left: number, size: number): string =>
    `<button id="${id}" style="left:${left}px;top:200px;width:${size}px;height:${size}px">${id}</button>`;
  expect(await found(button('a', 0, 40) + button('b', 60, 40))).toEqual([]);
  expect(await found(button('a', 0, 16) + button('b', 18, 16))).toEqual(['#a', '#b']);
  // Far from any other it may be small.
  expect(await found(button('a', 0, 16) + button('b', 200, 16))).toEqual([]);
  expect(await found(button('a', 0, 40) + button('b', 12, 40))).toEqual(['#a']);
});

test('the fourth row of the same parts is passed over, one of other parts is not', async ({
  page,
}) => {
  const row = (inside: string): string => `<li><p>${inside}</p></li>`;
  const found = async (rows: readonly string[]) => {
    await page.setContent(
      `<!doctype html><html lang="id"><title>Uji</title><main><h1>Uji</h1><ul>${rows.join('')}</ul></main>`,
    );
    return axeFinds(page, { tags: ['wcag2a'] });
  };
  const sound = ['a', 'b b', '<b>c</b>'].map(row);
  expect(await found(sound)).toEqual([]);
  const [line, ...more] = await found([...sound, row('<img src="data:,">')]);
  expect(line).toContain('image-alt');
  expect(more).toEqual([]);
});
