import { expect, test } from 'vitest';
import { answerTable } from '#core/spreadsheet/answer-table.ts';
import { readListCsv } from '#exchange/table/register-csv.ts';
import { exportList } from '#workflow/plans/export-register.ts';
import { fixtureOrder, orderFor, SAMPLE } from '../../support/answer-books.ts';
import { must } from '../../support/scenario.ts';

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];

test('one row per indicator, with a mark for Excel, semicolons, and no formula', async () => {
  const { rubric } = await orderFor(SAMPLE);
  const bytes = must(exportList(answerTable(rubric, SAMPLE, []), 'csv'));
  expect([...bytes.subarray(0, 3)]).toEqual(BYTE_ORDER_MARK);
  const csv = new TextDecoder().decode(bytes);
  const [heads] = csv.split('\r\n');
  expect(heads?.split(';')).toContain('Kalimat fakta');
  expect(csv).toContain(`"'=1+1 bukan rumus; ""kutip"" & <tanda>"`);
  expect(csv).toContain("'-tidak ada unit");
  const rows = readListCsv(bytes);
  expect(rows).toHaveLength(36);
  expect(rows[1]).toContain('=1+1 bukan rumus; "kutip" & <tanda>');
});

test('every typed text is in the table; decimals have a comma', async () => {
  const { rubric, assessment, documents } = await fixtureOrder();
  const { columns, rows } = answerTable(rubric, assessment.answers, documents);
  const at = (head: string) => columns.findIndex((column) => column.head === head);
  const row = (code: string) => rows.find((cells) => cells[at('Kode')] === code) ?? [];
  expect(row('I02')[at('Nilai di antara dua tingkat')]).toBe('1,50');
  expect(row('I07')[at('Nilai indeks lain')]).toBe('2,26');
  expect(row('I01')[at('Catatan')]).toBe('=SUM(A1:A2) hanya catatan');
  expect(row('I01')[at('Cakupan')]).toBe('1 dari 3');
  expect(row('I01')[at('Penilaian')]).toBe('Dinilai');
});
