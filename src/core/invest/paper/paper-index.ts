import type { PaperFacts, PaperInitiative, PaperProposal } from './paper-facts.ts';
import { PAPER_ROWS, PAPER_TERMS } from './paper-terms.ts';

/** Row numbers, by which figures refer to each other on paper, and names behind ids. */
export interface PaperIndex {
  readonly chosen: readonly PaperProposal[];
  readonly proposal: (id: string) => PaperProposal | undefined;
  readonly initiative: (id: string) => PaperInitiative | undefined;
  /** "US12" of a chosen proposal, "IN3" of an initiative; what has no row keeps its id. */
  readonly u: (id: string) => string;
  readonly i: (id: string) => string;
  /** "KS4" of an indicator that has a gap. */
  readonly k: (indicator: string) => string;
  /** "PD1–4, 7" for keys of agencies. */
  readonly p: (keys: readonly string[]) => string;
  /** Code of an indicator. */
  readonly code: (indicator: string) => string;
  readonly agency: (key: string) => string;
  readonly group: (id: string) => string;
  /** Whose a proposal is: its agency, or all together. */
  readonly owner: (one: PaperProposal) => string;
}

/** Row numbers in short: runs of three and more are written as from–to. */
export function ranges(prefix: string, numbers: readonly number[]): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b);
  const runs: (readonly [number, number])[] = [];
  for (const number of sorted) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) runs[runs.length - 1] = [last[0], number];
    else runs.push([number, number]);
  }
  const text = runs.flatMap(([from, to]) => {
    if (from === to) return [`${from}`];
    return to === from + 1 ? [`${from}`, `${to}`] : [`${from}–${to}`];
  });
  return text.length === 0 ? '' : `${prefix}${text.join(', ')}`;
}

const placeOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at + 1]));

/** Gives every row of the document its number. */
export function paperIndex(facts: PaperFacts): PaperIndex {
  const { agencies, gaps, groups, initiatives, proposals } = facts;
  const chosen = proposals.filter(({ start }) => start !== null);
  const places = {
    u: placeOf(chosen.map(({ id }) => id)),
    i: placeOf(initiatives.map(({ id }) => id)),
    k: placeOf(gaps.map(({ indicator }) => indicator)),
    p: placeOf(agencies.map(({ key }) => key)),
  };
  const named = (prefix: string, map: ReadonlyMap<string, number>) => (id: string) => {
    const place = map.get(id);
    return place === undefined ? id : `${prefix}${place}`;
  };
  const byId = new Map(proposals.map((one) => [one.id, one]));
  const initiativeById = new Map(initiatives.map((one) => [one.id, one]));
  const codes = new Map(gaps.map(({ indicator, code }) => [indicator, code]));
  const names = new Map(agencies.map(({ key, name }) => [key, name]));
  const titles = new Map(groups.map(({ id, title }) => [id, title]));
  const agency = (key: string): string => names.get(key) ?? key;
  return {
    chosen,
    proposal: (id) => byId.get(id),
    initiative: (id) => initiativeById.get(id),
    u: named(PAPER_ROWS.proposal, places.u),
    i: named(PAPER_ROWS.initiative, places.i),
    k: named(PAPER_ROWS.gap, places.k),
    p: (keys) =>
      ranges(
        PAPER_ROWS.agency,
        keys.flatMap((key) => places.p.get(key) ?? []),
      ),
    code: (indicator) => codes.get(indicator) ?? indicator,
    agency,
    group: (id) => titles.get(id) ?? PAPER_TERMS.other,
    owner: ({ initiative, agencies: keys }) =>
      initiativeById.get(initiative)?.carriedBy === 'opd'
        ? keys.map(agency).join(', ')
        : PAPER_TERMS.sharedFor(keys.length),
  };
}
