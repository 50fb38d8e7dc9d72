import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalBytes } from '#exchange/package/text.ts';
import { PACKED_TABLES } from '#core/backup/tables.ts';
import { recordsName, type PackageCounts } from '#exchange/package/manifest.ts';
import { checkedEntry, checkPackage, openPackage, readRecords } from '#exchange/package/read.ts';
import { writePackage, type PackageHead, type PackagePart } from '#exchange/package/write.ts';
import packageJson from '../../../package.json' with { type: 'json' };
import { BACKUP_APP } from '#workflow/backup/backup-app.ts';
import { sha256 } from '../../support/evidence-rows.ts';
import { must } from '../../support/scenario.ts';

const quiet = (): void => undefined;
const row = fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 4 });
const content = fc.record({
  tables: fc.tuple(...PACKED_TABLES.map(() => fc.array(row, { maxLength: 4 }))),
  files: fc.uniqueArray(fc.uint8Array({ maxLength: 5000 }), {
    maxLength: 5,
    selector: (bytes) => sha256(bytes),
  }),
});

function partOf(name: string, bytes: Uint8Array): PackagePart {
  return { name, content: () => Promise.resolve(new Blob([new Uint8Array(bytes)]).stream()) };
}

async function write({ tables, files }: { tables: object[][]; files: Uint8Array[] }) {
  const counts = Object.fromEntries(
    PACKED_TABLES.map((table, at) => [table, tables[at]?.length ?? 0]),
  );
  const head: PackageHead = {
    scope: { of: 'everything' },
    madeAt: '2026-11-22T03:04:05.678Z',
    app: BACKUP_APP,
    protection: null,
    counts: { ...counts, files: files.length } as PackageCounts,
    missing: [],
  };
  const parts = [
    ...PACKED_TABLES.map((table, at) => partOf(recordsName(table), canonicalBytes(tables[at]))),
    ...files.map((bytes) => partOf(`evidence/${sha256(bytes)}.pdf`, bytes)),
  ];
  return new Response(writePackage(head, parts, quiet).bytes).blob();
}

test('whatever goes in comes out, and the same content gives the same bytes', async () => {
  await fc.assert(
    fc.asyncProperty(content, async (given) => {
      const file = await write(given);
      expect(await file.arrayBuffer()).toEqual(await (await write(given)).arrayBuffer());
      const opened = must(await openPackage(file));
      expect(await checkPackage(opened, quiet)).toEqual([]);
      const { entries } = opened.manifest;
      for (const [at, table] of PACKED_TABLES.entries()) {
        const entry = entries.find(({ name }) => name === recordsName(table));
        if (!entry) throw new Error(table);
        const rows: unknown = JSON.parse(JSON.stringify(given.tables[at]));
        expect(must(await readRecords(opened, entry))).toEqual(rows);
      }
      for (const bytes of given.files) {
        const entry = entries.find(({ name }) => name === `evidence/${sha256(bytes)}.pdf`);
        if (!entry) throw new Error('a file is missing');
        const back = must(await checkedEntry(opened, entry, quiet));
        expect(new Uint8Array(await back.arrayBuffer())).toEqual(new Uint8Array(bytes));
      }
    }),
    { numRuns: 40 },
  );
});

test('the same bytes whatever the zone of the clock', async () => {
  const zone = process.env['TZ'];
  const inZone = async (name: string) => {
    process.env['TZ'] = name;
    return (
      await write({ tables: PACKED_TABLES.map(() => []), files: [new Uint8Array([1])] })
    ).text();
  };
  try {
    expect(await inZone('Asia/Jayapura')).toBe(await inZone('America/Los_Angeles'));
  } finally {
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
  }
});

test('a backup says which version wrote it', () => {
  expect(BACKUP_APP).toBe(`Timbang ${packageJson.version}`);
});
