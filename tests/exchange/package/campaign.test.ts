import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { examinePackage } from '#exchange/package/examine.ts';
import { verdictOf, type Verdict } from '#exchange/package/problem.ts';
import { receiveFile } from '#workflow/receive/receive-file.ts';
import { readReceived, type ReadFailure } from '#workflow/receive/receive-read.ts';
import { rounds } from '../../support/rounds.ts';
import { freshDesk } from '../../workflow/fresh-desk.ts';
import { counting } from '../counted-blob.ts';
import { chanceFrom } from '../hostile-chance.ts';
import { MUTATIONS, soundPackage, type Sound } from '../hostile-mutations.ts';

const FOLDER = 'tests/fixtures/packages';
const FILES = rounds(10_240, 2_560);
const signal = new AbortController().signal;
const quiet = (): void => undefined;
const dayOf = (iso: string): string => iso.slice(0, 10);

/** Packages below this size are spoilt more often: more ways fit into the same time. */
const SMALL = 10_000;
const OFTEN = 6;

const golden: readonly Sound[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.zip'))
  .map((name) => soundPackage(name, new Uint8Array(readFileSync(`${FOLDER}/${name}`))));

const turns = golden.flatMap((one) => Array<Sound>(one.bytes.length < SMALL ? OFTEN : 1).fill(one));

/** Every row of a database as text; contents stand under their SHA-256. */
async function dump({ db }: ReturnType<typeof freshDesk>): Promise<string> {
  const tables = db.tables.map(async (table) => {
    const rows: unknown[] = [];
    await table.each((row, { primaryKey }) => rows.push([primaryKey, row]));
    return [table.name, rows];
  });
  return JSON.stringify(await Promise.all(tables));
}

/** Counts every row that is added, changed or deleted from now on. */
function watchWrites({ db }: ReturnType<typeof freshDesk>): () => number {
  let writes = 0;
  for (const table of db.tables) {
    const count = (): void => {
      writes += 1;
    };
    table.hook('creating', count);
    table.hook('updating', count);
    table.hook('deleting', count);
  }
  return () => writes;
}

interface Tried {
  readonly how: string;
  readonly bytes: Uint8Array;
  readonly sound: Sound;
}

/** The nth spoilt file: every golden package in turn, every way of spoiling in turn. */
function spoilt(n: number): Tried | undefined {
  const chance = chanceFrom(n);
  const sound = turns[n % turns.length];
  const [how, make] = MUTATIONS[Math.floor(n / turns.length) % MUTATIONS.length] ?? [];
  if (!sound || !how || !make) return undefined;
  const bytes = make(sound, chance, chance.pick(golden));
  return Buffer.compare(bytes, sound.bytes) === 0 ? undefined : { how, bytes, sound };
}

/** What was made of a file: its verdict, and whether a signature was found to be right. */
interface Made {
  readonly verdict: Verdict;
  readonly signed: boolean;
  readonly crashed: boolean;
}

const refused = (failure: ReadFailure): Made => {
  const problems = failure.kind === 'refused' ? failure.problems : [];
  const verdict = failure.kind === 'refused' ? verdictOf(problems) : 'refused';
  return { verdict, signed: false, crashed: problems.some(({ kind }) => kind === 'unreadable') };
};

test(`${FILES} spoilt packages: none is accepted, none crashes, nothing is written`, async () => {
  expect(new Set(golden.map(({ name }) => name.replace(/-v\d.*/, ''))).size).toBeGreaterThan(5);
  const desk = freshDesk();
  let made: Made | undefined;
  const read: typeof readReceived = async (file, keys, heard, stop) => {
    const found = await readReceived(file, keys, heard, stop);
    if (!found.ok) made = refused(found.error);
    else {
      const { isRepacked, signature } = found.value;
      made = {
        verdict: isRepacked ? 'repacked' : 'intact',
        signed: signature !== null,
        crashed: false,
      };
    }
    return found;
  };
  /** By the receiving verb, or as a backup, which is not received, by the same examination. */
  const take = async (file: Blob, { name }: Sound): Promise<Made | undefined> => {
    made = undefined;
    const named = Object.assign(file, { name }) as unknown as File;
    await receiveFile(desk, named, { read, dayOf }, quiet, signal);
    if (!name.startsWith('cadangan')) return made;
    const { verdict, problems, signature } = await examinePackage(file, quiet, signal);
    const crashed = problems.some(({ kind }) => kind === 'unreadable');
    return { verdict, signed: signature.state === 'valid', crashed };
  };
  for (const one of golden) {
    const sound = await take(new Blob([new Uint8Array(one.bytes)]), one);
    expect(sound).toMatchObject({ verdict: 'intact', signed: one.signed });
  }
  const before = await dump(desk);
  const writes = watchWrites(desk);
  const wrong: string[] = [];
  const verdicts: Record<string, number> = {};
  let tried = 0;
  // Other tests share the process: what counts is what is added here.
  const began = process.memoryUsage().heapUsed;
  let heap = 0;
  for (let n = 0; tried < FILES && wrong.length < 20; n += 1) {
    const file = spoilt(n);
    if (!file) continue;
    const { how, bytes, sound } = file;
    tried += 1;
    const { result, work } = await counting([bytes], (blob) => take(blob, sound));
    const isSealOff = result?.verdict === 'intact' && sound.signed && !result.signed;
    const told = isSealOff ? 'unsigned' : (result?.verdict ?? 'crashed');
    verdicts[told] = (verdicts[told] ?? 0) + 1;
    if (told === 'intact') wrong.push(`${n} accepted: ${sound.name}, ${how}`);
    if (!result || result.crashed) wrong.push(`${n} crashed: ${sound.name}, ${how}`);
    const bound = 16 * bytes.length + 2 ** 20;
    if (work.read > bound || work.unpacked > bound) wrong.push(`${n} worked too much: ${how}`);
    if (writes() > 0) wrong.push(`${n} was written: ${sound.name}, ${how}`);
    if (tried % 512 === 0) heap = Math.max(heap, process.memoryUsage().heapUsed - began);
  }
  expect(wrong).toEqual([]);
  expect(await dump(desk)).toBe(before);
  expect(Object.keys(verdicts).sort()).toEqual(['altered', 'refused', 'repacked', 'unsigned']);
  const counts = Object.entries(verdicts).map(([verdict, count]) => `${count} ${verdict}`);
  // The line stands by itself: `npm test` shows it.
  // oxlint-disable-next-line no-console
  console.log(
    `${tried.toLocaleString('en-US')} mutated files: 0 accepted as intact, 0 crashed, database unchanged` +
      ` (${golden.length} golden packages; ${counts.join(', ')}; heap grew by at most ${Math.round(heap / 2 ** 20)} MiB)`,
  );
}, 300_000);
