import type { Page } from '@playwright/test';

/**
 * Looks for words in everything the browser keeps for this address: names, keys, records
 * and blobs of every database, both storages, and the private files. Words are looked for
 * as text and as the bytes of text in both usual encodings. Gives the places where one was found.
 */
export async function findOnDisk(page: Page, words: readonly string[]): Promise<readonly string[]> {
  return page.evaluate(async (wanted) => {
    const found: string[] = [];
    const latin = (bytes: Uint8Array): string =>
      Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
    const utf8 = (word: string): string => latin(new TextEncoder().encode(word));
    const utf16 = (word: string): string =>
      Array.from(word, (unit) => unit + String.fromCharCode(0)).join('');
    const look = (place: string, text: string): void => {
      for (const word of wanted) {
        const forms = [word, utf8(word), utf16(word)];
        if (forms.some((form) => text.includes(form))) found.push(`${place}: ${word}`);
      }
    };
    const lookDeep = async (place: string, value: unknown): Promise<void> => {
      if (value instanceof Blob) {
        look(`${place} type`, value.type);
        look(place, latin(new Uint8Array(await value.arrayBuffer())));
      } else if (value instanceof ArrayBuffer) {
        look(place, latin(new Uint8Array(value)));
      } else if (ArrayBuffer.isView(value)) {
        look(place, latin(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)));
      } else if (typeof value === 'object' && value !== null) {
        for (const [key, part] of Object.entries(value)) {
          look(`${place} property`, key);
          await lookDeep(`${place}.${key}`, part);
        }
      } else {
        look(place, String(value));
      }
    };
    const all = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(request.error as Error));
      });
    for (const { name = '' } of await indexedDB.databases()) {
      look('database', name);
      const database = await all(indexedDB.open(name));
      for (const store of database.objectStoreNames) {
        const reading = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([
          all(reading.getAllKeys()),
          all(reading.getAll() as IDBRequest<unknown[]>),
        ]);
        for (const key of keys) await lookDeep(`${name}/${store} key`, key);
        for (const value of values) await lookDeep(`${name}/${store}`, value);
      }
      database.close();
    }
    for (const storage of [localStorage, sessionStorage]) {
      for (const [key, value] of Object.entries(storage)) {
        look('storage', `${key}=${String(value)}`);
      }
    }
    const lookInFolder = async (folder: FileSystemDirectoryHandle): Promise<void> => {
      const entries = folder as unknown as AsyncIterable<[string, FileSystemHandle]>;
      for await (const [name, handle] of entries) {
        look('private file', name);
        if (handle instanceof FileSystemFileHandle) {
          await lookDeep(`private file ${name}`, await handle.getFile());
        } else if (handle instanceof FileSystemDirectoryHandle) {
          await lookInFolder(handle);
        }
      }
    };
    await lookInFolder(await navigator.storage.getDirectory());
    return found;
  }, words);
}
