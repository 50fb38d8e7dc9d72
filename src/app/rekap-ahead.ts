import { openPortfolio, startPortfolio } from '#worker/portfolio-client.ts';
import type { Desk } from '#workflow/desk.ts';

startPortfolio();

/** Lets the worker of the rekap read the results of this desk before the page asks for them. */
export function readAhead({ db }: Desk): Promise<void> {
  // Whatever goes wrong is told where somebody asks.
  return openPortfolio({ database: db.name, key: db.vault.key }).catch(() => undefined);
}
