import { fold } from '#core/lib/fold.ts';
import { predecessorsOf } from './lineage.ts';
import type { RosterAgency } from './roster-agency.ts';

/** Something a roster does not say and that follows from what it does say; a person decides. */
export type RosterProposal =
  /** The note of `row` names the code of another agency, which is no predecessor yet. */
  | {
      readonly kind: 'predecessor';
      readonly row: RosterAgency;
      readonly other: RosterAgency;
    }
  /** All that came from `row` begins in one year, and `row` has no last year. */
  | { readonly kind: 'ends'; readonly row: RosterAgency; readonly year: number }
  /** Its name begins with the word for what it is. */
  | { readonly kind: 'kind'; readonly row: RosterAgency; readonly value: string };

/** First words of names that say what an agency is, each with how it is written. */
const KINDS = [
  ['dinas', 'Dinas'],
  ['badan', 'Badan'],
  ['kecamatan', 'Kecamatan'],
  ['kelurahan', 'Kelurahan'],
  ['inspektorat', 'Inspektorat'],
  ['sekretariat', 'Sekretariat'],
  ['satuan', 'Satuan'],
  ['bagian', 'Bagian'],
  ['rumah', 'Rumah sakit'],
  ['rsud', 'Rumah sakit'],
] as const;

const ARROW = /→|->|=>|⇒/;

/** The codes in brackets of a note; what follows an arrow is what came of it. */
function codesIn(note: string): readonly string[] {
  const [before = ''] = note.split(ARROW);
  return [...before.matchAll(/\(([^()]+)\)/g)].map(([, code = '']) => code.trim());
}

function fromNote(roster: readonly RosterAgency[], row: RosterAgency): readonly RosterProposal[] {
  const codes = codesIn(row.note);
  if (codes.length === 0) return [];
  return roster
    .filter(({ id, code }) => code !== '' && codes.includes(code) && id !== row.id)
    .filter(({ id }) => !row.predecessors.includes(id))
    .map((other) => ({ kind: 'predecessor', row, other }));
}

/** The first years of what came from each row, by its id. */
function startsAfter(roster: readonly RosterAgency[]): ReadonlyMap<string, Set<number | null>> {
  const starts = new Map<string, Set<number | null>>();
  for (const { predecessors, validFrom } of roster) {
    for (const id of predecessors) {
      starts.set(id, (starts.get(id) ?? new Set()).add(validFrom));
    }
  }
  return starts;
}

/** An agency that only gives a part away may well go on: therefore it is asked, never done. */
function ending(row: RosterAgency, starts: ReadonlySet<number | null>): readonly RosterProposal[] {
  const [start] = starts;
  if (row.validTo !== null || starts.size !== 1 || start === null || start === undefined) return [];
  const year = start - 1;
  return row.validFrom !== null && row.validFrom > year ? [] : [{ kind: 'ends', row, year }];
}

function fromName(row: RosterAgency): readonly RosterProposal[] {
  if (row.kind !== '') return [];
  const [first = ''] = fold(row.name).split(/\s+/);
  const found = KINDS.find(([word]) => word === first);
  return found ? [{ kind: 'kind', row, value: found[1] }] : [];
}

/** Everything a roster leaves to be decided: predecessors first, then last years, then kinds. */
export function rosterProposals(roster: readonly RosterAgency[]): readonly RosterProposal[] {
  const starts = startsAfter(roster);
  return [
    ...roster.flatMap((row) => fromNote(roster, row)),
    ...roster.flatMap((row) => ending(row, starts.get(row.id) ?? new Set())),
    ...roster.flatMap(fromName),
  ];
}

/** The row as it stands once a proposal is followed. */
export function followProposal(proposal: RosterProposal): RosterAgency {
  const { row } = proposal;
  switch (proposal.kind) {
    case 'predecessor':
      return { ...row, predecessors: [...row.predecessors, proposal.other.id] };
    case 'ends':
      return { ...row, validTo: proposal.year };
    case 'kind':
      return { ...row, kind: proposal.value };
  }
}

/** Whether the roster says that an agency came from another, over however many steps. */
export function comesFrom(
  roster: readonly RosterAgency[],
  row: RosterAgency,
  ancestor: string,
): boolean {
  const seen = new Set<string>();
  const waiting = [row];
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    for (const before of predecessorsOf(roster, one)) {
      if (before.id === ancestor) return true;
      if (!seen.has(before.id)) waiting.push(before);
      seen.add(before.id);
    }
  }
  return false;
}
