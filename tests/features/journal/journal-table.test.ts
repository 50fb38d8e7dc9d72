import { expect, test } from 'vitest';
import { journalTable } from '#features/journal/journal-table.ts';
import { namesOf } from '#features/journal/line-words.ts';
import { exportList } from '#workflow/plans/export-register.ts';
import { chainOf } from '../../core/journal/chains.ts';
import { LIMA, shippedRubric } from '../../rubrics/shipped.ts';
import { must } from '../../support/scenario.ts';

const path = ['answers', 'k1', 'fact'];
const chain = chainOf([
  { changes: [{ record: 'assessment', path, at: null, from: '', to: '=HYPERLINK("x")' }] },
  { changes: [], verb: 'send' },
]);

test('one row for each change and one for an entry without, guarded against formulas', () => {
  const table = journalTable(chain, namesOf(shippedRubric(LIMA), new Map()));
  expect(table.rows).toHaveLength(2);
  expect(table.rows.every((row) => row.length === table.columns.length)).toBe(true);
  expect(table.rows[0]).toContain('Kalimat fakta');
  const text = new TextDecoder().decode(must(exportList(table, 'csv')));
  expect(text).toContain(`'=HYPERLINK`);
  expect(text).not.toMatch(/[;"]=HYPERLINK/);
});
