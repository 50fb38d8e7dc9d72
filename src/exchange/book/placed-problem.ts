/**
 * Something wrong with a workbook and the place where it stands: a whole sheet, or a cell ("E7") or
 * range of one. `found` and `expected` are values, never sentences.
 */
export type PlacedProblem<SheetFault extends string, CellFault extends string> =
  | {
      readonly kind: SheetFault;
      readonly sheet: string;
      readonly found: string;
      readonly expected: string;
    }
  | {
      readonly kind: CellFault;
      readonly sheet: string;
      readonly cell: string;
      readonly found: string;
      readonly expected: string;
    };
