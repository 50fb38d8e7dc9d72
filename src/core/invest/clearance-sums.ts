import { findAgency } from '#core/roster/find-agency.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import { amountAsked } from './clearance-amount.ts';
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
  /** Of the roster, the ones of which no line is known; names. */
  readonly silent: readonly string[];
  /** Agencies that lines name and the roster of that year does not; names, each once. */
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

const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/**
 * The same agency under code or name: its row in the roster, else what is written. A line says no
 * government: all of them are of the one that the roster is of.
 */
function ownerOf(roster: readonly RosterAgency[], year: number): (row: Clearance) => string {
  const known = new Map<string, string>();
  const local = roster.map((row) => ({ ...row, government: '' }));
  return ({ agency, agencyCode }) => {
    const said = `${agencyCode}\n${agency}`;
    const found = known.get(said);
    if (found !== undefined) return found;
    const match = findAgency(
      local,
      { name: agency, shortName: '', code: agencyCode, government: '' },
      year,
    );
    const owner =
      match.kind === 'absent' ? `? ${plain(agencyCode) || plain(agency)}` : match.row.id;
    known.set(said, owner);
    return owner;
  };
}

/**
 * The numbers of one budget year, which are evidence for indicator 13 of SPBE (keterpaduan rencana
 * dan anggaran; PermenPANRB 59/2020): level 2 = some agencies do not consult the TIK unit, level 3
 * = all of them do. Higher levels ask for what Bappeda does and are not read from here. Without a
 * roster nobody knows who is missing, and of an agency without a line nobody knows whether it has
 * none: then it is never level 3.
 */
export function clearanceSums(
  rows: readonly Clearance[],
  roster: readonly RosterAgency[],
  year: number,
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
  const states = counted.map(([, all]) => {
    const decided = all.filter(({ decision }) => decision !== null).length;
    if (decided === 0) return 'none';
    return decided === all.length ? 'all' : 'some';
  });
  const count = (state: 'all' | 'some' | 'none'): number =>
    states.filter((one) => one === state).length;
  const reviewed = own.filter(({ decision }) => decision !== null);
  const silent = listed.filter(({ id }) => !byAgency.has(id)).map(({ name }) => name);
  const isWhole =
    listed.length > 0 && silent.length === 0 && own.length > 0 && reviewed.length === own.length;
  return {
    year,
    agencies: roster.length === 0 ? null : listed.length,
    withLines: counted.length,
    consulted: count('all'),
    partly: count('some'),
    unconsulted: count('none'),
    silent,
    unlisted: strange.map(([, [first]]) => first?.agency ?? ''),
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
    level: levelOf(reviewed.length, isWhole),
  };
}

function levelOf(reviewed: number, isWhole: boolean): 1 | 2 | 3 {
  if (reviewed === 0) return 1;
  return isWhole ? 3 : 2;
}
