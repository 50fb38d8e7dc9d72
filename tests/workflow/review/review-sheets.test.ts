import { beforeAll, expect, test } from 'vitest';
import type { Digest } from '#core/lib/ids.ts';
import { examinePackage } from '#exchange/package/examine.ts';
import { changeRating, changeSheetNote, changeVerdict } from '#workflow/review/change-sheet.ts';
import { listSheets } from '#workflow/review/list-sheets.ts';
import { openSheet } from '#workflow/review/open-sheet.ts';
import { readJournal } from '#workflow/journal/read-journal.ts';
import { recuseSheet, reopenSheet } from '#workflow/review/recuse-sheet.ts';
import { signSheet } from '#workflow/review/sign-sheet.ts';
import { readPackageContent } from '#workflow/receive/read-package.ts';
import { must } from '../../support/scenario.ts';
import { Asesor, fileOf } from '../asesor-desk.ts';
import { freshDesk } from '../fresh-desk.ts';
import { keyedDesk } from '../keys-desk.ts';
import { received, Sender } from '../receive/receive-sender.ts';

let submitted: File;

beforeAll(async () => {
  const sender = await Sender.begin();
  submitted = (await sender.send()).file;
});

async function asesorWith(): Promise<{ readonly asesor: Asesor; readonly id: Digest }> {
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  return { asesor, id: (await asesor.receive(submitted)).id };
}

const verbsOf = async ({ desk }: Asesor, assessment: Parameters<typeof readJournal>[1]) =>
  must(await readJournal(desk, assessment)).entries.map(({ verb, about }) => [verb, about]);

test('a sheet is begun once, whoever asks, and comes back as it is', async () => {
  const { asesor, id } = await asesorWith();
  const [one, other] = await Promise.all([asesor.open(id), asesor.open(id)]);
  expect(other.id).toBe(one.id);
  expect(one.asesor).toMatchObject({ name: 'Asesor Satu', institution: 'Inspektorat' });
  const noted = must(await changeSheetNote(asesor.desk, one.id, 'Catatan', ''));
  expect(await asesor.open(id)).toEqual(noted);
  expect(must(await listSheets(asesor.desk)).sound).toHaveLength(1);
  expect(await verbsOf(asesor, one.assessment)).toEqual([
    ['receive', id],
    ['review', id],
  ]);
});

test('only an asesor rates, and only what was received', async () => {
  const { asesor, id } = await asesorWith();
  const nowhere = 'f'.repeat(64) as Digest;
  const who = { name: 'A', institution: '' };
  expect(await openSheet(asesor.desk, nowhere, who)).toMatchObject({
    error: { kind: 'missing' },
  });
  expect(await openSheet(asesor.desk, id, { ...who, name: ' ' })).toMatchObject({
    error: { kind: 'no-name' },
  });
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  await received(leader, submitted);
  expect(await openSheet(leader, id, who)).toMatchObject({
    error: { kind: 'blocked', reason: 'not-asesor' },
  });
  const keyless = freshDesk();
  await received(keyless, submitted);
  expect(must(await openSheet(keyless, id, who)).asesor.key).toBeNull();
});

test('who read an older state of a part overwrites nothing and is handed what is stored', async () => {
  const { asesor, id } = await asesorWith();
  const { desk } = asesor;
  const sheet = await asesor.open(id);
  const first = must(await changeRating(desk, sheet.id, 'x', { fact: 'satu' }, 0));
  const late = await changeRating(desk, sheet.id, 'x', { fact: 'dua' }, 0);
  expect(late).toEqual({ ok: false, error: { kind: 'stale', stored: first } });
  // Another part was not touched, so it is free.
  must(await changeRating(desk, sheet.id, 'y', { fact: 'tiga' }, 0));
  const verdict = {
    document: null,
    indicator: 'x',
    item: null,
    verdict: 'absent',
    reason: 'none',
    note: '',
  } as const;
  must(await changeVerdict(desk, sheet.id, verdict, null));
  expect(await changeVerdict(desk, sheet.id, verdict, null)).toMatchObject({
    error: { kind: 'stale' },
  });
  expect(await changeSheetNote(desk, sheet.id, 'lain', 'tidak begitu')).toMatchObject({
    error: { kind: 'stale' },
  });
  const now = await asesor.open(id);
  expect([now.ratings['x']?.fact, now.ratings['y']?.fact]).toEqual(['satu', 'tiga']);
  expect(now.verdicts).toHaveLength(1);
});

test('an indicator that is done is not open again any more', async () => {
  const { asesor, id } = await asesorWith();
  const { id: sheet } = await asesor.open(id);
  must(await changeRating(asesor.desk, sheet, 'x', { reopened: true }, 0));
  const now = must(await changeRating(asesor.desk, sheet, 'x', { done: true }, 1));
  expect(now.ratings['x']).toMatchObject({ done: true, reopened: false, revision: 2 });
});

test('an unfinished sheet is not signed, and says what is missing', async () => {
  const { asesor, id } = await asesorWith();
  const sheet = await asesor.open(id);
  const refused = await signSheet(asesor.desk, sheet.id, asesor.signOff());
  if (refused.ok || refused.error.kind !== 'not-ready') throw new Error(JSON.stringify(refused));
  const rules = new Set(refused.error.problems.map(({ rule }) => rule));
  expect(rules).toEqual(new Set(['level-missing', 'verdict-missing']));
  expect((await asesor.open(id)).state.is).toBe('open');
});

test('a signed sheet and its file are stored together, and the file proves who made it', async () => {
  const { asesor, id } = await asesorWith();
  const signed = await asesor.sign(await asesor.rateAll(id));
  const { record } = signed;
  expect(signed.sheet.state).toMatchObject({ is: 'signed', package: record.id });
  expect(await asesor.open(id)).toEqual(signed.sheet);
  expect(record).toMatchObject({ direction: 'sent', kind: 'review' });
  expect(record.about).toMatchObject({ revision: 1, previous: null, rests: [id] });
  expect(record.signature?.signer).toMatchObject({ name: 'Asesor Satu', unit: 'Inspektorat' });
  const { bodies } = must(await readPackageContent(asesor.desk, record.id));
  if (bodies.kind !== 'review') throw new Error(bodies.kind);
  const { indicators, verdicts, replacing, by } = bodies['review.json'];
  expect(by).toEqual({ name: 'Asesor Satu', unit: 'Inspektorat', role: 'asesor' });
  expect(Object.keys(indicators)).toHaveLength(Object.keys(signed.sheet.ratings).length);
  expect([verdicts.length, replacing]).toEqual([1, null]);
  const { signal } = new AbortController();
  const seen = await examinePackage(fileOf(signed), () => undefined, signal);
  expect([seen.verdict, seen.signature.state]).toEqual(['intact', 'valid']);
  expect(await verbsOf(asesor, signed.sheet.assessment)).toEqual([
    ['receive', id],
    ['review', id],
    ['review', record.id],
  ]);
  const frozen = await changeSheetNote(asesor.desk, signed.sheet.id, 'x', '');
  expect(frozen).toMatchObject({ error: { kind: 'not-open' } });
});

test('a signed sheet is replaced by a new revision with a reason; the earlier file stays', async () => {
  const { asesor, id } = await asesorWith();
  const first = await asesor.sign(await asesor.rateAll(id));
  expect(await reopenSheet(asesor.desk, first.sheet, ' ')).toMatchObject({
    error: { kind: 'no-reason' },
  });
  const again = must(await reopenSheet(asesor.desk, first.sheet, 'Salah ketik'));
  const second = await asesor.sign(again);
  expect(second.record.about).toMatchObject({ revision: 2, previous: first.record.id });
  const { bodies } = must(await readPackageContent(asesor.desk, second.record.id));
  if (bodies.kind !== 'review') throw new Error(bodies.kind);
  expect(bodies['review.json'].replacing).toEqual({
    package: first.record.id,
    reason: 'Salah ketik',
    sawOthers: false,
  });
  expect((await readPackageContent(asesor.desk, first.record.id)).ok).toBe(true);
  expect((await verbsOf(asesor, again.assessment)).map(([verb]) => verb)).toEqual([
    'receive',
    'review',
    'review',
    'reopen',
    'review',
  ]);
});

test('a desk without a key signs nothing and its file says so; it has to name its institution', async () => {
  const desk = freshDesk();
  const asesor = new Asesor(desk, 'Asesor Tanpa Kunci');
  const { id } = await asesor.receive(submitted);
  const sheet = await asesor.rateAll(id);
  expect(await signSheet(desk, sheet.id, asesor.signOff())).toMatchObject({
    error: { kind: 'nameless' },
  });
  const { record } = await asesor.sign(sheet, { institution: 'Universitas Uji' });
  expect(record.signature).toBeNull();
});

test('declining keeps the reason, and is taken back while nothing of others is here', async () => {
  const { asesor, id } = await asesorWith();
  const who = { name: asesor.name, institution: '' };
  expect(await recuseSheet(asesor.desk, id, who, '')).toMatchObject({
    error: { kind: 'no-reason' },
  });
  const declined = must(await recuseSheet(asesor.desk, id, who, 'Pernah bekerja di sana'));
  expect(declined.state).toMatchObject({ is: 'recused', reason: 'Pernah bekerja di sana' });
  expect(must(await reopenSheet(asesor.desk, declined, 'Keliru')).state.is).toBe('open');
  must(await recuseSheet(asesor.desk, id, who, 'Tetap tidak'));

  const other = await Asesor.at('Universitas Uji', 'Asesor Dua');
  await other.receive(submitted);
  await asesor.receive(await other.handIn(id));
  expect(await reopenSheet(asesor.desk, declined, 'Berubah pikiran')).toMatchObject({
    error: { kind: 'blocked', reason: 'others-here' },
  });
});

test('a revision that comes while rating goes on from the sheet before it, which stays', async () => {
  const sender = await Sender.begin();
  const asesor = await Asesor.at('Inspektorat', 'Asesor Satu');
  const { id: before } = await asesor.receive((await sender.send()).file);
  const first = await asesor.rateAll(before);
  await sender.say('Fakta yang diperbaiki');
  const { id: after } = await asesor.receive((await sender.send()).file);

  const second = await asesor.open(after);
  expect([second.carriedFrom, second.state.is]).toEqual([before, 'open']);
  const reopened = Object.entries(second.ratings).filter(([, rating]) => rating.reopened);
  expect(reopened.map(([, { fact, done }]) => [fact, done])).toEqual([
    ['Fakta rahasia Asesor Satu', false],
  ]);
  expect(await asesor.open(before)).toEqual(first);
  // The earlier one can still be signed; whoever does is told that a newer one is here.
  const refused = await signSheet(asesor.desk, second.id, asesor.signOff());
  expect(refused).toMatchObject({
    error: { kind: 'not-ready', problems: [{ rule: 'reopened', indicator: {} }] },
  });
  const done = await asesor.sign(await asesor.rateAll(after));
  expect(done.record.about).toMatchObject({ revision: 1, rests: [after] });
});

test('what changes while the file is made keeps it from being stored', async () => {
  const { asesor, id } = await asesorWith();
  const sheet = await asesor.rateAll(id);
  const { now } = asesor.desk;
  let asked = 0;
  // The clock is asked when the file is begun: at that moment another tab writes.
  const busy = {
    ...asesor.desk,
    now: () => {
      asked += 1;
      if (asked === 1) void changeSheetNote(asesor.desk, sheet.id, 'dari tab lain', '');
      return now();
    },
  };
  expect(await signSheet(busy, sheet.id, asesor.signOff())).toMatchObject({
    error: { kind: 'changed-meanwhile' },
  });
  const packages = await asesor.desk.db.packages.count();
  expect([packages, (await asesor.open(id)).note]).toEqual([1, 'dari tab lain']);
});
