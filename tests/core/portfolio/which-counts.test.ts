import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { AssessmentId, Digest } from '#core/lib/ids.ts';
import { whichCounts, type SourcedOutcome } from '#core/portfolio/which-counts.ts';
import { digest, resultOf } from './sample.ts';

const spelled = (text: string): string => text.trim().toLowerCase();

/** Few names, so that many results are about the same agencies, named in several ways. */
const resultsArb: fc.Arbitrary<readonly SourcedOutcome[]> = fc
  .array(
    fc.record({
      government: fc.constantFrom('Kabupaten A', ' kabupaten a', 'Kabupaten B'),
      name: fc.constantFrom('Dinas 1', 'DINAS 1', 'Dinas 2', 'Badan 3'),
      code: fc.constantFrom('', '', '1', '2', 'Dinas 1'),
      year: fc.constantFrom(2025, 2026),
      rubric: fc.constantFrom('satu', 'dua'),
      scope: fc.constant(false),
      stage: fc.constantFrom('final' as const, 'interim' as const, 'provisional' as const),
      assessment: fc.integer({ min: 0, max: 5 }),
      revision: fc.integer({ min: 1, max: 3 }),
    }),
    { maxLength: 14 },
  )
  .map((all) =>
    all.map(({ government, name, code, rubric, assessment, ...rest }, at) =>
      resultOf(at, {
        ...rest,
        agency: { name, shortName: '', code, government },
        rubric: { id: rubric, version: '1', digest: digest(rubric) },
        assessment: `assessment ${assessment}` as AssessmentId,
      }),
    ),
  );

/** Two results are of one agency when a chain of codes and names says so, as the rule reads. */
function agencyOf(all: readonly SourcedOutcome[], rows: ReadonlyMap<string, string>) {
  const nameOf = ({ outcome: { agency } }: SourcedOutcome): string =>
    `${spelled(agency.government)} ${spelled(agency.name)}`;
  const said = (one: SourcedOutcome): string => {
    const { government, code } = one.outcome.agency;
    const [first = ''] = all
      .filter((other) => nameOf(other) === nameOf(one) && other.outcome.agency.code !== '')
      .map(({ outcome }) => spelled(outcome.agency.code))
      .toSorted();
    const own = spelled(code) || first;
    return own === '' ? `name ${nameOf(one)}` : `code ${spelled(government)} ${own}`;
  };
  return (one: SourcedOutcome): string => {
    const row = rows.get(one.outcome.id);
    if (row === undefined) return said(one);
    return (
      all
        .filter(({ outcome }) => rows.get(outcome.id) === row)
        .map(said)
        .toSorted()[0] ?? ''
    );
  };
}

const ids = (all: readonly SourcedOutcome[]): readonly Digest[] =>
  all.map(({ outcome }) => outcome.id);

it('keeps every result in exactly one place, whatever order they came in', () => {
  fc.assert(
    fc.property(resultsArb, fc.array(fc.nat({ max: 13 })), fc.nat(), (all, left, turn) => {
      const aside = new Set<string>(left.map((at) => digest(`result ${at}`)));
      const counting = whichCounts(all, aside);
      const every = [
        ...ids(counting.counted),
        ...ids(counting.aside),
        ...ids(counting.passed),
        ...ids(counting.doubled.flat()),
      ];
      expect(every.toSorted()).toEqual([...new Set(ids(all))].toSorted());
      const at = all.length === 0 ? 0 : turn % all.length;
      expect(whichCounts([...all.slice(at), ...all.slice(0, at)], aside)).toEqual(counting);
    }),
  );
});

it('counts at most one of an agency, year and instrument, and names the others', () => {
  fc.assert(
    fc.property(resultsArb, fc.array(fc.nat({ max: 3 }), { maxLength: 14 }), (all, listed) => {
      const rows = new Map(
        listed.flatMap((row, at): [string, string][] => {
          const id = all[at]?.outcome.id;
          return row === 0 || id === undefined ? [] : [[id, `row ${row}`]];
        }),
      );
      const rowOf = ({ outcome }: SourcedOutcome): string | null => rows.get(outcome.id) ?? null;
      const counting = whichCounts(all, new Set(), rowOf);
      const agency = agencyOf(all, rows);
      const placeOf = (one: SourcedOutcome): string =>
        `${agency(one)} ${one.outcome.year} ${one.outcome.rubric.digest}`;
      const places = [...counting.counted, ...counting.doubled.map(([one]) => one ?? all[0])];
      const named = places.flatMap((one) => (one ? [placeOf(one)] : []));
      expect(named.toSorted()).toEqual([...new Set(all.map(placeOf))].toSorted());
      for (const rivals of counting.doubled) {
        expect(new Set(rivals.map(placeOf)).size).toBe(1);
        expect(new Set(rivals.map(({ outcome }) => outcome.assessment)).size).toBe(rivals.length);
      }
    }),
  );
});
