import type { UnitLevels } from '#core/history/levels-by-unit.ts';
import type { Slice } from '#core/portfolio/query.ts';
import { oddOwners } from '#core/roster/odd-owners.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { agencyKey } from './agency-key.ts';
import { findAlike } from './alike.ts';
import type { AlikeGroup } from './alike-types.ts';
import type { Application } from './application.ts';
import { completenessOf } from './completeness.ts';
import { contractsOf } from './contract-list.ts';
import { filterApplications, type InventoryFilter } from './filter.ts';
import { indicatorFacts } from './indicator-facts.ts';
import {
  MOST_CHOICES,
  MOST_MEMBERS,
  MOST_NAMES,
  type AlikeShown,
  type InventoryAsk,
  type InventoryParts,
} from './inventory-ask.ts';
import { recapOf } from './recap.ts';
import { shortGroup } from './short-group.ts';

/** A table of levels, as the recap takes it. */
interface LevelsHere {
  readonly id: string;
  readonly name: string;
  readonly instrument: string;
  readonly units: readonly UnitLevels[];
}

/** What else a question about the inventory may need. */
export interface InventoryGround {
  readonly applications: readonly Application[];
  readonly roster: readonly RosterAgency[];
  readonly levels: readonly LevelsHere[];
}

type Answers = { readonly [P in InventoryAsk['part']]: (ask: AskOf<P>) => InventoryParts[P] };
type AskOf<P extends InventoryAsk['part']> = Extract<InventoryAsk, { readonly part: P }>;

export interface InventoryAnswerer {
  readonly answer: <A extends InventoryAsk>(ask: A) => InventoryParts[A['part']];
  /** All of them, with all their members. */
  readonly groups: () => readonly AlikeGroup[];
}

/** The last answer to a question, kept while the same is asked. */
function last<V>(compute: (asked: string) => V): (asked: string) => V {
  let held: { readonly asked: string; readonly value: V } | undefined;
  return (asked) => {
    if (held?.asked !== asked) held = { asked, value: compute(asked) };
    return held.value;
  };
}

const piece = <T>(list: readonly T[], { from, count }: Slice): readonly T[] =>
  list.slice(from, from + count);

const IS_SHOWN: Readonly<Record<AlikeShown, (group: AlikeGroup) => boolean>> = {
  all: () => true,
  across: ({ agencies }) => agencies > 1,
  open: ({ state }) => state === 'open' || state === 'changed',
  decided: ({ state }) => state === 'accepted' || state === 'rejected',
};

/** The members of all groups in a row: where a group begins, and the group. */
function membersFrom(
  groups: readonly AlikeGroup[],
  { from, count }: Slice,
): InventoryParts['members'] {
  const found: InventoryParts['members'][number][] = [];
  let start = 0;
  for (const group of groups) {
    const { members } = group;
    const first = Math.max(0, from - start);
    for (const member of members.slice(first, Math.max(first, from + count - start))) {
      const [head = member] = members;
      found.push({ group: shortGroup(group, head === member ? [member] : [head, member]), member });
    }
    start += members.length;
    if (start >= from + count) break;
  }
  return found;
}

/**
 * Answers questions about an inventory. Whatever it reckons is kept for the next question; an
 * inventory that changed needs another one.
 */
export function inventoryAnswerer({
  applications,
  roster,
  levels,
}: InventoryGround): InventoryAnswerer {
  const completeness = last(() => completenessOf(applications));
  const filtered = last((filter) =>
    filterApplications(applications, JSON.parse(filter) as InventoryFilter),
  );
  const contracts = last(() => {
    const all = contractsOf(applications);
    return { all, near: all.filter(({ threshold }) => threshold !== null) };
  });
  const facts = last((agency) =>
    indicatorFacts(
      agency === '' ? applications : applications.filter((one) => agencyKey(one) === agency),
    ),
  );
  const alike = last(() => findAlike(applications));
  const shown = last((shows) => alike('').groups.filter(IS_SHOWN[shows as AlikeShown]));
  const recap = last((set) => {
    const chosen = levels.find(({ id }) => id === set) ?? levels[0] ?? null;
    return { chosen, recap: recapOf(applications, chosen?.units ?? []) };
  });
  const odd = last((year) => oddOwners(roster, applications, Number(year)));

  const choicesWith = (chosen: string): InventoryParts['list']['choices'] => {
    const { agencies } = completeness('');
    const first = agencies.slice(0, MOST_CHOICES);
    const more = agencies.filter((one) => one.key === chosen && !first.includes(one));
    return [...first, ...more].map(({ key, agency }) => ({ key, agency }));
  };
  const answers: Answers = {
    list: ({ filter, rows }) => {
      const found = filtered(JSON.stringify(filter));
      return {
        shown: piece(found, rows),
        count: found.length,
        agencies: completeness('').agencies.length,
        choices: choicesWith(filter.agency),
      };
    },
    completeness: ({ rows }) => {
      const { agencies, ...others } = completeness('');
      return { ...others, shown: piece(agencies, rows), agencies: agencies.length };
    },
    contracts: ({ nearOnly, rows }) => {
      const { all, near } = contracts('');
      return {
        shown: piece(nearOnly ? near : all, rows),
        all: all.length,
        near: near.length,
        withoutValue: all.filter(({ contract }) => contract.value === null).length,
      };
    },
    facts: ({ agency }) => ({
      facts: facts(agency).map(({ met, of, ...fact }) => ({
        ...fact,
        met: met.length,
        of: of.length,
        names: met.slice(0, MOST_NAMES).map(({ id, name }) => ({ id, name })),
      })),
      choices: choicesWith(agency),
      agencies: completeness('').agencies.length,
    }),
    alike: ({ shows, rows }) => {
      const { groups, skippedWords, leftOut } = alike('');
      const count = (one: AlikeShown): number => groups.filter(IS_SHOWN[one]).length;
      return {
        shown: piece(shown(shows), rows).map((group) =>
          shortGroup(group, group.members.slice(0, MOST_MEMBERS)),
        ),
        counts: {
          all: groups.length,
          across: count('across'),
          open: count('open'),
          decided: count('decided'),
        },
        members: groups.reduce((sum, { members }) => sum + members.length, 0),
        skippedWords,
        leftOut,
      };
    },
    members: ({ rows }) => membersFrom(alike('').groups, rows),
    recap: ({ set, rows }) => {
      const found = recap(set);
      const { rows: all, ...years } = found.recap;
      return {
        ...years,
        shown: piece(all, rows),
        count: all.length,
        sets: levels.map(({ id, name }) => ({ id, name })),
        set: found.chosen && {
          id: found.chosen.id,
          name: found.chosen.name,
          instrument: found.chosen.instrument,
        },
      };
    },
    odd: ({ year }) => {
      const all = odd(String(year));
      return { count: all.length, first: all.slice(0, MOST_NAMES) };
    },
  };
  return {
    answer: <A extends InventoryAsk>(ask: A) =>
      (answers[ask.part] as (asked: InventoryAsk) => InventoryParts[A['part']])(ask),
    groups: () => alike('').groups,
  };
}
