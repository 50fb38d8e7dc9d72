import { create } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';
import { storePrepared, type AttachOrder, type AttachOutcome } from '#workflow/attach-file.ts';
import type { Desk } from '#workflow/desk.ts';
import { prepareFile } from '#workflow/prepare-file.ts';
import { HANDS } from './attach-hands.ts';
import { whileAsked } from './while-asked.ts';

type AttachState =
  | { readonly kind: 'waiting' }
  /** `done` in bytes of the file. */
  | { readonly kind: 'working'; readonly done: number }
  | { readonly kind: 'ended'; readonly outcome: AttachOutcome };

/** One file on its way into the evidence. */
export interface AttachItem {
  readonly id: number;
  readonly assessmentId: AssessmentId;
  /** The panel it was handed to, see {@link placeOf}. */
  readonly place: string;
  readonly name: string;
  readonly size: number;
  readonly state: AttachState;
}

interface Queue {
  /** In the order they were handed in; what has ended stays until it is dismissed. */
  readonly items: readonly AttachItem[];
}

interface Job {
  readonly desk: Desk;
  readonly order: AttachOrder;
  readonly file: File;
  readonly controller: AbortController;
}

export const useAttachQueue = create<Queue>(() => ({ items: [] }));

type Preparing = ReturnType<typeof prepareFile>;

const jobs = new Map<number, Job>();
/** Files that are being read, or were read and wait to be stored. */
const prepared = new Map<number, Preparing>();
let lastId = 0;
let running = false;

/** Names the place files are attached to: the same for the same assessment and links. */
export function placeOf({
  assessmentId,
  links,
}: Pick<AttachOrder, 'assessmentId' | 'links'>): string {
  return JSON.stringify([assessmentId, links.map(({ indicator, item }) => [indicator, item])]);
}

function update(id: number, state: AttachState): void {
  useAttachQueue.setState(({ items }) => ({
    items: items.map((item) => (item.id === id ? { ...item, state } : item)),
  }));
}

/** Reads a file and names its bytes; begun once, however often it is asked for. */
function prepare(id: number, job: Job): Preparing {
  const progress = (done: number): void => {
    if (jobs.has(id)) update(id, { kind: 'working', done });
  };
  const watch = { signal: job.controller.signal, progress };
  const preparing = prepared.get(id) ?? prepareFile(job.file, job.order.photos, HANDS, watch);
  prepared.set(id, preparing);
  return preparing;
}

/** Stores one file; the next one is prepared in the meantime. */
async function work(id: number, job: Job): Promise<void> {
  update(id, { kind: 'working', done: 0 });
  try {
    const ready = await prepare(id, job);
    const [, next] = jobs;
    if (next) void prepare(...next);
    const { desk, order, file, controller } = job;
    const outcome = await storePrepared(desk, order, file, ready, controller);
    jobs.delete(id);
    update(id, { kind: 'ended', outcome });
  } catch (error) {
    // A bug with one file must not take the others with it.
    jobs.delete(id);
    update(id, { kind: 'ended', outcome: { kind: 'unreadable', detail: String(error) } });
  }
  prepared.delete(id);
}

/** One file after the other, so that the order is kept and equal bytes meet each other. */
async function workAll(): Promise<void> {
  if (running) return;
  running = true;
  await whileAsked(async () => {
    for (let next = [...jobs][0]; next; next = [...jobs][0]) await work(...next);
    // At once: what is handed in from now on starts anew.
    running = false;
  });
}

/** Hands files in. They are attached one after the other, also after the page was left. */
export function attach(desk: Desk, order: AttachOrder, files: readonly File[]): void {
  const place = placeOf(order);
  const items = files.map((file): AttachItem => {
    lastId += 1;
    jobs.set(lastId, { desk, order, file, controller: new AbortController() });
    const { name, size } = file;
    const { assessmentId } = order;
    return { id: lastId, assessmentId, place, name, size, state: { kind: 'waiting' } };
  });
  useAttachQueue.setState((queue) => ({ items: [...queue.items, ...items] }));
  void workAll();
}

/** Stops one file; what is stored already stays. */
export function cancelAttaching(id: number): void {
  const job = jobs.get(id);
  if (!job) return;
  job.controller.abort();
  const item = useAttachQueue.getState().items.find((one) => one.id === id);
  if (item?.state.kind !== 'waiting') return;
  jobs.delete(id);
  prepared.delete(id);
  update(id, { kind: 'ended', outcome: { kind: 'cancelled' } });
}

/** Stops every file, or every file of one place. */
export function cancelAllAttaching(place?: string): void {
  const { items } = useAttachQueue.getState();
  for (const item of items) {
    if (place === undefined || item.place === place) cancelAttaching(item.id);
  }
}

/** Takes what has ended at one place out of view. */
export function dismissAttached(place: string): void {
  useAttachQueue.setState(({ items }) => ({
    items: items.filter((item) => item.place !== place || item.state.kind !== 'ended'),
  }));
}
