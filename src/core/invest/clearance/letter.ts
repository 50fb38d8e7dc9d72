import { plain } from '#core/lib/plain.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { amountAsked } from './clearance-amount.ts';
import { clearanceGates } from './clearance-gates.ts';
import { ownerOf } from './clearance-owner.ts';
import type { Clearance, ClearanceVerdict, SpendingKind } from './clearance.ts';
import type { BudgetCode } from '#core/invest/initiative/catalogue.ts';
import type { CostLine } from '#core/invest/price/cost-line.ts';
import type { Gate, GateAnswer } from '#core/invest/proposal/gates.ts';

/** One decided line as its letter states it. */
export interface LetterLine {
  readonly title: string;
  /** null = not said. */
  readonly spending: SpendingKind | null;
  readonly problem: string;
  readonly code: BudgetCode | null;
  /** The list that the code is of, by its name; empty = not said. */
  readonly codeList: string;
  readonly source: string;
  readonly lines: readonly CostLine[];
  /** Rupiah in its first year; null = not said. */
  readonly amount: number | null;
  readonly yearly: number | null;
  readonly verdict: ClearanceVerdict;
  readonly gates: readonly { readonly gate: Gate; readonly answer: GateAnswer | null }[];
  /** Gaps it closes, each as "code title" of its indicator. */
  readonly gaps: readonly string[];
}

/** A letter of Diskominfo to one agency about the TIK lines of one year. */
export interface ClearanceLetter {
  readonly government: string;
  readonly agency: string;
  readonly year: number;
  readonly number: string;
  /** ISO 8601 day. */
  readonly date: string;
  /** Position of the one who signs; empty = written in by hand. */
  readonly office: string;
  /** When the newest of its decisions was written down (ISO 8601 UTC). */
  readonly madeAt: string;
  readonly lines: readonly LetterLine[];
  /** Rupiah that were approved, with conditions or without; lines without an amount are not in it. */
  readonly approved: number;
  readonly isSample: boolean;
}

/**
 * The lines that go into the same letter: same agency (by the roster, however it is written), year,
 * number and date. Alone without a number.
 */
export function sameLetter(
  row: Clearance,
  rows: readonly Clearance[],
  roster: readonly RosterAgency[],
): readonly Clearance[] {
  const own = row.decision;
  if (!own) return [];
  if (own.number.trim() === '') return [row];
  const owner = ownerOf(roster, row.year);
  return rows.filter((one) => {
    const { year, decision } = one;
    return (
      decision !== null &&
      year === row.year &&
      owner(one) === owner(row) &&
      plain(decision.number) === plain(own.number) &&
      decision.date === own.date
    );
  });
}

/** How a letter calls what the register only knows by its id. */
export interface LetterNames {
  /** Code and title of an indicator. */
  readonly indicator: (rubric: string, indicator: string) => string;
  /** Name of a list of budget codes; empty = nobody said which it is. */
  readonly codeList: (vintage: string) => string;
}

function lineOf(row: Clearance, verdict: ClearanceVerdict, names: LetterNames): LetterLine {
  const { title, spending, problem, budgetCode, source, lines, yearly, gaps } = row;
  return {
    title,
    spending,
    problem,
    code: budgetCode,
    codeList: budgetCode ? names.codeList(budgetCode.vintage) : '',
    source,
    lines,
    amount: amountAsked(row),
    yearly,
    verdict,
    gates: clearanceGates(row).map((gate) => ({ gate, answer: row.gates[gate] ?? null })),
    gaps: gaps.map(({ rubric, indicator }) => names.indicator(rubric, indicator)),
  };
}

/**
 * The letter about decided lines; null where none is decided.
 *
 * @param rows what {@link sameLetter} gives.
 * @param about whose letter it is, and to whom: the agency by its name in the roster, if it is there.
 */
export function letterOf(
  rows: readonly Clearance[],
  about: Pick<ClearanceLetter, 'government' | 'agency' | 'isSample'>,
  names: LetterNames,
): ClearanceLetter | null {
  const decided = rows.flatMap((row) => (row.decision ? [{ row, verdict: row.decision }] : []));
  const [first] = decided;
  if (!first) return null;
  const { row, verdict } = first;
  const isApproved = ({ kind }: ClearanceVerdict): boolean =>
    kind === 'approved' || kind === 'conditional';
  return {
    ...about,
    year: row.year,
    number: verdict.number,
    date: verdict.date,
    office: decided.find((one) => one.verdict.office !== '')?.verdict.office ?? '',
    madeAt: decided.reduce(
      (latest, one) => (one.verdict.at > latest ? one.verdict.at : latest),
      '',
    ),
    lines: decided.map((one) => lineOf(one.row, one.verdict, names)),
    approved: decided.reduce(
      (sum, one) => (isApproved(one.verdict) ? sum + (amountAsked(one.row) ?? 0) : sum),
      0,
    ),
  };
}
