import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import { amountAsked } from './clearance-amount.ts';
import type { NoSpending } from './no-spending.ts';
import { ownerOf } from './clearance-owner.ts';
import { CLEARANCE_DECISIONS, type Clearance, type ClearanceDecision } from './clearance.ts';

/** Lines and their rupiah; `unknown` lines say no amount and are in no sum. */
interface Lines {
  readonly count: number;
  readonly rupiah: number;
  readonly unknown: number;
}

/** What the register says about one budget year. */
export interface ClearanceSums {
  readonly year: number;
  /** Agencies that exist in that year by the roster; null = there is no roster. */
  readonly agencies: number | null;
  /** Agencies with at least one TIK line, of the roster where there is one. */
  readonly withLines: number;
  /** Of those: everything of theirs was decided, some of it, nothing. */
  readonly consulted: number;
  readonly partly: number;
  readonly unconsulted: number;
  /** Agencies without a line that declared to spend nothing: consulted too, and in `consulted`. */
  readonly declared: number;
  /** Agencies that declared to spend nothing and have lines all the same; names. */
  readonly contradicted: readonly string[];
  /** Of the roster, the ones of which neither a line nor a declaration is known; names. */
  readonly silent: readonly string[];
  /** Agencies that lines or declarations name and the roster of that year does not; names, each once. */
  readonly unlisted: readonly string[];
  readonly all: Lines;
  readonly reviewed: Lines;
  readonly open: Lines;
  readonly decisions: Readonly<Record<ClearanceDecision, Lines>>;
  /** Lines that stood in a budget without having been asked for. */
  readonly unasked: Lines;
  /** The level of indicator 13 these numbers speak for, and no more than that. */
  readonly level: 1 | 2 | 3;
}

const NONE: Lines = { count: 0, rupiah: 0, unknown: 0 };

function linesOf(rows: readonly Clearance[]): Lines {
  return rows.reduce((sum, row) => {
    const amount = amountAsked(row);
    return {
      count: sum.count + 1,
      rupiah: sum.rupiah + (amount ?? 0),
      unknown: sum.unknown + Number(amount === null),
    };
  }, NONE);
}

/**
 * The numbers of one budget year, which are evidence for indicator 13 of SPBE (keterpaduan rencana
 * dan anggaran; PermenPANRB 59/2020): level 2 = some agencies do not consult the TIK unit, level 3
 * = all of them do. Higher levels ask for what Bappeda does and are not read from here. Without a
 * roster nobody knows who is missing, and of an agency without a line nobody knows whether it has
 * none unless it declared so: then it is never level 3.
 */
export function clearanceSums(
  rows: readonly Clearance[],
  roster: readonly RosterAgency[],
  year: number,
  declared: readonly NoSpending[],
): ClearanceSums {
  const own = rows.filter((row) => row.year === year);
  const listed = rosterOfYear(roster, year);
  const owner = ownerOf(roster, year);
  const byAgency = new Map<string, Clearance[]>();
  for (const row of own) {
    const key = owner(row);
    const here = byAgency.get(key);
    if (here) here.push(row);
    else byAgency.set(key, [row]);
  }
  const ids = new Set(listed.map(({ id }) => id));
  const isCounted = (key: string): boolean => roster.length === 0 || ids.has(key);
  const counted = [...byAgency].filter(([key]) => isCounted(key));
  const strange = [...byAgency].filter(([key]) => !isCounted(key));
  const nothing = new Map(
    declared.filter((one) => one.year === year).map((one) => [owner(one), one.agency]),
  );
  const withNothing = [...nothing].filter(([key]) => !byAgency.has(key));
  const consulting = withNothing.filter(([key]) => isCounted(key)).length;
  const states = counted.map(([, all]) => {
    const decided = all.filter(({ decision }) => decision !== null).length;
    if (decided === 0) return 'none';
    return decided === all.length ? 'all' : 'some';
  });
  const count = (state: 'all' | 'some' | 'none'): number =>
    states.filter((one) => one === state).length;
  const reviewed = own.filter(({ decision }) => decision !== null);
  const silent = listed
    .filter(({ id }) => !byAgency.has(id) && !nothing.has(id))
    .map(({ name }) => name);
  const isWhole = listed.length > 0 && silent.length === 0 && reviewed.length === own.length;
  return {
    year,
    agencies: roster.length === 0 ? null : listed.length,
    withLines: counted.length,
    consulted: count('all') + consulting,
    partly: count('some'),
    unconsulted: count('none'),
    declared: consulting,
    contradicted: [...nothing].flatMap(([key, name]) => (byAgency.has(key) ? [name] : [])),
    silent,
    unlisted: [
      ...strange.map(([, [first]]) => first?.agency ?? ''),
      ...withNothing.flatMap(([key, name]) => (isCounted(key) ? [] : [name])),
    ],
    all: linesOf(own),
    reviewed: linesOf(reviewed),
    open: linesOf(own.filter(({ decision }) => decision === null)),
    decisions: Object.fromEntries(
      CLEARANCE_DECISIONS.map((kind) => [
        kind,
        linesOf(own.filter(({ decision }) => decision?.kind === kind)),
      ]),
    ) as Record<ClearanceDecision, Lines>,
    unasked: linesOf(own.filter(({ origin }) => origin === 'budget')),
    level: levelOf(reviewed.length + consulting, isWhole),
  };
}

function levelOf(consulted: number, isWhole: boolean): 1 | 2 | 3 {
  if (consulted === 0) return 1;
  return isWhole ? 3 : 2;
}
