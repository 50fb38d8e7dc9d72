import fc from 'fast-check';
import type { Objective, PlanOrder, Proposal } from '#core/invest/choice/plan-order.ts';

/** How large random orders are. */
export interface OrderSize {
  readonly proposals: number;
  /** At least so many of them; one where nothing is said. */
  readonly least?: number;
  readonly years: number;
  readonly agencies: number;
  readonly cost: number;
}

const SOURCES = ['APBD', 'DAK'];
const UNITS = ['Diskominfo', 'Bappeda'];
const some = (size: number) => fc.array(fc.nat(size - 1), { maxLength: 2 });

/** Random orders with every kind of constraint; places in a list become ids. */
export function randomOrder(size: OrderSize): fc.Arbitrary<PlanOrder> {
  const agencyId = (at: number): string => `opd${at % size.agencies}`;
  const proposal = fc.record({
    cost: fc.nat(size.cost),
    running: fc.oneof(fc.constant(0), fc.nat(Math.ceil(size.cost / 4))),
    source: fc.nat(1),
    unit: fc.nat(1),
    weeks: fc.integer({ min: 1, max: 60 }),
    requires: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(size.proposals)),
    excludes: fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, some(size.proposals)),
    isMust: fc.oneof({ weight: 9, arbitrary: fc.constant(false) }, fc.boolean()),
    onlyYear: fc.oneof(
      { weight: 6, arbitrary: fc.constant(null) },
      fc.nat(Math.max(0, size.years - 1)),
    ),
    raises: fc.array(
      fc.record({
        agency: fc.nat(),
        indicator: fc.nat(2),
        from: fc.nat(1),
        length: fc.integer({ min: 1, max: 2 }),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  });
  const perYear = (most: number) =>
    fc.array(fc.nat(most), { minLength: size.years, maxLength: size.years });
  return fc
    .record({
      proposals: fc.array(proposal, { minLength: size.least ?? 1, maxLength: size.proposals }),
      ceiling: perYear(size.cost * Math.ceil(size.proposals / 2)),
      bySource: fc.option(perYear(size.cost * 2), { nil: null }),
      capacity: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      floor: fc.oneof(
        { weight: 3, arbitrary: fc.constant(null) },
        fc.record({ place: fc.nat(), rupiah: fc.boolean() }),
      ),
      priorities: fc.array(fc.integer({ min: 1, max: 3 }), {
        minLength: size.agencies,
        maxLength: size.agencies,
      }),
      missing: fc.array(fc.option(fc.nat(30), { nil: null }), {
        minLength: size.agencies,
        maxLength: size.agencies,
      }),
      gains: fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 9, maxLength: 9 }),
      base: fc.tuple(fc.nat(20), fc.nat(20)),
      objective: fc.constantFrom<Objective>('gain', 'good', 'worst'),
    })
    .map(({ proposals, ...rest }): PlanOrder => {
      const known = (list: readonly number[], self: number): readonly string[] =>
        [...new Set(list)]
          .filter((at) => at < proposals.length && at !== self)
          .map((at) => `u${at}`);
      const made = proposals.map((one, at): Proposal => ({
        id: `u${at}`,
        cost: one.cost,
        running: one.running,
        source: SOURCES[one.source] ?? '',
        unit: UNITS[one.unit] ?? '',
        places: [agencyId(one.raises[0]?.agency ?? 0)],
        weeks: one.weeks,
        requires: known(one.requires, at),
        excludes: known(one.excludes, at),
        isMust: one.isMust,
        onlyYear: one.onlyYear,
        raises: one.raises.map(({ agency, indicator, from, length }) => ({
          agency: agencyId(agency),
          indicator: `i${indicator}`,
          from,
          to: from + length,
        })),
      }));
      return {
        years: size.years,
        proposals: made,
        ceilings: [
          { source: null, perYear: rest.ceiling },
          ...(rest.bySource ? [{ source: 'DAK', perYear: rest.bySource }] : []),
        ],
        capacities: rest.capacity === null ? [] : [{ unit: 'Diskominfo', perYear: rest.capacity }],
        floors: rest.floor
          ? [
              {
                place: agencyId(rest.floor.place),
                least: rest.floor.rupiah ? Math.ceil(size.cost / 3) : 1,
                of: rest.floor.rupiah ? 'rupiah' : 'proposals',
              },
            ]
          : [],
        agencies: Array.from({ length: size.agencies }, (_, at) => ({
          id: agencyId(at),
          priority: rest.priorities[at] ?? 1,
          missing: rest.missing[at] ?? null,
          ladders: [0, 1, 2].map((indicator) => ({
            indicator: `i${indicator}`,
            group: `g${indicator % 2}`,
            gains: rest.gains.slice(indicator * 3, indicator * 3 + 3),
            groupGains: rest.gains.slice(indicator * 3, indicator * 3 + 3),
          })),
        })),
        groups: [
          { id: 'g0', base: rest.base[0] },
          { id: 'g1', base: rest.base[1] },
        ],
        objective: rest.objective,
      };
    });
}
