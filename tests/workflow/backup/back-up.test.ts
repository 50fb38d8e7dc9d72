import { expect, test } from 'vitest';
import type { AssessmentId } from '#core/lib/ids.ts';
import { evidenceDigest } from '#exchange/package/manifest.ts';
import { checkPackage, openPackage } from '#exchange/package/read.ts';
import { backupContent } from '#workflow/backup/backup-content.ts';
import { blobTarget, type BackupTarget } from '#workflow/backup/backup-target.ts';
import { writeBackup } from '#workflow/backup/write-backup.ts';
import { must } from '../../support/scenario.ts';
import { fillDesk, FIRST, packed } from './backup-parts.ts';
import { freshDesk } from '../fresh-desk.ts';

test('a backup of everything is counted, read back, and holds each content once', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const made = await packed(desk);
  expect(made.counts).toEqual({
    assessments: 2,
    documents: 4,
    agencyLists: 0,
    rubrics: 0,
    settings: 0,
    contacts: 0,
    periods: 0,
    packages: 0,
    journal: 6,
    reviews: 0,
    messages: 0,
    consensus: 0,
    roster: 0,
    applications: 0,
    facilities: 0,
    datasets: 0,
    imports: 0,
    setAside: 0,
    initiatives: 0,
    prices: 0,
    plans: 0,
    clearances: 0,
    files: 3,
  });
  expect(made).toMatchObject({ missing: [], altered: [], bytes: made.file.size });
  const opened = must(await openPackage(made.file));
  expect(opened.fingerprint).toBe(made.fingerprint);
  expect(await checkPackage(opened, () => undefined)).toEqual([]);
  const endings = opened.manifest.entries.flatMap(({ name }) =>
    evidenceDigest(name) === undefined ? [] : [name.split('.')[1]],
  );
  expect(new Set(endings)).toEqual(new Set(['bin', 'docx', 'pdf']));
});

test('one assessment takes only what belongs to it', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const { counts } = await packed(desk, { of: 'assessment', id: FIRST as AssessmentId });
  expect(counts).toMatchObject({ assessments: 1, documents: 2, files: 2 });
});

test('the same content gives the same bytes', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const content = await backupContent(desk, { of: 'everything' }, null);
  const [one, two] = await Promise.all(
    [1, 2].map(async () =>
      must(await writeBackup(desk.db.name, content, blobTarget(), () => undefined)),
    ),
  );
  expect(await one?.file.text()).toBe(await two?.file.text());
});

test('progress counts bytes: each is written once and read back once', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const heard: (readonly [number, number])[] = [];
  const content = await backupContent(desk, { of: 'everything' }, null);
  await writeBackup(desk.db.name, content, blobTarget(), (done, total) => {
    heard.push([done, total]);
  });
  const [, total] = heard[0] ?? [0, 0];
  expect(total).toBeGreaterThan(150_000);
  expect(heard.at(-1)).toEqual([total, total]);
  expect(heard.map(([done]) => done)).toEqual(heard.map(([done]) => done).sort((a, b) => a - b));
});

test('a file that is not there, or changed on the disk, is named; the rest is backed up', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const [first, second] = await desk.db.files.toArray();
  await desk.db.files.delete(first?.digest ?? '');
  await desk.db.files.update(second?.digest ?? '', { blob: new Blob(['lain']) });
  const made = await packed(desk);
  expect(made.counts.files).toBe(2);
  expect(made.missing).toEqual([first?.digest]);
  expect(made.altered).toEqual([second?.digest]);
});

test('a file that goes while it is written is left out, and all is written again', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const content = await backupContent(desk, { of: 'everything' }, null);
  const gone = content.files[1]?.stored ?? '';
  await desk.db.files.delete(gone);
  const made = must(await writeBackup(desk.db.name, content, blobTarget(), () => undefined));
  expect(made.missing).toEqual([gone]);
  expect(made.counts.files).toBe(2);
  expect(await checkPackage(must(await openPackage(made.file)), () => undefined)).toEqual([]);
});

test('a damaged record is packed as it is and counted', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  await desk.db.assessments.put({ id: 'rusak', lain: true, count: 12n });
  const content = await backupContent(desk, { of: 'everything' }, null);
  expect(content.damaged).toBe(1);
  const made = must(await writeBackup(desk.db.name, content, blobTarget(), () => undefined));
  expect(made.counts.assessments).toBe(3);
});

test('a disk that keeps something else than was written is found out, and nothing is left', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  let discarded = 0;
  const lying: BackupTarget = {
    write: async (bytes) => {
      const whole = new Uint8Array(await new Response(bytes).arrayBuffer());
      whole[4000] = (whole[4000] ?? 0) ^ 1;
      return new Blob([whole]);
    },
    discard: async () => {
      discarded += 1;
    },
  };
  const content = await backupContent(desk, { of: 'everything' }, null);
  const written = await writeBackup(desk.db.name, content, lying, () => undefined);
  expect(written).toMatchObject({ ok: false, error: { kind: 'not-as-written' } });
  expect(discarded).toBe(1);
});

test('a target that refuses is a failure with its name, and nothing is left', async () => {
  const desk = freshDesk();
  await fillDesk(desk);
  const full: BackupTarget = {
    write: async (bytes) => {
      await bytes.getReader().read();
      throw new DOMException('full', 'QuotaExceededError');
    },
    discard: () => Promise.resolve(),
  };
  const content = await backupContent(desk, { of: 'everything' }, null);
  expect(await writeBackup(desk.db.name, content, full, () => undefined)).toMatchObject({
    ok: false,
    error: { kind: 'unwritable', name: 'QuotaExceededError' },
  });
});
