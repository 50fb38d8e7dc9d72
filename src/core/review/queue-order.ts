import type { QueueEntry, QueueState, ReviewQueue, WaitsFor } from './queue.ts';
import type { Stop } from './walk-order.ts';

/** What is let through; empty = everything. */
export interface QueueFilter {
  readonly query: string;
  readonly state: QueueState | 'not-assessed' | '';
  /** As {@link batchKey} says it. */
  readonly batch: string;
  readonly whose: 'mine' | '';
}

/** Made once: making one takes longer than comparing hundreds of names. */
const NAMES = new Intl.Collator('id', { numeric: true });

export const EVERY_SUBMISSION: QueueFilter = { query: '', state: '', batch: '', whose: '' };

type Placed = Pick<QueueEntry, 'period' | 'batch' | 'agency'>;

/** Tells the batches of all periods apart; empty = in none. */
export function batchKey({ period, batch }: Pick<Placed, 'period' | 'batch'>): string {
  return period && batch ? JSON.stringify([period.id, batch.name]) : '';
}

/** The batches that anything is in, by day and name, with how a person calls them. */
export function batchesOf({
  entries,
  absent,
}: ReviewQueue): readonly { readonly key: string; readonly name: string; readonly day: string }[] {
  const all = new Map(
    [...entries, ...absent].flatMap((one) => {
      const { batch, period } = one;
      if (!batch || !period) return [];
      const { name, day } = batch;
      return [
        [batchKey(one), { key: batchKey(one), name, day: day ?? '', of: period.name }] as const,
      ];
    }),
  );
  const isTwin = (name: string): boolean =>
    [...all.values()].filter((one) => one.name === name).length > 1;
  return [...all.values()]
    .sort((a, b) => a.day.localeCompare(b.day) || NAMES.compare(a.name, b.name))
    .map(({ key, name, day, of }) => ({ key, day, name: isTwin(name) ? `${name} (${of})` : name }));
}

const plain = (text: string): string => text.toLowerCase();

function hasWords(query: string, { agency, period, batch }: Placed): boolean {
  const text = plain([agency.name, agency.shortName, period?.name, batch?.name].join('\n'));
  return plain(query)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** What of the queue is let through. */
export function filtered(queue: ReviewQueue, filter: QueueFilter): ReviewQueue {
  const { query, state, batch, whose } = filter;
  const isPlaced = (one: Placed): boolean =>
    hasWords(query, one) && (batch === '' || batchKey(one) === batch);
  return {
    ...queue,
    entries: queue.entries.filter(
      (one) =>
        isPlaced(one) &&
        (state === '' || one.state === state) &&
        (whose === '' || one.mine === true),
    ),
    absent: queue.absent.filter(
      (one) => isPlaced(one) && whose === '' && (state === '' || state === 'not-assessed'),
    ),
  };
}

const TURNS: readonly WaitsFor[] = ['me', 'agency', 'others', 'chair', 'nobody'];

/** Of what waits for this desk: what came back, what is begun, what is assigned, the rest. */
function urgency({ rework, own, mine, state }: QueueEntry): number {
  if (rework.length > 0) return 0;
  if (own.sheet === 'open') return 1;
  if (state === 'ready') return 2;
  return mine === true ? 3 : 4;
}

/** What waits for this desk first; among equals the batch, then what came first. */
export function inQueueOrder(entries: readonly QueueEntry[]): readonly QueueEntry[] {
  return [...entries].sort(
    (a, b) =>
      TURNS.indexOf(a.waitsFor) - TURNS.indexOf(b.waitsFor) ||
      urgency(a) - urgency(b) ||
      Number(!a.batch?.day) - Number(!b.batch?.day) ||
      (a.batch?.day ?? '').localeCompare(b.batch?.day ?? '') ||
      a.record.at.localeCompare(b.record.at) ||
      a.submission.localeCompare(b.submission),
  );
}

/** One entry as a place in a walk. */
export function stopOf({ submission, record, batch, agency }: QueueEntry): Stop {
  const day = batch?.day ?? '';
  const name = batch?.name ?? '';
  return { submission, rubric: record.about.rubric.digest, day, batch: name, agency: agency.name };
}

/** Everything that came back, the oldest first, with the submission it belongs to. */
export function reworkOf(
  entries: readonly QueueEntry[],
): readonly { readonly entry: QueueEntry; readonly item: QueueEntry['rework'][number] }[] {
  return entries
    .flatMap((entry) => entry.rework.map((item) => ({ entry, item })))
    .sort((a, b) => a.item.at.localeCompare(b.item.at));
}
