import { plainAddress } from './address.ts';
import type { AlikeGroup, AlikeSign } from './alike-types.ts';
import { groupsByWords } from './alike-words.ts';
import { isCentral } from './central.ts';
import type { Application } from './application.ts';
import { groupState } from './decide.ts';
import { topicsOf, type FunctionTopic, type TopicHit } from './function-topics.ts';
import { proposalFor } from './proposal.ts';
import { agencyKey } from './agency-key.ts';
import { plainText, tellingWords } from './words.ts';

interface Found {
  readonly key: string;
  readonly sign: AlikeSign;
  readonly members: readonly Application[];
}

/** From the strongest sign to the weakest. */
const STRENGTH = ['name', 'address', 'function', 'short-name', 'topic', 'words'] as const;

function by(
  applications: readonly Application[],
  valueOf: (one: Application) => string,
): readonly (readonly [string, readonly Application[]])[] {
  const groups = new Map<string, Application[]>();
  for (const one of applications) {
    const value = valueOf(one);
    if (value === '') continue;
    const group = groups.get(value);
    if (group) group.push(one);
    else groups.set(value, [one]);
  }
  return [...groups];
}

/** The name before the brackets; empty where there are none. */
function shortName({ name }: Application): string {
  const at = name.indexOf('(');
  return at > 0 ? plainText(name.slice(0, at)) : plainText(name);
}

/** What it is for, where that is said in at least three telling words. */
const purpose = (one: Application): string =>
  tellingWords(one.function).length >= 3 ? plainText(one.function) : '';

function byTopic(applications: readonly Application[]): readonly Found[] {
  const topics = new Map<FunctionTopic, Map<string, readonly TopicHit[]>>();
  for (const one of applications) {
    for (const [topic, hits] of topicsOf(one)) {
      const list = topics.get(topic) ?? new Map<string, readonly TopicHit[]>();
      topics.set(topic, list);
      list.set(one.id, hits);
    }
  }
  return [...topics].map(([topic, hits]) => ({
    key: `topic:${topic}`,
    sign: { kind: 'topic', topic, hits },
    members: applications.filter(({ id }) => hits.has(id)),
  }));
}

function allFound(applications: readonly Application[]): readonly Found[] {
  return [
    ...by(applications, ({ name }) => plainText(name)).map(([name, members]): Found => ({
      key: `name:${name}`,
      sign: { kind: 'name', name },
      members,
    })),
    ...by(applications, ({ address }) => plainAddress(address)).map(
      ([address, members]): Found => ({
        key: `address:${address}`,
        sign: { kind: 'address', address },
        members,
      }),
    ),
    ...by(applications, purpose).map(([words, members]): Found => ({
      key: `function:${words}`,
      sign: { kind: 'function', words },
      members,
    })),
    ...by(applications, shortName).map(([name, members]): Found => ({
      key: `short-name:${name}`,
      sign: { kind: 'short-name', name },
      members,
    })),
    ...byTopic(applications),
    ...[...groupsByWords(applications)].map(([key, { words, members }]): Found => ({
      key: `words:${key}`,
      sign: { kind: 'words', words },
      members,
    })),
  ];
}

const agencyCount = (members: readonly Application[]): number =>
  new Set(members.map(agencyKey)).size;

/** Something can be decided about it here: two or more, and not all of the centre. */
function counts({ sign, members }: Found): boolean {
  if (members.length < 2 || members.every(isCentral)) return false;
  return sign.kind !== 'topic' || agencyCount(members) > 1;
}

const ordered = (members: readonly Application[]): readonly Application[] =>
  [...members].sort(
    (a, b) =>
      a.agency.localeCompare(b.agency, 'id') ||
      a.name.localeCompare(b.name, 'id') ||
      a.id.localeCompare(b.id),
  );

/**
 * Every group of applications that do, or seem to do, the same. A sign counts where at least
 * two applications have it, of which at least one is not of the centre; a topic only where
 * they belong to different agencies, and a group only where something can be proposed. Signs with the same members make one group, and a group by
 * shared words that lies wholly inside another is left out. Groups over several agencies first,
 * then by the strength of their sign, then the larger ones.
 */
export function findAlike(applications: readonly Application[]): readonly AlikeGroup[] {
  const sets = new Map<string, Found[]>();
  for (const found of allFound(applications)) {
    if (!counts(found)) continue;
    const ids = found.members.map(({ id }) => id).sort();
    sets.set(ids.join(' '), [...(sets.get(ids.join(' ')) ?? []), found]);
  }
  const members = [...sets.values()].map(([first]) => new Set(first?.members.map(({ id }) => id)));
  const isInside = (found: Found): boolean =>
    members.some(
      (set) => set.size > found.members.length && found.members.every(({ id }) => set.has(id)),
    );
  const groups = [...sets.values()].flatMap((signs): AlikeGroup[] => {
    const strongest = [...signs].sort(
      (a, b) => STRENGTH.indexOf(a.sign.kind) - STRENGTH.indexOf(b.sign.kind),
    );
    const [first] = strongest;
    if (!first || (first.sign.kind === 'words' && isInside(first))) return [];
    // The same whole name is the same before its brackets as well.
    const said = strongest.map(({ sign }) => sign);
    const group = {
      key: first.key,
      signs: said.filter(({ kind }) => kind !== 'short-name' || first.sign.kind !== 'name'),
      members: ordered(first.members),
      agencies: agencyCount(first.members),
    };
    const advice = proposalFor(group);
    return advice.concerns.length > 0 ? [{ ...group, advice, state: groupState(group) }] : [];
  });
  const strength = ({ signs }: AlikeGroup): number => STRENGTH.indexOf(signs[0]?.kind ?? 'words');
  return groups.sort(
    (a, b) =>
      Number(b.agencies > 1) - Number(a.agencies > 1) ||
      strength(a) - strength(b) ||
      b.members.length - a.members.length ||
      a.key.localeCompare(b.key),
  );
}
