import type { Page } from '@playwright/test';

/** What lies in the application's database, read past the application. */
export interface Disk {
  /** Values by place, named as the campaign names them. */
  readonly values: Readonly<Record<string, string>>;
  /** What must never be: records without their bytes, bytes that are not what they are called. */
  readonly halfWritten: readonly string[];
}

interface StoredAnswer {
  readonly criteria: readonly string[];
  readonly fact: string;
  readonly analysis: string;
  readonly notes: string;
}

/** Runs inside the page: nothing from outside is known there. */
async function look(): Promise<Disk> {
  const asked = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error ?? new Error('not read')));
    });
  const db = await asked(indexedDB.open('timbang'));
  const all = async <T>(table: string): Promise<T[]> =>
    (await asked(db.transaction(table).objectStore(table).getAll())) as T[];
  const values: Record<string, string> = {};
  const halfWritten: string[] = [];

  for (const { answers } of await all<{ answers: Record<string, StoredAnswer> }>('assessments')) {
    for (const [id, answer] of Object.entries(answers)) {
      for (const part of ['fact', 'analysis', 'notes'] as const) {
        values[`${id} ${part}`] = answer[part];
      }
      for (const criterion of answer.criteria) values[`${id} tick ${criterion}`] = 'on';
    }
  }

  const sums = new Map<string, string>();
  for (const { digest, blob } of await all<{ digest: string; blob: Blob }>('files')) {
    const bytes = await blob.arrayBuffer();
    const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
    const hex = [...sum].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    sums.set(digest, hex);
    if (hex !== digest) halfWritten.push(`file ${digest} holds other bytes`);
  }
  interface StoredDocument {
    readonly file: { readonly name: string; readonly digest: string };
  }
  for (const { file } of await all<StoredDocument>('documents')) {
    values[`file ${file.name}`] = file.digest;
    if (!sums.has(file.digest)) halfWritten.push(`${file.name} has no bytes`);
  }
  for (const setting of await all<{ id: string; at?: string }>('settings')) {
    if (setting.id === 'backup' && setting.at !== '') values['backup'] = 'made';
  }
  db.close();
  return { values, halfWritten };
}

/** Reads what is on disk; the page must be one of the application's. */
export function readDisk(page: Page): Promise<Disk> {
  return page.evaluate(look);
}
