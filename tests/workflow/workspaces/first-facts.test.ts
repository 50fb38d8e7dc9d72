import { expect, test } from 'vitest';
import { packageRecordSchema, type PackageRecord } from '#core/package/record.ts';
import { asesorFacts } from '#workflow/workspaces/first-facts.ts';
import { freshDesk } from '../fresh-desk.ts';

const received = (id: string, agency: string, at: string): PackageRecord =>
  packageRecordSchema.parse({
    id: id.repeat(64),
    direction: 'received',
    kind: 'submission',
    at,
    madeAt: at,
    fileName: `${agency}.timbang.zip`,
    bytes: 100,
    about: {
      rubric: { id: 'r', version: '1.0.0', digest: 'a'.repeat(64) },
      agency: { name: agency, shortName: '', code: '', government: '' },
      period: null,
      year: 2026,
      subject: '01990000-0000-7000-8000-000000000001',
      revision: 1,
      previous: null,
      rests: [],
    },
    counts: { documents: 0, files: 0 },
    entries: [],
    signature: null,
    receipt: null,
  });

const EARLY = '2026-10-01T01:00:00.000Z';
const LATE = '2026-10-02T01:00:00.000Z';

async function ledTo(...records: readonly PackageRecord[]): Promise<string | null> {
  const desk = freshDesk();
  await desk.db.packages.bulkPut([...records]);
  const facts = await asesorFacts(desk);
  if (!facts.ok) throw new Error('asesorFacts failed');
  return facts.value.submission;
}

test('an asesor is led to what came last, whatever its fingerprint', async () => {
  const [first, last] = [received('f', 'Dinas Air', EARLY), received('0', 'Dinas Udara', LATE)];
  expect(await ledTo(first, last)).toBe(last.id);
});

test('of what came together, to the first by name', async () => {
  const [air, earth] = [received('9', 'Dinas Air', LATE), received('1', 'Dinas Bumi', LATE)];
  expect(await ledTo(earth, air)).toBe(air.id);
  expect(await ledTo(air, { ...earth, id: 'e'.repeat(64) as PackageRecord['id'] })).toBe(air.id);
});

test('nothing that was received leads nowhere', async () => {
  expect(await ledTo()).toBeNull();
});
