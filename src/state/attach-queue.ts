import { create } from 'zustand';
import type { AssessmentId } from '#core/lib/ids.ts';
import type { AttachOrder, AttachOutcome } from '#workflow/attach-file.ts';
import { storeTogether } from '#workflow/attach-together.ts';
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

/** The files that go to the disk together: the next ones of the same order, not too many bytes. */
function nextJobs(): readonly NumberedJob[] {
  const waiting = [...jobs];
  const order = waiting[0]?.[1].order;
  let bytes = 0;
  const end = waiting.findIndex(([, job], at) => {
    bytes += job.file.size;
    return at > 0 && (job.order !== order || at === MOST_TOGETHER || bytes > MOST_BYTES);
  });
  return end < 0 ? waiting : waiting.slice(0, end);
}

/** Stores a few files; the first of the next ones is prepared in the meantime. */
async function work(group: readonly NumberedJob[]): Promise<void> {
  const [first] = group;
  if (!first) return;
  const ids = group.map(([id]) => id);
  const states = new Map<number, AttachState>();
  const end = (at: number, outcome: AttachOutcome): void => {
    states.set(ids[at] ?? 0, { kind: 'ended', outcome });
  };
  try {
    const ready = await Promise.all(
      group.map(async ([id, job]) => {
        const { file, controller } = job;
        return { file, prepared: await prepare(id, job), signal: controller.signal };
      }),
    );
    const next = [...jobs].find(([id]) => !ids.includes(id));
    if (next) void prepare(...next);
    const { desk, order } = first[1];
    for (const [at, outcome] of (await storeTogether(desk, order, ready)).entries()) {
      end(at, outcome);
    }
  } catch (error) {
    // A bug with these files must not take the others with it.
    for (const at of ids.keys()) end(at, { kind: 'unreadable', detail: String(error) });
  }
  for (const id of ids) {
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
    for (let next = nextJobs(); next.length > 0; next = nextJobs()) await work(next);
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
