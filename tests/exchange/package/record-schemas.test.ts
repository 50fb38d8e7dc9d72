import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { recordsTable } from '#exchange/package/manifest.ts';
import { RECORD_SCHEMAS, sealedRecordsSchema } from '#exchange/package/record-schemas.ts';
import { protectionSchema } from '#core/workspace/protection.ts';
import { entriesOf } from '../independent-opener.ts';

function golden(name: string): ReadonlyMap<string, unknown> {
  const entries = entriesOf(readFileSync(`tests/fixtures/packages/${name}.timbang.zip`));
  return new Map(
    [...entries].flatMap(([entry, bytes]) =>
      entry.endsWith('.json') ? [[entry, JSON.parse(bytes.toString('utf8')) as unknown]] : [],
    ),
  );
}

const tablesOf = (entries: ReadonlyMap<string, unknown>) =>
  [...entries].flatMap(([entry, rows]) => {
    const table = recordsTable(entry);
    return table === undefined ? [] : [[table, rows] as const];
  });

test('every row of the golden backup has the shape that is told', () => {
  const tables = tablesOf(golden('cadangan-v1'));
  expect(tables.map(([table]) => table)).toContain('documents');
  for (const [table, rows] of tables) RECORD_SCHEMAS[table].parse(rows);
});

test('every row of the sealed one too, and how it is protected', () => {
  const entries = golden('cadangan-tersegel-v1');
  for (const [, rows] of tablesOf(entries)) sealedRecordsSchema.parse(rows);
  const { protection } = entries.get('manifest.json') as { readonly protection: unknown };
  protectionSchema.parse(protection);
});
