import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { fatesOf, type ResultsImport } from '#core/intake/results-import.ts';
import { whichCounts, type Counting } from '#core/portfolio/which-counts.ts';
import type { Desk } from '#workflow/desk.ts';
import { importResults, type ImportHands } from '#workflow/portfolio/import-results.ts';
import { readOutcomeSources } from '#workflow/portfolio/outcome-sources.ts';
import { projectOutcomes } from '#workflow/portfolio/project-outcomes.ts';
import { countResultAgain, listSetAside, setResultAside } from '#workflow/portfolio/set-aside.ts';
import { listResultsImports, undoResultsImport } from '#workflow/portfolio/undo-results-import.ts';
import { SAMPLES, written } from '../../exchange/carried-samples.ts';
import { must } from '../../support/scenario.ts';
import { freshDesk } from '../fresh-desk.ts';
import { sealedDesk } from '../keys-desk.ts';
import { finalFile, outcomeAt, recapFile } from '../results-files.ts';
import { handsOn, orderOf } from '../results-hands.ts';

const quiet = (): void => undefined;
const never = new AbortController().signal;

const take = async (
  desk: Desk,
  files: readonly File[],
  goOn: string | null = null,
): Promise<ResultsImport> =>
  must(await importResults(desk, orderOf(files, goOn), handsOn(files), quiet, never));

async function countedAt(desk: Desk): Promise<Counting> {
  return whichCounts(must(await readOutcomeSources(desk)).open, new Set());
}

const scoresOf = ({ counted }: Counting): Readonly<Record<string, string | null | undefined>> =>
  Object.fromEntries(
    counted.map(({ outcome }) => [
      `${outcome.agency.government} ${outcome.agency.name}`,
      outcome.final?.score,
    ]),
  );

let one: File;
let two: File;
let recap: File;
let damaged: File;
let review: File;

beforeAll(async () => {
  one = await finalFile({ agency: 1, place: 1 });
  two = await finalFile({ agency: 2, place: 2 });
  recap = await recapFile([outcomeAt(3, 1), outcomeAt(4, 2)]);
  const bytes = new Uint8Array(await two.arrayBuffer());
  bytes[Math.floor(bytes.length / 2)] = 0;
  damaged = new File([bytes], 'rusak.zip', { lastModified: 1 });
  review = new File([(await written(SAMPLES.review)).file], 'lembar.zip', { lastModified: 1 });
});

describe('a folder of results', () => {
  test('what is sound is taken and counted anew; what is not is named and left out', async () => {
    const desk = freshDesk();
    const pdf = new File(['%PDF-1.4\n'], 'cetakan.pdf', { lastModified: 1 });
    const empty = new File([], 'kosong.zip', { lastModified: 1 });
    const again = new File([one], 'salinan.zip', { lastModified: 1 });
    const account = await take(desk, [one, damaged, pdf, empty, recap, review, again, two]);
    expect(fatesOf(account)).toEqual({
      taken: 3,
      here: 1,
      refused: 1,
      foreign: 3,
      sealed: 0,
      'other-world': 0,
      unreadable: 0,
    });
    expect(account).toMatchObject({ state: 'done', total: 8, source: 'folder uji' });
    const named = Object.fromEntries(account.files.map(({ path, detail }) => [path, detail]));
    expect(named).toMatchObject({
      'folder uji/cetakan.pdf': 'pdf',
      'folder uji/kosong.zip': 'empty',
      'folder uji/lembar.zip': 'review',
    });
    const counting = await countedAt(desk);
    expect(scoresOf(counting)).toEqual({
      'Kabupaten Uji Dinas 1': expect.any(String),
      'Kabupaten Uji Dinas 2': expect.any(String),
      'Kabupaten Lain Dinas 3': expect.any(String),
      'Kabupaten Lain Dinas 4': expect.any(String),
    });
    // The same levels give the same index, in full or in a recap; what a file says is not believed.
    const scores = scoresOf(counting);
    expect(scores['Kabupaten Uji Dinas 1']).toBe(scores['Kabupaten Lain Dinas 3']);
    const full = counting.counted.filter(({ from }) => from === 'full');
    expect(full.map(({ outcome }) => outcome.oddities)).toEqual([
      ['scores-differ'],
      ['scores-differ'],
    ]);
  });

  test('twice the same folder changes nothing', async () => {
    const desk = freshDesk();
    await take(desk, [one, recap]);
    const before = await countedAt(desk);
    const account = await take(desk, [one, recap]);
    expect(fatesOf(account)).toMatchObject({ taken: 0, here: 2 });
    expect(await countedAt(desk)).toEqual(before);
  });

  test('a value of a recap that does not follow from its levels is marked', async () => {
    const desk = freshDesk();
    const honest = outcomeAt(3, 1);
    const wrong = { ...outcomeAt(4, 1), final: honest.final && { ...honest.final, score: '4' } };
    await take(desk, [await recapFile([honest, wrong])]);
    const { counted } = await countedAt(desk);
    const odd = Object.fromEntries(
      counted.map(({ outcome }) => [outcome.agency.name, outcome.oddities]),
    );
    expect(odd).toEqual({ 'Dinas 3': [], 'Dinas 4': ['scores-differ'] });
  });

  test('comes into a sealed workspace, where nothing of it can be read from outside', async () => {
    const desk = await sealedDesk();
    await take(desk, [one, recap]);
    expect((await countedAt(desk)).counted).toHaveLength(3);
    const raw = JSON.stringify([
      await desk.db.outcomes.toArray(),
      await desk.db.settings.toArray(),
    ]);
    expect(raw).not.toContain('Dinas 1');
    expect(raw).not.toContain('hasil-1');
  });
});

describe('which of them counts', () => {
  test('the older version after the newer one, interim after final, unsigned, twice', async () => {
    const desk = freshDesk();
    const newer = await finalFile({ agency: 1, place: 2, revision: 2 });
    const interim = await finalFile({ agency: 1, place: 0, revision: 3, stage: 'interim' });
    const unsigned = await finalFile({ agency: 5, place: 1, isSigned: false });
    const other = await finalFile({ agency: 2, place: 0, assessment: 77 });
    const account = await take(desk, [newer, one, interim, unsigned, two, other]);
    const odd = new Map(account.files.map((file) => [file.path, file.odd]));
    expect(odd.get('folder uji/hasil-1-1-r1.zip')).toContain('older-revision');
    expect(odd.get('folder uji/hasil-5-5-r1.zip')).toContain('unsigned');
    const { counted, doubled, passed } = await countedAt(desk);
    expect(
      counted.map(({ outcome, trust }) => [outcome.agency.name, outcome.revision, trust]),
    ).toEqual(
      expect.arrayContaining([
        ['Dinas 1', 2, 'new'],
        ['Dinas 5', 1, 'none'],
      ]),
    );
    expect(counted).toHaveLength(2);
    expect(passed).toHaveLength(2);
    expect(doubled.map((pair) => pair.map(({ outcome }) => outcome.agency.name))).toEqual([
      ['Dinas 2', 'Dinas 2'],
    ]);
    const [aside] = doubled[0] ?? [];
    if (!aside) throw new Error('nothing is doubled');
    const { id } = aside.outcome;
    expect((await setResultAside(desk, id, '  ', '')).ok).toBe(false);
    must(await setResultAside(desk, id, 'Penilaian percobaan', 'Admin'));
    const asides = new Set(must(await listSetAside(desk)).map((one_) => one_.id));
    const after = whichCounts(must(await readOutcomeSources(desk)).open, asides);
    expect(after).toMatchObject({ doubled: [], aside: [{ outcome: { id } }] });
    expect(after.counted).toHaveLength(3);
    must(await countResultAgain(desk, id));
    expect(must(await listSetAside(desk))).toEqual([]);
  });

  test('the order in which files come does not matter', async () => {
    const files = [
      one,
      await finalFile({ agency: 1, place: 2, revision: 2 }),
      await finalFile({ agency: 1, place: 0, revision: 3, stage: 'interim' }),
      two,
      await finalFile({ agency: 2, place: 0, assessment: 77 }),
      recap,
      await recapFile([outcomeAt(3, 2), outcomeAt(6, 0)], 2),
    ];
    const expected = freshDesk();
    await take(expected, files);
    const counting = await countedAt(expected);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray(files, { minLength: files.length }),
        fc.integer({ min: 1, max: files.length }),
        async (shuffled, cut) => {
          const desk = freshDesk();
          await take(desk, shuffled.slice(0, cut));
          await take(desk, shuffled);
          expect(await countedAt(desk)).toEqual(counting);
        },
      ),
      { numRuns: 6 },
    );
  });
});

describe('an import that was cut short', () => {
  const many = (): Promise<readonly File[]> =>
    Promise.all(Array.from({ length: 30 }, (_, n) => finalFile({ agency: n, place: n % 3 })));

  test('stopped, it keeps what it took and goes on with the rest', async () => {
    const desk = freshDesk();
    const files = await many();
    const controller = new AbortController();
    const hands = handsOn(files);
    let first = (): void => undefined;
    const stored = new Promise<void>((resolve) => {
      first = resolve;
    });
    const slow: ImportHands = {
      ...hands,
      read: async (some, keys) => {
        if (!some.includes(0)) await stored;
        return hands.read(some, keys);
      },
    };
    const heard = ({ files: dealt }: ResultsImport): void => {
      if (dealt.length === 0) return;
      controller.abort();
      first();
    };
    const stopped = must(await importResults(desk, orderOf(files), slow, heard, controller.signal));
    expect(stopped.state).toBe('stopped');
    expect(stopped.files.length).toBeGreaterThan(0);
    expect(stopped.files.length).toBeLessThan(files.length);
    let read = 0;
    const counting: ImportHands = {
      ...hands,
      read: (some, keys) => {
        read += some.length;
        return hands.read(some, keys);
      },
    };
    const ended = must(
      await importResults(desk, orderOf(files, stopped.id), counting, quiet, never),
    );
    expect(read).toBe(files.length - stopped.files.length);
    expect(fatesOf(ended)).toMatchObject({ taken: files.length, here: 0 });
    expect(must(await listResultsImports(desk))).toEqual([ended]);
    expect((await countedAt(desk)).counted).toHaveLength(files.length);
  });

  test('killed, the account says exactly what is stored', async () => {
    const desk = freshDesk();
    const files = await many();
    let batches = 0;
    const first = new Promise<void>((resolve) => {
      const hands = handsOn(files);
      const dying: ImportHands = {
        ...hands,
        read: (some, keys) => {
          batches += 1;
          return batches === 1 ? hands.read(some, keys) : new Promise(() => undefined);
        },
      };
      void importResults(
        desk,
        orderOf(files),
        dying,
        ({ files: dealt }) => dealt.length > 0 && resolve(),
        never,
      );
    });
    await first;
    const [account] = must(await listResultsImports(desk));
    if (!account) throw new Error('no account');
    expect(account.state).toBe('running');
    expect(await desk.db.packages.count()).toBe(account.files.length);
    const ended = await take(desk, files, account.id);
    expect(fatesOf(ended)).toMatchObject({ taken: files.length, here: 0 });
  });
});

describe('taking an import back', () => {
  test('leaves what was there before, and can be done again', async () => {
    const desk = freshDesk();
    await take(desk, [one]);
    const before = await countedAt(desk);
    const account = await take(desk, [one, two, recap]);
    const undone = must(await undoResultsImport(desk, account.id));
    expect(undone).toMatchObject({ state: 'undone', kept: 0 });
    expect(await countedAt(desk)).toEqual(before);
    expect(await desk.db.packages.count()).toBe(1);
    expect(await desk.db.outcomes.count()).toBe(1);
    expect(fatesOf(await take(desk, [one, two, recap]))).toMatchObject({ taken: 2, here: 1 });
    expect((await countedAt(desk)).counted).toHaveLength(4);
  });

  test('an import that is not there is no import', async () => {
    expect(await undoResultsImport(freshDesk(), 'hasil-impor:tidak-ada')).toEqual({
      ok: false,
      error: { kind: 'missing' },
    });
  });
});

test('results that went missing are made again, and those of a removed package go', async () => {
  const desk = freshDesk();
  await take(desk, [one, two, recap]);
  const before = await countedAt(desk);
  await desk.db.outcomes.clear();
  expect((await countedAt(desk)).counted).toEqual([]);
  expect(must(await projectOutcomes(desk, quiet, never))).toEqual({ made: 3, without: [] });
  expect(await countedAt(desk)).toEqual(before);
  expect(must(await projectOutcomes(desk, quiet, never))).toEqual({ made: 0, without: [] });
  await desk.db.packages.clear();
  must(await projectOutcomes(desk, quiet, never));
  expect(await desk.db.outcomes.count()).toBe(0);
});
