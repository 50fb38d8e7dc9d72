import { makingOf } from '#core/invest/making-of.ts';
import { answerPlan, type PlanAnswer, type PlanAsk } from '#core/invest/plan-ask.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import type { Ground } from '#core/portfolio/ground.ts';
import { vaultOfKey } from '#storage/vault/keyed-vault.ts';
import { watchTables } from '#storage/browser/watch-tables.ts';
import { choiceGround } from './choice-ground.ts';
import { openDesk } from '#workflow/desk.ts';
import { bookOf, type NoBook } from './plan-source.ts';
import { GROUND_TABLES, readGround } from '#workflow/portfolio/portfolio-ground.ts';
import { toldOnce } from '#workflow/told-once.ts';

/** The agreed results of one workspace in memory, for making plans. */
export interface PlanKeeper {
  /** Everything a plan is chosen from, made of its record as it is handed in. */
  readonly book: (plan: InvestmentPlan) => Promise<PlanBook | NoBook>;
  readonly ask: (plan: InvestmentPlan, ask: PlanAsk) => Promise<PlanAnswer<PlanAsk> | NoBook>;
}

/**
 * Opens the database, with the key of its vault where it is sealed, and keeps its results.
 * `changed` is called whenever answers given before may no longer hold.
 */
export async function keepPlans(
  database: string,
  key: CryptoKey | null,
  changed: () => void,
): Promise<PlanKeeper> {
  const desk = openDesk(database, undefined, await vaultOfKey(key));
  await desk.db.open();
  let ground: Promise<Ground> | undefined;
  let last: { readonly making: string; readonly book: Promise<PlanBook | NoBook> } | undefined;
  const tell = toldOnce(changed);
  watchTables(desk.db, [...GROUND_TABLES, 'initiatives'], () => {
    ground = undefined;
    last = undefined;
    tell();
  });
  const holding = (): Promise<Ground> => {
    ground ??= readGround(desk).catch((error: unknown) => {
      ground = undefined;
      throw error;
    });
    return ground;
  };
  const book = (plan: InvestmentPlan): Promise<PlanBook | NoBook> => {
    const making = makingOf(plan);
    if (last?.making !== making) {
      const made = holding().then((read) => bookOf(desk, read, plan));
      made.catch(() => {
        last = undefined;
      });
      last = { making, book: made };
    }
    return last.book;
  };
  return {
    book,
    ask: async (plan, ask) => {
      const made = await book(plan);
      if ('kind' in made) return made;
      return answerPlan({ ...made, plan }, ask, () => choiceGround(made));
    },
  };
}
