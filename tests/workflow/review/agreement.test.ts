import { beforeAll, expect, test } from 'vitest';
import { measureAll } from '#core/agreement/report.ts';
import { numberOf, voteTable } from '#core/agreement/vote-table.ts';
import type { Digest } from '#core/lib/ids.ts';
import { readAgreement, type Agreement, type JudgedBy } from '#workflow/review/agreement.ts';
import type { Desk } from '#workflow/desk.ts';
import { removePackage } from '#workflow/receive/remove-package.ts';
import { must } from '../../support/scenario.ts';
import { SMALL, SMALL_ROW } from '../../support/small-instrument.ts';
import { Asesor } from '../asesor-desk.ts';
import { keyedDesk } from '../keys-desk.ts';
import { received, Sender } from '../receive/receive-sender.ts';

let submission: Digest;
let first: File;
let reviews: readonly File[];

const agreementAt = async (desk: Desk): Promise<Agreement> => must(await readAgreement(desk));

beforeAll(async () => {
  const sender = await Sender.begin();
  const sent = await sender.send();
  first = sent.file;
  submission = sent.record.id;
  const made: File[] = [];
  for (const [unit, name, value] of [
    ['Universitas Uji', 'Asesor Dua', '40'],
    ['Inspektorat', 'Asesor Tiga', '60'],
  ] as const) {
    const asesor = await Asesor.at(unit, name);
    await asesor.receive(first);
    const stages = {
      document: { is: 'value', value },
      interview: { is: 'open' },
      visit: { is: 'open' },
    } as const;
    const sheet = await asesor.rateAll(submission, { stages });
    made.push(new File([(await asesor.sign(sheet)).file], `${name}.timbang.zip`));
  }
  reviews = made;
});

const only = ({ by }: Agreement): JudgedBy => {
  const [judged] = by;
  if (!judged || by.length > 1) throw new Error('not one instrument');
  return judged;
};

test('nothing of a closed assessment is in any figure; once signed all of it is', async () => {
  const asesor = await Asesor.at('Dinas Provinsi', 'Asesor Satu');
  await asesor.receive(first);
  for (const file of reviews) await asesor.receive(file);
  const before = await agreementAt(asesor.desk);
  expect(before.by).toEqual([]);
  expect(before.closed).toMatchObject([{ agency: 'Dinas Uji', reason: 'not-begun' }]);
  // The own sheet, which claims what the agency claims, the lowest level everywhere.
  await asesor.sign(await asesor.rateAll(submission));
  const after = await agreementAt(asesor.desk);
  expect(after.closed).toEqual([]);
  const { sheets, uncounted, rubric } = only(after);
  expect(uncounted).toEqual([]);
  expect(sheets.map(({ rater }) => rater.name).sort()).toEqual([
    'Asesor Dua',
    'Asesor Satu',
    'Asesor Tiga',
  ]);
  if (!rubric) throw new Error('no instrument');
  const table = voteTable(rubric, sheets);
  const rows = table.units.map(({ votes }) => votes.map(numberOf));
  expect(new Set(rows.flat())).toEqual(new Set([0, 40, 60]));
  const seen: number[] = [];
  const order = { rubric, sheets, only: null, parts: 'whole' } as const;
  const found = measureAll(order, (done, total) => seen.push(done / total));
  // Three asesors who never differ in themselves: no one is like another beyond chance.
  expect(found.slices[0]?.kappaLinear.estimate).toEqual({ kind: 'value', value: 0 });
  expect(found.slices[0]?.percent.estimate).toEqual({ kind: 'value', value: 0 });
  expect(found.people?.intervals).toHaveLength(3);
  expect(found.people?.lines).toMatchObject([{ agency: 'Dinas Uji', rater: null }]);
  expect(seen).toEqual([...seen].sort((a, b) => a - b));
  expect(seen).toHaveLength(found.slices.length + 1);
});

test('a desk that never rates sees the sheets at once, and the same table', async () => {
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  await received(leader, first);
  for (const file of reviews) await received(leader, file);
  const { sheets } = only(await agreementAt(leader));
  expect(sheets.map(({ rater, agency }) => [rater.name, agency])).toEqual([
    ['Asesor Dua', 'Dinas Uji'],
    ['Asesor Tiga', 'Dinas Uji'],
  ]);
});

test('a sheet with an open conflict of interest is named and not compared', async () => {
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  const inside = await Asesor.at('Dinas Uji', 'Asesor Dalam');
  await inside.receive(first);
  await received(leader, first);
  await received(leader, await inside.handIn(submission));
  for (const file of reviews) await received(leader, file);
  const { sheets, uncounted } = only(await agreementAt(leader));
  expect(sheets).toHaveLength(2);
  expect(uncounted).toMatchObject([{ name: 'Asesor Dalam', why: 'conflict' }]);
});

test('an instrument that only a submission brought is enough to compare by', async () => {
  const sent = await (await Sender.beginLocal(SMALL_ROW)).send();
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  const brought = await received(leader, sent.file);
  for (const name of ['Asesor Satu', 'Asesor Dua']) {
    const asesor = await Asesor.at(`Lembaga ${name}`, name);
    await asesor.receive(sent.file);
    await received(leader, await asesor.handIn(sent.record.id));
  }
  const { rubric, sheets } = only(await agreementAt(leader));
  expect(rubric).toEqual(SMALL);
  const table = voteTable(SMALL, sheets);
  expect(table.units.map(({ votes }) => votes.map(numberOf))).toEqual([
    [1, 1],
    [1, 1],
    [1, 1],
  ]);
  must(await removePackage(leader, brought));
  expect(only(await agreementAt(leader)).rubric).toBeNull();
});

test('without any sheet there is nothing', async () => {
  const leader = await keyedDesk('Diskominfo', 'diskominfo');
  expect(await agreementAt(leader)).toEqual({ by: [], closed: [] });
});
