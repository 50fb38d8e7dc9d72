/** A sum of whole multiples of named amounts. */
export type Sum = readonly (readonly [number, string])[];

export interface Row {
  readonly sum: Sum;
  readonly is: '<=' | '>=' | '=';
  readonly than: number;
}

/** A model of whole numbers, none below 0. */
export interface Model {
  readonly minimise: Sum;
  readonly rows: readonly Row[];
  readonly amounts: readonly string[];
  /** How far from the best a solution may be, as a share of it; 0 = not at all. */
  readonly gap: number;
}

/** Solvers read lines of a limited length. */
const PER_LINE = 20;

function sumText(sum: Sum): string {
  if (sum.length === 0) return '0 nothing';
  return sum
    .map(([times, name], at) => {
      const sign = times < 0 ? '-' : '+';
      return `${sign} ${Math.abs(times)} ${name}${at % PER_LINE === PER_LINE - 1 ? '\n' : ''}`;
    })
    .join(' ');
}

/** The model in the LP format of CPLEX, which every solver reads. */
export function modelText({ minimise, rows, amounts }: Model): string {
  const names = rows.some(({ sum }) => sum.length === 0) || minimise.length === 0;
  return [
    'Minimize',
    ` cost: ${sumText(minimise)}`,
    'Subject To',
    ...rows.map(({ sum, is, than }, at) => ` r${at}: ${sumText(sum)} ${is} ${than}`),
    'Generals',
    ...[...amounts, ...(names ? ['nothing'] : [])].map((name) => ` ${name}`),
    'End',
    '',
  ].join('\n');
}
