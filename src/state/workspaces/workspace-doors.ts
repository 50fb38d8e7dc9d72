/** Absent on plain HTTP, whatever the DOM types say; there nothing is ever moved. */
const locks = (): LockManager | undefined => (navigator as { readonly locks?: LockManager }).locks;

interface Held {
  readonly id: string;
  readonly release: () => void;
  readonly released: Promise<unknown>;
}

let held: Held | undefined;

const nameOf = (id: string): string => `timbang-ruang-kerja-${id}`;

/**
 * Keeps a workspace open for this tab until it is left: while somebody has it open, nobody
 * moves or removes it. False when it is being moved just now.
 */
export async function holdWorkspace(id: string): Promise<boolean> {
  const manager = locks();
  if (!manager || held?.id === id) return true;
  await letGo();
  const { promise: granted, resolve } = deferred<boolean>();
  const { promise: end, resolve: release } = deferred<void>();
  const released = manager.request(nameOf(id), { mode: 'shared', ifAvailable: true }, (lock) => {
    resolve(lock !== null);
    return lock ? end : undefined;
  });
  const open = await granted;
  if (open) held = { id, release: () => release(), released };
  return open;
}

async function letGo(): Promise<void> {
  const last = held;
  held = undefined;
  last?.release();
  await last?.released;
}

/** Waits until nobody moves this workspace any more. */
export async function whenSettled(id: string): Promise<void> {
  await locks()?.request(nameOf(id), { mode: 'shared' }, () => undefined);
}

function deferred<T>(): { readonly promise: Promise<T>; readonly resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

/**
 * Does something that nobody else may see halfway: only when no other tab has the
 * workspace open. Afterwards this tab holds it again if it did before.
 */
export async function aloneWith<T>(
  id: string,
  work: () => Promise<T>,
): Promise<T | 'open-elsewhere'> {
  const manager = locks();
  if (!manager) return work();
  const own = held?.id === id;
  if (own) await letGo();
  try {
    return await manager.request(nameOf(id), { ifAvailable: true }, (lock) =>
      lock ? work() : Promise.resolve('open-elsewhere' as const),
    );
  } finally {
    if (own) await holdWorkspace(id);
  }
}

/** Runs when no tab moves or removes a workspace just now, and not at all otherwise. */
export async function whenNothingMoves(work: () => Promise<unknown>): Promise<void> {
  const manager = locks();
  if (!manager) {
    await work();
    return;
  }
  await manager.request('timbang-pindah', { ifAvailable: true }, (lock) =>
    lock ? work() : undefined,
  );
}

/** The counterpart: nothing is tidied away while this runs. */
export async function whileMoving<T>(work: () => Promise<T>): Promise<T> {
  const manager = locks();
  return manager ? manager.request('timbang-pindah', { mode: 'shared' }, work) : work();
}
