import { create } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { AttachOrder, AttachOutcome } from '#workflow/evidence/attach-file.ts';
import { storeTogether, type Ready as ReadyFile } from '#workflow/evidence/attach-together.ts';
import type { Desk } from '#workflow/desk.ts';
import { prepareFile } from '#workflow/evidence/prepare-file.ts';
import { HANDS } from './attach-hands.ts';
import { whileAsked } from '#state/saving/while-asked.ts';

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

/** One durable write for so many small files at most, and for so many bytes. */
const MOST_TOGETHER = 8;
const MOST_BYTES = 16 * 1024 * 1024;

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

function updateAll(states: ReadonlyMap<number, AttachState>): void {
  useAttachQueue.setState(({ items }) => ({
    items: items.map((item) => {
      const state = states.get(item.id);
      return state ? { ...item, state } : item;
    }),
  }));
}

const update = (id: number, state: AttachState): void => updateAll(new Map([[id, state]]));

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

type NumberedJob = readonly [id: number, job: Job];
type Ready = ReadyFile & { readonly id: number };

/** The files that go to the disk together: the next ones of the same order, not too many bytes. */
function groupOf(waiting: readonly NumberedJob[]): readonly NumberedJob[] {
  const order = waiting[0]?.[1].order;
  let bytes = 0;
  const end = waiting.findIndex(([, job], at) => {
    bytes += job.file.size;
    return at > 0 && (job.order !== order || at === MOST_TOGETHER || bytes > MOST_BYTES);
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}

/** One file after the other: two large photos at once are too much for a small laptop. */
async function prepareInTurn(group: readonly NumberedJob[]): Promise<readonly Ready[]> {
  const ready: Ready[] = [];
  for (const [id, job] of group) {
    const { file, controller } = job;
    if (jobs.has(id)) {
      ready.push({ id, file, prepared: await prepare(id, job), signal: controller.signal });
    }
  }
  return ready;
}

/** Stores a few files; the next ones are prepared in the meantime. */
async function work(group: readonly NumberedJob[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const states = new Map<number, AttachState>();
  try {
    const ready = await prepareInTurn(group);
    const ids = new Set(group.map(([id]) => id));
    void prepareInTurn(groupOf([...jobs].filter(([id]) => !ids.has(id))));
    const { desk, order } = first[1];
    const outcomes = await storeTogether(desk, order, ready);
    for (const [at, outcome] of outcomes.entries()) {
      states.set(ready[at]?.id ?? 0, { kind: 'ended', outcome });
    }
  } catch (error) {
    // A bug with these files must not take the others with it.
    const outcome = { kind: 'unreadable', detail: String(error) } as const;
    for (const [id] of group) states.set(id, { kind: 'ended', outcome });
  }
  for (const [id] of group) {
    jobs.delete(id);
    prepared.delete(id);
  }
  updateAll(states);
}

/** A few files after the others, so that the order is kept and equal bytes meet each other. */
async function workAll(): Promise<void> {
  if (running) return;
  running = true;
  await whileAsked(async () => {
    while (jobs.size > 0) await work(groupOf([...jobs]));
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
