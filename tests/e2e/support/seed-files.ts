import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { StoredFile } from '#core/evidence/stored-file.ts';
import { expectPage, open } from './setup.ts';
import { words } from './words.ts';

/** What a document says of a text file with this content. */
export function fileOf(name: string, content: string): StoredFile {
  const digest = createHash('sha256').update(content).digest('hex') as StoredFile['digest'];
  return { digest, name, type: 'text/plain', size: Buffer.byteLength(content) };
}

/** Puts the bytes of text files into the application's own database; leaves the page. */
export async function seedFiles(page: Page, contents: readonly string[]): Promise<void> {
  await open(page);
  await expectPage(page, words.home.title);
  await page.evaluate(
    (rows) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('timbang');
        opening.addEventListener('error', () => reject(opening.error as Error));
        opening.addEventListener('success', () => {
          const database = opening.result;
          const writing = database.transaction('files', 'readwrite');
          for (const { digest, content } of rows) {
            const blob = new Blob([content]);
            writing.objectStore('files').put({ digest, blob, size: blob.size });
          }
          writing.addEventListener('error', () => reject(writing.error as Error));
          writing.addEventListener('complete', () => {
            database.close();
            resolve();
          });
        });
      }),
    contents.map((content) => ({ digest: fileOf('', content).digest, content })),
  );
  await page.goto('about:blank');
}
