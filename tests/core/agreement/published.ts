/** Example data of the statistics' own literature, and what their authors found. */

type Cell = number | null;
type Matrix = readonly (readonly Cell[])[];

const o = null;

/** Observers × units to units × raters. */
function turned(observers: Matrix): Matrix {
  return (observers[0] ?? []).map((_, unit) => observers.map((row) => row[unit] ?? null));
}

/** The same row so many times, for each cell of a table of counts. */
function fromCounts(table: readonly (readonly number[])[]): readonly (readonly number[])[] {
  return table.flatMap((row, i) =>
    row.flatMap((times, j) => Array.from({ length: times }, () => [i + 1, j + 1])),
  );
}

/** Krippendorff 2011, "Computing Krippendorff's Alpha-Reliability", section C: 4 observers, 12 units. */
export const KRIPPENDORFF_2011: Matrix = turned([
  [1, 2, 3, 3, 2, 1, 4, 1, 2, o, o, o],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, o, 3],
  [o, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, o],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, o],
]);

/** The computational example of the article on the coefficient: 3 coders, 15 units. */
export const THREE_CODERS: Matrix = turned([
  [o, o, o, o, o, 3, 4, 1, 2, 1, 1, 3, 3, o, 3],
  [1, o, 2, 1, 3, 3, 4, 3, o, o, o, o, o, o, o],
  [o, o, 2, 1, 3, 4, 4, o, 2, 1, 1, 3, 3, o, 4],
]);

/** Hayes & Krippendorff 2007, Communication Methods and Measures 1:77–89, table 1. */
export const HAYES_KRIPPENDORFF_2007: Matrix = [
  '112.2',
  '1101.',
  '2333.',
  '.00.0',
  '000.0',
  '000.0',
  '102.1',
  '1.20.',
  '222.2',
  '2111.',
  '.100.',
  '0000.',
  '1222.',
  '33223',
  '111.1',
  '111.1',
  '212.2',
  '1233.',
  '1101.',
  '000.0',
  '0011.',
  '00.00',
  '2333.',
  '0000.',
  '12.22',
  '0111.',
  '00010',
  '1212.',
  '1122.',
  '112.2',
  '110.0',
  '2121.',
  '22.22',
  '3222.',
  '222.2',
  '223.2',
  '222.2',
  '22.12',
  '2222.',
  '111.1',
].map((row) => row.split('').map((one) => (one === '.' ? null : Number(one))));

/** Shrout & Fleiss 1979, Psychological Bulletin 86:420–428, table 2: 6 targets, 4 judges. */
export const SHROUT_FLEISS_1979: Matrix = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

/** `anxiety` of the R package irr: 20 subjects, 3 raters. */
export const ANXIETY: Matrix = [
  [3, 3, 2],
  [3, 6, 1],
  [3, 4, 4],
  [4, 6, 4],
  [5, 2, 3],
  [5, 4, 2],
  [2, 2, 1],
  [3, 4, 6],
  [5, 3, 1],
  [2, 3, 1],
  [2, 2, 1],
  [6, 3, 2],
  [1, 3, 3],
  [5, 3, 3],
  [2, 2, 1],
  [2, 2, 1],
  [1, 1, 3],
  [2, 3, 3],
  [4, 3, 2],
  [3, 4, 2],
];

/** The example of SAS PROC FREQ that statsmodels compares itself with. */
export const SAS_EXAMPLE = fromCounts([
  [0, 4, 1],
  [0, 8, 0],
  [0, 1, 5],
]);

/** Agresti 1990, "Categorical Data Analysis", table 2.11: 91 couples; `SexualFun` of vcd. */
export const COUPLES = fromCounts([
  [7, 7, 2, 3],
  [2, 8, 3, 7],
  [1, 5, 4, 9],
  [2, 8, 9, 14],
]);

/** Landis & Koch 1977, Biometrics 33:159–174, table 1; `MSPatients` of vcd: Winnipeg. */
export const WINNIPEG = fromCounts([
  [38, 5, 0, 1],
  [33, 11, 3, 0],
  [10, 14, 5, 6],
  [3, 7, 3, 10],
]);

/** The same, patients of New Orleans. */
export const NEW_ORLEANS = fromCounts([
  [5, 3, 0, 0],
  [3, 11, 4, 0],
  [2, 13, 3, 4],
  [1, 2, 4, 14],
]);
