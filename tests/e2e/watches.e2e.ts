import type { BrowserContext, Page } from '@playwright/test';
import { startBrowser } from './support/killable-browser.ts';
import { expectPage, open } from './support/setup.ts';
import { expect, test } from './support/test.ts';
import { words } from './support/words.ts';

/** What is provoked on purpose is forgiven; this is not. */
test.use({ provoked: [/./] });

/** A host that is not ours; nobody answers there, and nobody has to. */
const ELSEWHERE = 'http://127.0.0.1:9/lacak';

const POLICY_SAYS = /^policy: |Content Security Policy/;

/** Code in the page that makes code of text, as a library with `eval` would. */
async function makeCode(page: Page): Promise<void> {
  const tried = page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.broken = true';
    document.body.append(script);
    return 'broken' in globalThis;
  });
  expect(await tried).toBe(false);
}

/** Goes where no policy forbids it: a page that leaves. */
async function leave(page: Page): Promise<void> {
  await page.goto(ELSEWHERE).catch(() => null);
}

async function home(context: BrowserContext, address: string): Promise<Page> {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.goto(address);
  await expectPage(page, words.home.title);
  return page;
}

test('a broken policy is found in the page', async ({ page, trouble }) => {
  await open(page);
  await expectPage(page, words.home.title);
  expect(trouble.take()).toEqual([]);
  await makeCode(page);
  await expect.poll(() => trouble.take().filter((one) => POLICY_SAYS.test(one))).not.toEqual([]);
});

test('the policy lets the page ask nobody else', async ({ page, trouble }) => {
  await open(page);
  await expectPage(page, words.home.title);
  const asked = await page.evaluate(async (address) => {
    const picture = new Image();
    const shown = new Promise((resolve) => {
      picture.addEventListener('load', () => resolve('shown'));
      picture.addEventListener('error', () => resolve('stopped'));
    });
    picture.src = address;
    const told = await fetch(address, { method: 'POST', body: 'rahasia' }).then(
      () => 'told',
      () => 'stopped',
    );
    return [await shown, told, navigator.sendBeacon(address) ? 'queued' : 'stopped'];
  }, ELSEWHERE);
  expect(asked.slice(0, 2)).toEqual(['stopped', 'stopped']);
  const found = trouble.take();
  for (const directive of ['img-src', 'connect-src']) {
    expect(found.some((one) => one.startsWith(`policy: ${directive} `))).toBe(true);
  }
});

test('a broken policy is found in a worker, which has one of its own', async ({
  page,
  trouble,
}) => {
  await open(page);
  await expectPage(page, words.home.title);
  const starting = page.waitForEvent('worker');
  await open(page, '/instrumen');
  const script = await page.evaluate(
    () =>
      performance
        .getEntriesByType('resource')
        .map(({ name }) => name)
        .find((name) => /assets\/[^/]+\.js$/.test(name)) ?? '',
  );
  await page.evaluate((address) => void new Worker(address, { type: 'module' }), script);
  const worker = await starting;
  await expect
    .poll(async () => {
      await worker.evaluate(async (address) => {
        await fetch(address).catch(() => null);
      }, ELSEWHERE);
      return trouble.take().filter((one) => one.startsWith('policy: connect-src'));
    })
    .not.toEqual([]);
});

test('a request to another host is found in the page', async ({ page, trouble }) => {
  await leave(page);
  expect(trouble.take()).toContain(`request to ${ELSEWHERE}`);
});

test('both are found in a second profile of the same browser', async ({
  browser,
  baseURL,
  trouble,
}) => {
  const context = await browser.newContext();
  const page = await home(context, baseURL ?? '');
  expect(trouble.take()).toEqual([]);
  await makeCode(page);
  await expect.poll(() => trouble.take().filter((one) => POLICY_SAYS.test(one))).not.toEqual([]);
  await leave(page);
  expect(trouble.take()).toContain(`request to ${ELSEWHERE}`);
  await context.close();
});

test('both are found in a browser that was started by itself', async ({ baseURL, trouble }) => {
  const browser = await startBrowser(test.info().outputPath('profil'));
  const page = await home(browser.context, baseURL ?? '');
  expect(trouble.take()).toEqual([]);
  await makeCode(page);
  await expect.poll(() => trouble.take().filter((one) => POLICY_SAYS.test(one))).not.toEqual([]);
  await leave(page);
  expect(trouble.take()).toContain(`request to ${ELSEWHERE}`);
  await browser.kill();
});

test('what was found fails the journey', async ({ page }) => {
  test.fail();
  await leave(page);
});
