import { describe, expect, it, vi } from 'vitest';
import type { Outcome } from '#core/portfolio/outcome.ts';
import { ALL_ROWS, BY_RANK, WHOLE_PORTFOLIO } from '#core/portfolio/query.ts';
import { newMasterKey } from '#storage/vault/master-key.ts';
import { forgetOutcomes } from '#storage/outcomes.ts';
import { vaultOf } from '#storage/vault/sealed-vault.ts';
import { eraseSetAside, writeSetAside } from '#storage/workspaces/set-aside.ts';
import { PLAIN_VAULT } from '#storage/vault/vault.ts';
import { openDesk } from '#workflow/desk.ts';
import { keepPortfolio, type PortfolioKeeper } from '#workflow/portfolio/portfolio-keeper.ts';
import { digest, resultOf, scores } from '../../core/portfolio/sample.ts';
import { freshDesk } from '../fresh-desk.ts';
import { store } from '../stored-outcomes.ts';

const AT = '2026-11-01T02:00:00.000Z';

const scored = (at: number, score: string): Outcome => {
  const { outcome } = resultOf(at);
  const assessment = `019a8f00-0000-7000-9000-${String(at).padStart(12, '0')}` as never;
  return { ...outcome, assessment, final: scores(score) };
};

async function meanNow(keeper: PortfolioKeeper): Promise<string | undefined> {
  const view = await keeper.ask(WHOLE_PORTFOLIO, { part: 'summary' });
  return (view.part as { readonly index: { readonly mean: { readonly text: string } } | null })
    .index?.mean.text;
}

describe.each([
  ['as it is', () => Promise.resolve(PLAIN_VAULT)],
  ['sealed', () => vaultOf(newMasterKey())],
])('a database %s', (kind, vaultFor) => {
  it('is opened with the key of its vault, and everything in it is kept', async () => {
    const desk = openDesk(`${freshDesk().db.name}-${kind}`, () => AT, await vaultFor());
    const sets = Array.from({ length: 90 }, (_, at) => at);
    for (const at of sets) await store(desk, at, [scored(at, at < 45 ? '2' : '4')]);
    const keeper = await keepPortfolio(desk.db.name, desk.db.vault.key, () => undefined, '');
    expect(await meanNow(keeper)).toBe('3.00');
    const ask = { part: 'ranking', rows: ALL_ROWS, order: BY_RANK } as const;
    const { counts, frame } = await keeper.ask(WHOLE_PORTFOLIO, ask);
    expect([counts.counted, counts.unknownKey, frame?.known]).toEqual([90, 90, false]);
  });
});

describe('what is kept', () => {
  it('follows every change, and tells of it', async () => {
    const desk = freshDesk();
    await store(desk, 1, [scored(1, '2')]);
    const changed = vi.fn<() => void>();
    const keeper = await keepPortfolio(desk.db.name, null, changed, '');
    expect(await meanNow(keeper)).toBe('2.00');
    await store(desk, 2, [scored(2, '5'), scored(3, '5')]);
    expect(await meanNow(keeper)).toBe('4.00');
    await vi.waitFor(() => expect(changed).toHaveBeenCalled());
    const aside = { id: digest('result 1'), reason: 'salah kirim', at: AT, by: '' };
    await writeSetAside(desk.db, aside);
    expect(await meanNow(keeper)).toBe('5.00');
    expect(await keeper.outcome(digest('result 1'))).toMatchObject({
      standing: 'set-aside',
      asideReason: 'salah kirim',
    });
    await eraseSetAside(desk.db, digest('result 1'));
    await forgetOutcomes(desk.db, [desk.db.vault.name(digest('recap 2'))]);
    expect(await meanNow(keeper)).toBe('2.00');
    expect(await keeper.outcome(digest('result 2'))).toBeNull();
  });

  it('is nothing in an empty workspace', async () => {
    const keeper = await keepPortfolio(freshDesk().db.name, null, () => undefined, '');
    expect(await meanNow(keeper)).toBeUndefined();
  });
});
