import { create } from 'zustand';

/** Whether the browser promised not to clear our data by itself. */
export type Persistence = 'unknown' | 'granted' | 'not-granted' | 'unsupported';

interface StorageHealth {
  readonly persistence: Persistence;
  readonly usedBytes: number | null;
  readonly quotaBytes: number | null;
}

export const useStorageHealth = create<StorageHealth>(() => ({
  persistence: 'unknown',
  usedBytes: null,
  quotaBytes: null,
}));

// Absent on plain HTTP, whatever the DOM types say.
const manager = (): StorageManager | undefined =>
  (navigator as { readonly storage?: StorageManager }).storage;

/** Reads the present state without asking for anything. */
export async function refreshStorageHealth(): Promise<void> {
  const storage = manager();
  if (!storage) {
    useStorageHealth.setState({ persistence: 'unsupported' });
    return;
  }
  // Some browsers refuse to tell, as in a private window: what is unknown stays unknown.
  const estimated = storage.estimate().catch((): StorageEstimate => ({}));
  const persisted = await storage.persisted().catch(() => false);
  // Counting what is stored takes longer than the promise: pages wait for this one only.
  useStorageHealth.setState({ persistence: persisted ? 'granted' : 'not-granted' });
  const { usage = null, quota = null } = await estimated;
  useStorageHealth.setState({ usedBytes: usage, quotaBytes: quota });
}

/** Asks the browser to keep our data; after the first save, when there is something to keep. */
export async function requestPersistence(): Promise<void> {
  await manager()
    ?.persist()
    .catch(() => false);
  await refreshStorageHealth();
}
