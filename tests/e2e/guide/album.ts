import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { asWebp, difference } from './picture.ts';
import { seenWords, settle } from './seen-words.ts';
import type { Shot } from './shots.ts';

const ROOT = join(import.meta.dirname, '../../..');
const FOLDER = join(ROOT, 'docs/gambar/panduan');
const WORDS = join(FOLDER, 'kata.json');
/** Where a picture that differs from the kept one can be looked at. */
const TAKEN = join(ROOT, '.cache/guide-pictures');

/** The picture that the README shows too. */
const README_SHOT = 'hasil-dan-laporan';

/** More than this of a picture may not look different. */
const TOLERANCE = 0.005;

type Words = Readonly<Record<string, readonly string[]>>;

const keptWords = (): Words =>
  existsSync(WORDS) ? (JSON.parse(readFileSync(WORDS, 'utf8')) as Words) : {};

/** One picture as it is now. */
export interface Taken {
  readonly name: string;
  readonly words: readonly string[];
  readonly png: Buffer;
}

/** Goes to what a picture shows and takes it. */
export async function take(page: Page, { name, go, only, from }: Shot): Promise<Taken> {
  await go(page);
  await settle(page, only);
  if (from !== undefined) {
    const first = page.locator(from).first();
    await first.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await settle(page, only);
  }
  const part = only === undefined ? page : page.locator(only);
  const png = await part.screenshot({ animations: 'disabled', caret: 'hide' });
  return { name, words: await seenWords(page, only), png };
}

/** @returns why a kept picture is stale; undefined where it is not. */
async function staleness(blank: Page, taken: Taken, words: Words): Promise<string | undefined> {
  const file = join(FOLDER, `${taken.name}.webp`);
  if (!existsSync(file)) return 'was never taken';
  const before = new Set(words[taken.name]);
  const now = new Set(taken.words);
  const come = taken.words.filter((one) => !before.has(one));
  const gone = [...before].filter((one) => !now.has(one));
  if (come.length + gone.length > 0) {
    return `says ${JSON.stringify(come)} instead of ${JSON.stringify(gone)}`;
  }
  const share = await difference(blank, readFileSync(file), taken.png);
  return share > TOLERANCE ? `looks different in ${(share * 100).toFixed(1)} %` : undefined;
}

/** The pictures that are stale, each with the reason; what is seen now lies in .cache. */
export async function stalePictures(
  blank: Page,
  album: readonly Taken[],
): Promise<readonly string[]> {
  const words = keptWords();
  const stale: string[] = [];
  for (const taken of album) {
    const reason = await staleness(blank, taken, words);
    if (reason === undefined) continue;
    mkdirSync(TAKEN, { recursive: true });
    writeFileSync(join(TAKEN, `${taken.name}.png`), taken.png);
    stale.push(`${taken.name}: ${reason}`);
  }
  return stale;
}

/** Keeps a picture that is stale; one that is not stays as it is, byte for byte. */
export async function keepPicture(blank: Page, taken: Taken): Promise<void> {
  const words = keptWords();
  if ((await staleness(blank, taken, words)) === undefined) return;
  mkdirSync(FOLDER, { recursive: true });
  writeFileSync(join(FOLDER, `${taken.name}.webp`), await asWebp(blank, taken.png));
  if (taken.name === README_SHOT) writeFileSync(join(ROOT, 'docs/gambar/hasil.png'), taken.png);
  const all = Object.entries({ ...words, [taken.name]: taken.words })
    .filter(([name]) => existsSync(join(FOLDER, `${name}.webp`)))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(WORDS, `${JSON.stringify(Object.fromEntries(all), null, 1)}\n`);
}
