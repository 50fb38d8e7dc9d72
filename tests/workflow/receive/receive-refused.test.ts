import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageProblem } from '#workflow/receive/receive-read.ts';
import type { ReadyEntry } from '#exchange/zip/zip-of-entries.ts';
import { readFileUse } from '#storage/bin.ts';
import type { Desk } from '#workflow/desk.ts';
import { freshDesk } from '../fresh-desk.ts';
import { makeSubmission, repacked, type Made } from './receive-made.ts';
import { dump, receiveAt, received } from './receive-sender.ts';

let made: Made;

beforeAll(async () => {
  made = await makeSubmission();
});

/** A desk that has something already, so that "unchanged" means something. */
async function busyDesk(): Promise<Desk> {
  const desk = freshDesk();
  await received(desk, made.file);
  return desk;
}

const other = (name: string): ReadyEntry => ({ name, bytes: new Blob(['bukan isi yang benar']) });

async function flipped(at: (bytes: Uint8Array) => number): Promise<File> {
  const bytes = new Uint8Array(await made.file.arrayBuffer());
  const place = at(bytes);
  bytes[place] = (bytes[place] ?? 0) ^ 1;
  return new File([bytes], 'satu-bita.zip');
}

/** Where a text stands in the file; the entries are stored as they are. */
const placeOf =
  (text: string) =>
  (bytes: Uint8Array): number =>
    Buffer.from(bytes).indexOf(text);

interface Refusal {
  readonly name: string;
  readonly make: () => Promise<File>;
  readonly problem: Partial<PackageProblem>;
}

const REFUSALS: readonly Refusal[] = [
  {
    name: 'a flipped byte of an answer',
    make: () => flipped(placeOf('Fakta ')),
    problem: { kind: 'altered', entry: 'assessment.json' },
  },
  {
    name: 'a flipped byte of evidence',
    make: () => flipped(placeOf('keputusan tentang')),
    problem: { kind: 'altered' },
  },
  {
    name: 'an entry taken out',
    make: () => repacked(made, (all) => all.filter(({ name }) => name !== 'statement.json')),
    problem: { kind: 'missing', entry: 'statement.json' },
  },
  {
    name: 'an entry put in',
    make: () => repacked(made, (all) => [...all, other('evidence/' + 'a'.repeat(64) + '.pdf')]),
    problem: { kind: 'added' },
  },
  {
    name: 'another signature',
    make: () => flipped((bytes) => placeOf('"signature":"')(bytes) + 20),
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
  {
    name: 'a file that was cut off',
    make: () =>
      Promise.resolve(new File([made.file.slice(0, made.file.size - 700)], 'terpotong.zip')),
    problem: {},
  },
];

describe('a damaged file', () => {
  test.each(REFUSALS)(
    '$name is named, and the database is as it was',
    async ({ make, problem }) => {
      const desk = await busyDesk();
      const before = await dump(desk);
      const outcome = await receiveAt(desk, await make());
      expect(outcome).toMatchObject({
        kind: 'refused',
        problems: expect.arrayContaining([expect.objectContaining(problem)]) as unknown,
      });
      expect(await dump(desk)).toEqual(before);
    },
  );
});

describe('a file that is nothing to be received', () => {
  test.each([
    ['empty', new File([], 'kosong.zip')],
    ['pdf', new File(['%PDF-1.7\n'], 'laporan.pdf')],
    ['image', new File([Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)], 'foto.jpg')],
    ['text', new File(['catatan rapat'], 'catatan.txt')],
    ['csv', new File(['kode;nama\n1;Dinas\n'], 'daftar.csv')],
    ['json', new File(['{"a":1}'], 'data.json')],
    ['rubric', new File(['{"levelNames":[],"groups":[]}'], 'instrumen.json')],
    [
      'rescue',
      new File(
        [JSON.stringify({ type: 'timbang-rescue', version: 1, tables: { assessments: [] } })],
        'cadangan.json',
      ),
    ],
    ['key-card', new File(['{"format":"timbang-key-card","version":1}'], 'kunci.json')],
    ['unknown', new File([Uint8Array.of(0, 1, 2, 3)], 'Thumbs.db')],
  ])('%s is said to be that, and nothing is stored', async (what, file) => {
    const desk = await busyDesk();
    const before = await dump(desk);
    expect(await receiveAt(desk, file)).toEqual({ kind: 'other', what });
    expect(await dump(desk)).toEqual(before);
  });

  test('what is stopped or gives no bytes is not stored either', async () => {
    const desk = await busyDesk();
    const before = await dump(desk);
    const stopped = { progress: () => undefined, signal: AbortSignal.abort() };
    expect(await receiveAt(desk, made.file, stopped)).toEqual({ kind: 'cancelled' });
    expect(await dump(desk)).toEqual(before);
  });
});

describe('storing', () => {
  test('is all or nothing: a disk that is full at the last row keeps none of the contents', async () => {
    const desk = freshDesk();
    const before = await dump(desk);
    const full = (): never => {
      throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    };
    desk.db.packages.hook('creating', full);
    expect(await receiveAt(desk, made.file)).toMatchObject({
      kind: 'storage',
      failure: { kind: 'quota' },
    });
    expect(await dump(desk)).toEqual(before);
    desk.db.packages.hook('creating').unsubscribe(full);
    await received(desk, made.file);
  });

  test('counts every entry as used: nothing of it is offered for cleaning up', async () => {
    const desk = await busyDesk();
    const { named, sizes } = await readFileUse(desk.db);
    expect(sizes.length).toBeGreaterThan(6);
    expect(sizes.filter(({ name }) => !named.has(name))).toEqual([]);
  });

  test('does not let the same content without its signature take the place of the signed one', async () => {
    const desk = await busyDesk();
    const before = await dump(desk);
    const bare = await repacked(made, (all) => all.filter(({ name }) => name !== 'signature.json'));
    expect(await receiveAt(desk, bare)).toMatchObject({ kind: 'duplicate', sameSignature: false });
    expect(await dump(desk)).toEqual(before);
  });
});
