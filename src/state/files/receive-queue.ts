import { create } from 'zustand';
import { readReceivedInWorker } from '#worker/client.ts';
import type { Desk } from '#workflow/desk.ts';
import {
  receiveFile,
  type ReceiveHands,
  type ReceiveOutcome,
} from '#workflow/receive/receive-file.ts';
import { localDay } from '#state/local-day.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

type ReceiveState =
  | { readonly kind: 'waiting' }
  /** Bytes that were read, of all. */
  | { readonly kind: 'reading'; readonly done: number; readonly total: number }
  | { readonly kind: 'ended'; readonly outcome: ReceiveOutcome | Unexpected };

/** A bug of the program with this one file. */
interface Unexpected {
  readonly kind: 'unexpected';
  readonly detail: string;
}

/** One file on its way in. */
export interface ReceiveItem {
  readonly id: number;
  /** Its name, with the folders it was handed in with. */
  readonly path: string;
  readonly size: number;
  readonly state: ReceiveState;
}

interface Queue {
  /** In the order they were handed in; what has ended stays until it is dismissed. */
  readonly items: readonly ReceiveItem[];
}

interface Job {
  readonly desk: Desk;
  readonly file: File;
  readonly controller: AbortController;
}

export const useReceiveQueue = create<Queue>(() => ({ items: [] }));

/** The worker reads: the page stays usable however large the file is. */
const HANDS: ReceiveHands = { read: readReceivedInWorker, dayOf: localDay };

/** How often the page is told of a file that is being read. */
const TELL_MS = 100;

const jobs = new Map<number, Job>();
let lastId = 0;
let running = false;

function update(id: number, state: ReceiveState): void {
  useReceiveQueue.setState(({ items }) => ({
    items: items.map((item) => (item.id === id ? { ...item, state } : item)),
  }));
}

async function work(id: number, { desk, file, controller }: Job): Promise<void> {
  let told = 0;
  const progress = (done: number, total: number): void => {
    if (!jobs.has(id) || performance.now() - told < TELL_MS) return;
    told = performance.now();
    update(id, { kind: 'reading', done, total });
  };
  update(id, { kind: 'reading', done: 0, total: file.size });
  let outcome: ReceiveOutcome | Unexpected;
  try {
    outcome = await receiveFile(desk, file, HANDS, progress, controller.signal);
  } catch (error) {
    // A bug with this file must not take the others with it.
    outcome = { kind: 'unexpected', detail: String(error) };
  }
  jobs.delete(id);
  update(id, { kind: 'ended', outcome });
}

/** One after the other: what came first is known when the next one is judged. */
async function workAll(): Promise<void> {
  if (running) return;
  running = true;
  await whileAsked(async () => {
    for (let next = [...jobs][0]; next; next = [...jobs][0]) await work(...next);
    // At once: what is handed in from now on starts anew.
    running = false;
  });
}

/** Hands files in. They are received one after the other, also after the page was left. */
export function receive(
  desk: Desk,
  files: readonly { readonly path: string; readonly file: File }[],
): void {
  const items = files.map(({ path, file }): ReceiveItem => {
    lastId += 1;
    jobs.set(lastId, { desk, file, controller: new AbortController() });
    return { id: lastId, path, size: file.size, state: { kind: 'waiting' } };
  });
  useReceiveQueue.setState((queue) => ({ items: [...queue.items, ...items] }));
  void workAll();
}

/** Stops one file; what is stored already stays. */
export function cancelReceiving(id: number): void {
  const job = jobs.get(id);
  if (!job) return;
  job.controller.abort();
  const item = useReceiveQueue.getState().items.find((one) => one.id === id);
  if (item?.state.kind !== 'waiting') return;
  jobs.delete(id);
  update(id, { kind: 'ended', outcome: { kind: 'cancelled' } });
}

/** Stops every file that has not ended. */
export function cancelAllReceiving(): void {
  for (const { id } of useReceiveQueue.getState().items) cancelReceiving(id);
}

/** Takes what has ended out of view. */
export function dismissReceived(): void {
  useReceiveQueue.setState(({ items }) => ({
    items: items.filter(({ state }) => state.kind !== 'ended'),
  }));
}
