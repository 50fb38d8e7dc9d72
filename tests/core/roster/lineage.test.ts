import { expect, test } from 'vitest';
import { undoOf, removalOf } from '#core/roster/edit.ts';
import { findAgency } from '#core/roster/find-agency.ts';
import { familiesOf, originOf } from '#core/roster/lineage.ts';
import { rosterProblems } from '#core/roster/problems.ts';
import { followProposal, rosterProposals } from '#core/roster/proposals.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { rosterOfYear } from '#core/roster/valid-in.ts';
import { trenggalek } from './trenggalek.ts';

/** Follows every proposal, until nothing is left to decide. */
function decided(roster: readonly RosterAgency[]): readonly RosterAgency[] {
  const [first] = rosterProposals(roster).filter(({ kind }) => kind !== 'kind');
  if (!first) return roster;
  const next = followProposal(first);
  return decided(roster.map((row) => (row.id === next.id ? next : row)));
}

const one = (roster: readonly RosterAgency[], code: string): RosterAgency => {
  const found = roster.find((row) => row.code === code);
  if (!found) throw new Error(`no ${code}`);
  return found;
};

test('the second predecessor of a merger is read from its note and proposed, never taken', () => {
  const roster = trenggalek();
  const proposals = rosterProposals(roster).flatMap((proposal) =>
    proposal.kind === 'predecessor' ? [[proposal.row.code, proposal.other.code]] : [],
  );
  // What stands behind the arrow is what came of it, and is no predecessor.
  expect(proposals).toEqual([
    ['45', '8'],
    ['46', '20'],
  ]);
  expect(one(roster, '46').predecessors).toHaveLength(1);
});

test('who was dissolved ends the year before, once somebody agrees', () => {
  const roster = decided(trenggalek());
  const ended = roster.filter(({ validTo }) => validTo === 2025).map(({ code }) => code);
  expect(ended.toSorted((a, b) => Number(a) - Number(b))).toEqual([
    '5',
    '8',
    '15',
    '20',
    '22',
    '23',
    '24',
    '42',
  ]);
  expect(rosterOfYear(roster, 2025)).toHaveLength(40);
  expect(rosterOfYear(roster, 2026)).toHaveLength(40);
  expect(rosterProblems(roster)).toEqual([]);
});

test('split, merger and new name are told by who came from whom', () => {
  const roster = decided(trenggalek());
  const origin = (code: string) => originOf(roster, one(roster, code));
  expect(['43', '47', '44', '45', '46', '48', '7'].map(origin)).toEqual([
    'split',
    'split',
    'split',
    'reorganised',
    'merged',
    'renamed',
    'unsaid',
  ]);
});

test('agencies that hang together are one family, by generation', () => {
  const families = familiesOf(decided(trenggalek()));
  expect(families.map(({ generations }) => generations.map((rows) => rows.length))).toHaveLength(6);
  const codes = families.map(({ generations }) =>
    generations.map((rows) => rows.map(({ code }) => code)),
  );
  expect(codes).toContainEqual([
    ['8', '15'],
    ['44', '45'],
  ]);
});

test('a ring of predecessors is named and does not hang', () => {
  const [a, b] = trenggalek();
  if (!a || !b) throw new Error('empty');
  const ring = [
    { ...a, predecessors: [b.id] },
    { ...b, predecessors: [a.id] },
  ];
  expect(rosterProblems(ring).map(({ kind }) => kind)).toEqual(['ring', 'ring']);
  expect(familiesOf(ring)).toHaveLength(1);
});

test('the same code is wrong only in the same years', () => {
  const [a, b] = trenggalek();
  if (!a || !b) throw new Error('empty');
  const later = { ...b, code: a.code, validFrom: 2026 };
  expect(rosterProblems([a, later])).toMatchObject([{ kind: 'code-twice', row: later, other: a }]);
  expect(rosterProblems([{ ...a, validTo: 2025 }, later])).toEqual([]);
  expect(rosterProblems([{ ...a, validFrom: 2026, validTo: 2025 }])).toMatchObject([
    { kind: 'ends-before-begin' },
  ]);
});

test('an agency is found by code, then by name, in its year', () => {
  const roster = decided(trenggalek());
  const agency = (name: string, code = '') => ({
    name,
    shortName: '',
    code,
    government: 'Kabupaten Trenggalek',
  });
  const found = (name: string, code: string, year: number) => {
    const match = findAgency(roster, agency(name, code), year);
    return match.kind === 'absent' ? [match.kind] : [match.kind, match.row.code];
  };
  expect(found('dinas  pendidikan', '', 2026)).toEqual(['found', '43']);
  expect(found('Dinas Pendidikan Nasional', '43', 2026)).toEqual(['renamed', '43']);
  expect(found('Dinas Pendidikan, Pemuda Dan Olahraga', '5', 2026)).toEqual(['other-years', '5']);
  expect(found('Dinas Antah', '999', 2026)).toEqual(['absent']);
});

test('a removed row is forgotten by what came from it, and comes back with it', () => {
  const roster = trenggalek();
  const gone = one(roster, '5');
  const edits = removalOf(roster, [gone]);
  expect(edits.map(({ after }) => after?.code ?? null)).toEqual([null, '43', '47']);
  expect(edits[1]?.after?.predecessors).toEqual([]);
  expect(undoOf(edits).map(({ after }) => after)).toEqual(edits.map(({ before }) => before));
});
