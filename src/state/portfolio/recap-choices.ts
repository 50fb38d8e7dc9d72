import type { RecapChoice } from '#core/portfolio/recap-choice.ts';
import { projectOutcomesInWorker } from '#worker/office-client.ts';
import { addressOf } from '#workflow/desk-elsewhere.ts';
import type { Desk } from '#workflow/desk.ts';
import { listRecapChoices } from '#workflow/portfolio/make-recap.ts';

/** What recaps can be made, of everything that is here: also of what came since the last visit. */
export async function recapChoicesOfNow(desk: Desk): Promise<readonly RecapChoice[]> {
  const { signal } = new AbortController();
  await projectOutcomesInWorker(addressOf(desk), () => undefined, signal);
  const read = await listRecapChoices(desk);
  return read.ok ? read.value : [];
}
