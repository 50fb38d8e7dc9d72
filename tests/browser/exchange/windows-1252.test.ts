import { expect, test } from 'vitest';
import { readAgencyCsv } from '#exchange/table/read-agency-csv.ts';

/** Only a browser decodes these letters: Node 20 takes Windows-1252 for Latin-1. */
test('curly quotes and the euro sign of an office program are read', () => {
  const letters = new TextEncoder().encode('nama_opd;kode\nDinas _A_ _;1\n');
  const [open, close, euro] = [0x93, 0x94, 0x80];
  const marks = [open, close, euro];
  const bytes = letters.map((byte, at) =>
    byte === 0x5f && at > 8 ? (marks.shift() ?? byte) : byte,
  );
  expect(readAgencyCsv(bytes)).toMatchObject({
    ok: true,
    value: { entries: [{ name: 'Dinas “A” €', code: '1' }] },
  });
});
