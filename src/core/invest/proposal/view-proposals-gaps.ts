import { roundHalfUp, type Ratio } from '#core/lib/ratio.ts';
import type { Slice } from '#core/portfolio/query.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { coveredSteps } from './covered-steps.ts';
import type { PlanBook } from '#core/invest/plan-book.ts';
import { holdsWords, passesKind, type ProposalFilter } from './proposal-filter.ts';

/** An initiative for one gap. */
interface GapInitiative {
  readonly proposal: string;
  readonly initiative: string;
  readonly title: string;
  /** Levels that it covers there. */
  readonly from: number;
  readonly to: number;
}

/** One indicator of one agency below its target, with what can be done about it. */
export interface GapRow {
  readonly agency: { readonly key: string; readonly name: string };
  readonly indicator: { readonly id: string; readonly code: string; readonly title: string };
  readonly now: string;
  readonly target: number;
  readonly initiatives: readonly GapInitiative[];
  /** Titles of initiatives for it that are refused. */
  readonly refused: readonly string[];
}

export interface GapsView {
  readonly shown: readonly GapRow[];
  readonly from: number;
  readonly count: number;
  /** Of those, gaps that no initiative raises. */
  readonly without: number;
}

/** A level for people: whole as it is, else with two digits. */
export function shownLevel(level: Ratio): string {
  return level.d === 1n ? String(level.n) : roundHalfUp(level, 2);
}

type ByGap<T> = ReadonlyMap<string, readonly T[]>;

const keyOf = (agency: string, indicator: string): string => `${agency}\n${indicator}`;

function grouped<T>(pairs: readonly (readonly [string, T])[]): ByGap<T> {
  const found = new Map<string, T[]>();
  for (const [key, one] of pairs) {
    const here = found.get(key);
    if (here) here.push(one);
    else found.set(key, [one]);
  }
  return found;
}

function initiativesByGap({ agencies, candidates }: PlanBook): ByGap<GapInitiative> {
  const byKey = new Map(agencies.map((one) => [one.key, one]));
  return grouped(
    candidates.flatMap(({ id, initiative, raises }) =>
      raises.flatMap(({ agency, indicator, from, to }) => {
        const steps = byKey.get(agency)?.ladders.get(indicator)?.steps ?? [];
        const [first, last] = [steps[from], steps[to - 1]];
        if (!first || !last) return [];
        const one: GapInitiative = {
          proposal: id,
          initiative: initiative.id,
          title: initiative.title,
          from: first.from,
          to: last.to,
        };
        return [[keyOf(agency, indicator), one] as const];
      }),
    ),
  );
}

function refusedByGap({ agencies, refused }: PlanBook): ByGap<string> {
  return grouped(
    refused.flatMap(({ initiative, agencies: keys }) =>
      agencies.flatMap(({ key, ladders }) => {
        if (keys.length > 0 && !keys.includes(key)) return [];
        return coveredSteps(key, ladders, initiative.raises).map(
          ({ indicator }) => [keyOf(key, indicator), initiative.title] as const,
        );
      }),
    ),
  );
}

/** Every gap by indicator, then by agency; without an initiative it says so. */
export function gapsView(book: PlanBook, filter: ProposalFilter, { from, count }: Slice): GapsView {
  const initiatives = initiativesByGap(book);
  const refused = refusedByGap(book);
  const kinds = new Set(
    book.candidates.flatMap(({ id, initiative }) => (passesKind(initiative, filter) ? [id] : [])),
  );
  const isNarrow = filter.kind !== '' || filter.carrier !== '' || filter.initiative !== '';
  const rows = placedIndicators(book.rubric).flatMap(({ indicator: { id, code, title } }) => {
    if (filter.indicator !== '' && filter.indicator !== id) return [];
    return book.agencies.flatMap(({ key, name, ladders }): readonly GapRow[] => {
      const ladder = ladders.get(id);
      const top = ladder?.steps[ladder.steps.length - 1];
      if (!ladder || !top || (filter.agency !== '' && filter.agency !== key)) return [];
      const here = (initiatives.get(keyOf(key, id)) ?? []).filter(({ proposal }) =>
        kinds.has(proposal),
      );
      if (isNarrow && here.length === 0) return [];
      const titles = here.map((one) => one.title);
      if (!holdsWords(filter.query, [name, code, title, ...titles])) return [];
      return [
        {
          agency: { key, name },
          indicator: { id, code, title },
          now: shownLevel(ladder.now),
          target: top.to,
          initiatives: here,
          refused: [...new Set(refused.get(keyOf(key, id)))],
        },
      ];
    });
  });
  return {
    shown: rows.slice(from, from + count),
    from,
    count: rows.length,
    without: rows.filter((row) => row.initiatives.length === 0).length,
  };
}
