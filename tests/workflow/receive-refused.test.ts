import { zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PackageProblem } from '#workflow/receive-read.ts';
import { digestOfJson } from '#exchange/digest.ts';
import { writeCarried, type CarriedContent } from '#exchange/package-carry.ts';
import { contentsNamedBy } from '#core/backup/references.ts';
import { entryDigest } from '#core/journal/check-chain.ts';
import { readFile } from '#storage/files.ts';
import type { OddityKind } from '#core/package/receipt.ts';
import { rebuildPackage } from '#workflow/package-file.ts';
import { readPackageContent, type SubmissionBodies } from '#workflow/read-package.ts';
import { zipOfEntries, type ReadyEntry } from '#exchange/zip-of-entries.ts';
import type { Desk } from '#workflow/desk.ts';
import { must } from '../support/scenario.ts';
import { entriesOf } from '../support/zip-entries.ts';
import { freshDesk } from './fresh-desk.ts';
import { dump, receiveAt, received, Sender } from './receive-sender.ts';

let sender: Sender;
let good: File;
let bodies: SubmissionBodies;
let madeAt: string;

beforeAll(async () => {
  sender = await Sender.begin();
  const { file, record } = await sender.send();
  const content = must(await readPackageContent(sender.desk, record.id));
  if (content.bodies.kind !== 'submission') throw new Error(content.bodies.kind);
  good = file;
  ({ bodies } = { bodies: content.bodies });
  ({ madeAt } = record);
});

/** A desk that has something already, so that "unchanged" means something. */
async function busyDesk(): Promise<Desk> {
  const desk = freshDesk();
  await received(desk, good);
  return desk;
}

async function repacked(change: (entries: readonly ReadyEntry[]) => ReadyEntry[]): Promise<File> {
  const entries = change(await entriesOf(good));
  const zip = await new Response(zipOfEntries(entries, madeAt)).blob();
  return new File([zip], 'dikemas-ulang.zip');
}

const other = (name: string): ReadyEntry => ({ name, bytes: new Blob(['bukan isi yang benar']) });

async function flipped(at: (bytes: Uint8Array) => number): Promise<File> {
  const bytes = new Uint8Array(await good.arrayBuffer());
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
    make: () => repacked((all) => all.filter(({ name }) => name !== 'statement.json')),
    problem: { kind: 'missing', entry: 'statement.json' },
  },
  {
    name: 'an entry put in',
    make: () => repacked((all) => [...all, other('evidence/' + 'a'.repeat(64) + '.pdf')]),
    problem: { kind: 'added' },
  },
  {
    name: 'another signature',
    make: () => flipped((bytes) => placeOf('"signature":"')(bytes) + 20),
    problem: { kind: 'bad-signature', entry: 'signature.json' },
  },
  {
    name: 'a file that was cut off',
    make: () => Promise.resolve(new File([good.slice(0, good.size - 700)], 'terpotong.zip')),
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
    expect(await receiveAt(desk, good, stopped)).toEqual({ kind: 'cancelled' });
    expect(await dump(desk)).toEqual(before);
  });
});

/** The same submission, packed by somebody who changed what it says and has no key. */
async function rewritten(change: Partial<SubmissionBodies>, at = madeAt): Promise<File> {
  const { kind, ...said } = { ...bodies, ...change };
  const assessment = said['assessment.json'];
  const files: CarriedContent['files'] = [...new Set(contentsNamedBy(said['documents.json']))].map(
    (digest) => ({
      digest: digest as CarriedContent['files'][number]['digest'],
      ending: 'pdf',
      open: async () =>
        (
          await readFile(sender.desk.db, digest as CarriedContent['files'][number]['digest'])
        )?.stream() ?? new Blob().stream(),
    }),
  );
  const rubric = said['rubric.json'];
  const about = {
    rubric: { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) },
    agency: assessment.agency,
    period: null,
    year: assessment.year,
    subject: assessment.id,
    revision: 1,
    previous: null,
    rests: [],
  };
  const content = { kind, about, madeAt: at, app: 'lain', files };
  const stream = writeCarried(
    { ...content, bodies: new Map(Object.entries(said)) },
    () => undefined,
  );
  return new File([await new Response(stream.bytes).blob()], 'ditulis-ulang.zip');
}

describe('a package that is whole and odd', () => {
  test('nothing but the signature is missing when it is packed anew', async () => {
    const { receipt } = await received(freshDesk(), await rewritten({}));
    expect(receipt?.odd).toEqual([{ kind: 'unsigned', detail: '' }]);
  });

  test('a ZIP by another program is taken, and said to be one', async () => {
    const parts = await entriesOf(good);
    const bytes = await Promise.all(
      parts.map(async (one) => [one.name, new Uint8Array(await one.bytes.arrayBuffer())] as const),
    );
    const zip = new File([new Uint8Array(zipSync(Object.fromEntries(bytes)))], 'winzip.zip');
    const desk = freshDesk();
    const { receipt, id } = await received(desk, zip);
    expect(receipt?.odd.map((one) => one.kind)).toEqual(['unknown-key', 'repacked']);
    expect(await must(await rebuildPackage(desk, id)).arrayBuffer()).toEqual(
      await good.arrayBuffer(),
    );
  });

  const LIES: readonly (readonly [OddityKind, () => Promise<File>])[] = [
    [
      'scores-differ',
      () => {
        const statement = bodies['statement.json'];
        return rewritten({
          'statement.json': { ...statement, claimed: { value: '5.00', predikat: 'Baik' } },
        });
      },
    ],
    [
      'changed-rubric',
      () => {
        const rubric = { ...bodies['rubric.json'], title: 'Judul lain' };
        const ref = { id: rubric.id, version: rubric.version, digest: digestOfJson(rubric) };
        return rewritten({
          'rubric.json': rubric,
          'assessment.json': { ...bodies['assessment.json'], rubric: ref },
        });
      },
    ],
    [
      'journal-broken',
      () => rewritten({ 'journal.json': bodies['journal.json'].filter(({ n }) => n !== 3) }),
    ],
    [
      'journal-broken',
      () =>
        rewritten({
          'assessment.json': {
            ...bodies['assessment.json'],
            people: [{ role: 'head', name: 'Orang lain', position: '' }],
          },
        }),
    ],
    ['future-date', () => rewritten({}, '2027-03-01T00:00:00.000Z')],
    [
      'simulation',
      () => rewritten({ 'assessment.json': { ...bodies['assessment.json'], kind: 'simulation' } }),
    ],
  ];

  test.each(LIES)('%s is told', async (kind, make) => {
    const desk = freshDesk();
    const { receipt } = await received(desk, await make());
    expect(receipt?.odd.map((one) => one.kind)).toContain(kind);
  });

  test('a journal that was shortened and linked anew does not lead to the answers', async () => {
    const entries = bodies['journal.json'].slice(0, -1).map((entry) => ({
      ...entry,
      digest: entryDigest(entry, digestOfJson),
    }));
    const { receipt } = await received(freshDesk(), await rewritten({ 'journal.json': entries }));
    expect(receipt?.odd).toContainEqual({ kind: 'journal-broken', detail: 'end' });
  });
});
