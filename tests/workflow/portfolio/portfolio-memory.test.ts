import { expect, it, vi } from 'vitest';
import { WHOLE_PORTFOLIO, type PortfolioAsk } from '#core/portfolio/query.ts';
import type { TimbangDatabase } from '#storage/database.ts';
import { viewInputs } from '#storage/kept-answers.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { writeSetAside } from '#storage/workspaces/set-aside.ts';
import { openDesk } from '#workflow/desk.ts';
import { keepPortfolio } from '#workflow/portfolio/portfolio-keeper.ts';
import { digest, resultOf } from '../../core/portfolio/sample.ts';
import { freshDesk } from '../fresh-desk.ts';
import { store } from '../stored-outcomes.ts';

const AT = '2026-11-01T02:00:00.000Z';
const SUMMARY: PortfolioAsk = { part: 'summary' };
/** Stands in for what was kept, so that it can be told from what is made. */
const KEPT = { kept: true };

const quiet = (): void => undefined;

async function ask(db: TimbangDatabase, build: string): Promise<unknown> {
  const keeper = await keepPortfolio(db.name, db.vault.key, quiet, build);
  return keeper.ask(WHOLE_PORTFOLIO, SUMMARY);
}

/** After what is put off until the page has what it asked for. */
const later = (): Promise<void> => new Promise((done) => setTimeout(done, 1700));

/** A database whose first view was kept and then changed by hand. */
async function remembering() {
  const desk = freshDesk();
  await store(desk, 1, [resultOf(1).outcome]);
  const made = await ask(desk.db, 'a');
  await later();
  const [row] = (await desk.db.answers.toArray()) as { answer: unknown }[];
  expect(row?.answer).toEqual(made);
  await desk.db.answers.put({ ...row, answer: KEPT });
  return { desk, made };
}

it('the first view is given again as long as it would be made of the same', async () => {
  const { desk, made } = await remembering();
  expect(await ask(desk.db, 'a')).toEqual(KEPT);
  expect(await ask(desk.db, 'another program')).toEqual(made);
  await store(desk, 2, [resultOf(2).outcome]);
  expect(await ask(desk.db, 'a')).not.toEqual(KEPT);
});

it('a decision of this desk ends it, also while the rekap is open', async () => {
  const { desk, made } = await remembering();
  const changed = vi.fn<() => void>();
  const keeper = await keepPortfolio(desk.db.name, null, changed, 'a');
  expect(await keeper.ask(WHOLE_PORTFOLIO, SUMMARY)).toEqual(KEPT);
  const aside = { id: digest('result 1'), reason: 'salah kirim', at: AT, by: '' };
  await writeSetAside(desk.db, aside);
  await vi.waitFor(() => expect(changed).toHaveBeenCalled());
  const now = await keeper.ask(WHOLE_PORTFOLIO, SUMMARY);
  expect(now).not.toEqual(KEPT);
  expect(now).not.toEqual(made);
  expect(await ask(desk.db, 'a')).toEqual(now);
});

it('what is asked besides is made of the results, and so is everything after it', async () => {
  const { desk, made } = await remembering();
  const keeper = await keepPortfolio(desk.db.name, null, quiet, 'a');
  expect(await keeper.ask({ ...WHOLE_PORTFOLIO, text: 'dinas' }, SUMMARY)).not.toEqual(KEPT);
  expect(await keeper.ask(WHOLE_PORTFOLIO, SUMMARY)).toEqual(made);
});

it('a key of this desk counts by what it says, not by its name', async () => {
  const { db } = freshDesk();
  const said = async (card: string): Promise<string> => {
    await db.keys.put({ id: 'sign', card } as { readonly id: string });
    return viewInputs(db);
  };
  expect(await said('one')).not.toBe(await said('another'));
});

it('nothing is laid down open beside a sealed database', async () => {
  const desk = openDesk(`${freshDesk().db.name}-sealed`, () => AT, await vaultOf(newMasterKey()));
  await store(desk, 1, [resultOf(1).outcome]);
  await ask(desk.db, 'a');
  await later();
  expect(await desk.db.answers.count()).toBe(0);
});
