import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import { answerBook, compareBook, fixtureOrder } from '../../support/answer-books.ts';

function fixture(name: string): Uint8Array {
  return new Uint8Array(
    readFileSync(new URL(`../../fixtures/answer-books/${name}.xlsx`, import.meta.url)),
  );
}

/** What the README of the fixtures says was typed. */
const TYPED = [
  [
    'i01 fact',
    'Fakta lama.\nBaris kedua, "kutip" & <tanda>.',
    'Fakta baru yang diketik di LibreOffice',
  ],
  ['i01 target', '', '4'],
  ['i03 lowest', '', 'ya'],
  ['i05 external', '', '71.25'],
  ['i06 value', '', '2.5'],
  ['i08 notes', '', '-62 orang; +1 tim'],
  ['i09 notes', '', '0012'],
  ['i01.3.a', '', 'ya'],
  ['i04.2.a', '', 'ya'],
  ['i01 bidang dua', 'tidak:Bidang Dua', 'ya:Bidang Dua'],
  ['i01 bidang tiga', 'tidak:Bidang Tiga', 'tidak:Bidang Empat'],
  ['i02 kecamatan baru', '', 'ya:Kecamatan Baru'],
  ['d1 date', '2026-01-15', '2026-03-04'],
  ['d2 number', '', '3/4/2026'],
  ['d2 validUntil', '', '2027-06-30'],
];

describe.each(['id-ID', 'en-US'])('saved by LibreOffice in %s', (locale) => {
  test('opened and saved, nothing else: no cell is touched', async () => {
    const order = await fixtureOrder();
    const bytes = fixture(`isian-pemdi.${locale}`);
    expect(answerBook(bytes, order)).toMatchObject({ problems: [], remarks: [] });
    const { changes, conflicts, gone, same, untouched } = compareBook(bytes, order);
    expect({ changes, conflicts, gone, same }).toEqual({
      changes: [],
      conflicts: [],
      gone: [],
      same: 0,
    });
    const { rubric, assessment, documents } = order;
    expect(untouched).toBe(currentCells(rubric, assessment.answers, documents).size);
  });

  test('what was typed is read, and nothing else has changed', async () => {
    const order = await fixtureOrder();
    const bytes = fixture(`diisi-pemdi.${locale}`);
    expect(answerBook(bytes, order).problems).toEqual([]);
    const { changes, conflicts } = compareBook(bytes, order);
    expect(conflicts).toEqual([]);
    const found = changes.map(({ place, app, sheet }) => {
      switch (place.of) {
        case 'answer':
          return [`${place.indicator} ${place.field}`, app, sheet];
        case 'criterion':
          return [place.criterion, app, sheet];
        case 'unit':
          return [`${place.indicator} ${place.unit}`, app, sheet];
        case 'document':
          return [`${place.document.slice(-2)} ${place.field}`, app, sheet];
      }
    });
    const byName = (list: readonly (readonly string[])[]) =>
      new Map(list.map((one) => [one[0], one]));
    expect(found).toHaveLength(TYPED.length);
    expect(byName(found)).toEqual(byName(TYPED));
  });
});
