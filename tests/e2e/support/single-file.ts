import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { writePage } from '../../../scripts/lib/single-file/write-page.mjs';

/** The edition in one file as it lies on a disk, in a folder as people name them. */
export interface OnDisk {
  readonly address: string;
  /** The same file in another folder; gives its address there. */
  readonly copyTo: (folder: string) => string;
  /** The same file, broken off in the middle, as an unfinished copy; gives its address. */
  readonly tear: () => string;
  readonly remove: () => void;
}

/** Packs the production build into one file. */
export function singleFile(): OnDisk {
  const root = mkdtempSync(join(tmpdir(), 'timbang-'));
  const page = writePage(join(import.meta.dirname, '../../../dist'));
  const place = (folder: string): string => {
    mkdirSync(join(root, folder), { recursive: true });
    return join(root, folder, 'timbang.html');
  };
  const file = place('Diska E – Dinas Kéta');
  writeFileSync(file, page);
  return {
    address: pathToFileURL(file).href,
    copyTo: (folder) => {
      copyFileSync(file, place(folder));
      return pathToFileURL(place(folder)).href;
    },
    tear: () => {
      writeFileSync(place('putus'), page.slice(0, page.length * 0.6));
      return pathToFileURL(place('putus')).href;
    },
    remove: () => rmSync(root, { recursive: true }),
  };
}

/** Opens a page of the app by its address inside the app. */
export async function visit(page: Page, { address }: OnDisk, path: string): Promise<void> {
  await page.goto(`${address}#${path}`);
}
