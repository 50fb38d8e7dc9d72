import type { Digest } from '#core/lib/ids.ts';
import type { Ground } from './ground.ts';
import { WHOLE_PORTFOLIO } from './query.ts';
import { rowOf } from './rows.ts';
import { COUNTED, STANDINGS } from './standing.ts';
import type { OutcomeStanding } from './view.ts';

/** One result with where it stands by itself; null = it is not among them. */
export function outcomeStanding(ground: Ground, id: Digest): OutcomeStanding | null {
  const { codes } = ground.standing(WHOLE_PORTFOLIO.trust);
  const places = ground.outcomes.flatMap(({ outcome }, at) => (outcome.id === id ? [at] : []));
  // The same result may be told twice; the one that counts, or stands apart, is meant.
  const row = places.find((at) => STANDINGS[codes[at] ?? 1] !== 'passed') ?? places[0];
  const outcome = row === undefined ? undefined : ground.outcomes[row]?.outcome;
  const frame = row === undefined ? undefined : ground.blocks[ground.blockOf[row] ?? -1]?.frame;
  if (row === undefined || !outcome || !frame) return null;
  const isUnlisted = codes[row] === COUNTED && ground.unlisted[row] === 1;
  return {
    row: rowOf(ground, row),
    outcome,
    frame,
    standing: isUnlisted ? 'unlisted' : (STANDINGS[codes[row] ?? 1] ?? 'passed'),
    asideReason: ground.asideReason(id),
  };
}
