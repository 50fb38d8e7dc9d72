import { plainAddress } from './address.ts';
import type { AlikeGroup, AlikeSearch, AlikeSign } from './alike-types.ts';
import { groupsByWords } from './alike-words.ts';
import { isCentral } from './central.ts';
import type { Application } from './application.ts';
import { groupState } from './decide.ts';
import { topicsOf as topicsIn, type FunctionTopic, type TopicHit } from './function-topics.ts';
import { proposalFor, type TopicsOf } from './proposal.ts';
import { agencyKey } from './agency-key.ts';
import { holdsAll } from './alike-inside.ts';
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

function byTopic(applications: readonly Application[], topicsOf: TopicsOf): readonly Found[] {
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

function bySigns(applications: readonly Application[], topicsOf: TopicsOf): readonly Found[] {
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
    ...byTopic(applications, topicsOf),
  ];
}

const agencyCount = (members: readonly Application[]): number =>
  new Set(members.map(agencyKey)).size;

/** Something can be decided about it here: two or more, and not all of the centre. */
function counts({ sign, members }: Found): boolean {
  if (members.length < 2 || members.every(isCentral)) return false;
  return sign.kind !== 'topic' || agencyCount(members) > 1;
}

const { compare } = new Intl.Collator('id');

/** All applications by agency and name: the order in which every group names its members. */
function ordered(applications: readonly Application[]): readonly Application[] {
  return [...applications].sort(
    (a, b) =>
      (a.agency === b.agency ? 0 : compare(a.agency, b.agency)) ||
      compare(a.name, b.name) ||
      (a.id < b.id ? -1 : 1),
  );
}

/** Whom a sign is about, by their places in the order, rising. */
interface Placed extends Found {
  readonly places: readonly number[];
}

/** The signs that count, those about the same applications together. */
function setsOf(
  found: readonly Found[],
  place: ReadonlyMap<Application, number>,
): readonly (readonly Placed[])[] {
  const sets = new Map<string, Placed[]>();
  for (const one of found) {
    if (!counts(one)) continue;
    const places = one.members.map((member) => place.get(member) ?? 0).sort((a, b) => a - b);
    const key = places.join(' ');
    const set = sets.get(key);
    if (set) set.push({ ...one, places });
    else sets.set(key, [{ ...one, places }]);
  }
  return [...sets.values()];
}

function groupOf(
  signs: readonly Placed[],
  everybody: readonly Application[],
  isInside: (places: readonly number[]) => boolean,
  topicsOf: TopicsOf,
): readonly AlikeGroup[] {
  const strongest = [...signs].sort(
    (a, b) => STRENGTH.indexOf(a.sign.kind) - STRENGTH.indexOf(b.sign.kind),
  );
  const [first] = strongest;
  if (!first || (first.sign.kind === 'words' && isInside(first.places))) return [];
  // The same whole name is the same before its brackets as well.
  const said = strongest.map(({ sign }) => sign);
  const members = first.places.flatMap((at) => everybody[at] ?? []);
  const group = {
    key: first.key,
    signs: said.filter(({ kind }) => kind !== 'short-name' || first.sign.kind !== 'name'),
    members,
    agencies: agencyCount(members),
  };
  const advice = proposalFor(group, topicsOf);
  return advice.concerns.length > 0 ? [{ ...group, advice, state: groupState(group) }] : [];
}

/**
 * Every group of applications that do, or seem to do, the same. A sign counts where at least
 * two applications have it, of which at least one is not of the centre; a topic only where
 * they belong to different agencies, and a group only where something can be proposed. Signs with the same members make one group, and a group by
 * shared words that lies wholly inside another is left out. Groups over several agencies first,
 * then by the strength of their sign, then the larger ones.
 */
export function findAlike(applications: readonly Application[]): AlikeSearch {
  const everybody = ordered(applications);
  const topics = new Map(everybody.map((one) => [one, topicsIn(one)] as const));
  const topicsOf: TopicsOf = (one) => topics.get(one) ?? topicsIn(one);
  const place = new Map(everybody.map((one, at) => [one, at] as const));
  const { groups: byWords, skippedWords, leftOut } = groupsByWords(everybody);
  const words = byWords.map((group): Found => ({
    key: `words:${group.words.join(' ')}`,
    sign: { kind: 'words', words: group.words },
    members: group.members.flatMap((at) => everybody[at] ?? []),
  }));
  const sets = setsOf([...bySigns(everybody, topicsOf), ...words], place);
  const isInside = holdsAll(sets.flatMap(([first]) => (first ? [first.places] : [])));
  const groups = sets.flatMap((signs) => groupOf(signs, everybody, isInside, topicsOf));
  const strength = ({ signs }: AlikeGroup): number => STRENGTH.indexOf(signs[0]?.kind ?? 'words');
  const sorted = groups.sort(
    (a, b) =>
      Number(b.agencies > 1) - Number(a.agencies > 1) ||
      strength(a) - strength(b) ||
      b.members.length - a.members.length ||
      (a.key < b.key ? -1 : 1),
  );
  return { groups: sorted, skippedWords, leftOut };
}
