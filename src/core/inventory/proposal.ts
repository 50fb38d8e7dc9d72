import { plainAddress } from './address.ts';
import type { AlikeGroup, GroupProposal } from './alike-types.ts';
import type { Application } from './application.ts';
import { isCentral } from './central.ts';
import { commonFor, commonNamed, type CommonApplication } from './common-applications.ts';
import { knownCount } from './completeness.ts';
import type { Topics } from './function-topics.ts';

/** What an application is for. */
export type TopicsOf = (one: Application) => Topics;

type Group = Pick<AlikeGroup, 'signs' | 'members' | 'agencies'>;

/** What runs, or is not said to have ended. */
const runs = ({ status }: Application): boolean => status !== 'inactive' && status !== 'planned';

/**
 * The common application for what a group does, where one is known: by its topic, or by one
 * that every member has, so that no two groups propose different things for one application.
 */
function commonOf({ signs, members }: Group, topicsOf: TopicsOf): CommonApplication | undefined {
  const [first, ...others] = members.map((one) => [...topicsOf(one).keys()]);
  const shared = (first ?? []).filter((topic) => others.every((own) => own.includes(topic)));
  const said = signs.flatMap((sign) => (sign.kind === 'topic' ? [sign.topic] : []));
  for (const topic of [...said, ...shared]) {
    const common = commonFor(topic);
    if (common) return common;
  }
  return undefined;
}

/**
 * The one to be used by all: of those that run, one of the government before one of the
 * centre, then one that is joined with others, that has an address, of which the most is
 * known, and last the first in the order of the group.
 */
function best(members: readonly Application[]): Application | null {
  const rank = (one: Application): readonly number[] => [
    Number(!isCentral(one)),
    Number(one.integrated === true),
    Number(plainAddress(one.address) !== ''),
    knownCount(one),
  ];
  const candidates = members.filter(runs).map((one) => ({ one, rank: rank(one) }));
  candidates.sort((a, b) => {
    const at = a.rank.findIndex((value, place) => value !== b.rank[place]);
    return at < 0 ? 0 : (b.rank[at] ?? 0) - (a.rank[at] ?? 0);
  });
  return candidates[0]?.one ?? null;
}

/**
 * What is proposed for a group, by the first rule that fits: the same function as a common
 * application = replace with it; nobody uses it any more, or all but one have ended = stop;
 * otherwise share one of them. Nothing is proposed about what the centre runs.
 */
export function proposalFor(group: Group, topicsOf: TopicsOf): GroupProposal {
  const { members, agencies } = group;
  const own = members.filter((one) => !isCentral(one) && !commonNamed(one.name));
  const common = commonOf(group, topicsOf);
  if (common && own.length > 0) {
    const keep = members.find((one) => commonNamed(one.name) === common) ?? null;
    return { proposal: 'replace', ground: { kind: 'common', common }, keep, concerns: own };
  }
  const running = members.filter(runs);
  const ended = own.filter((one) => !runs(one));
  if (running.length === 0) {
    return { proposal: 'stop', ground: { kind: 'all-inactive' }, keep: null, concerns: own };
  }
  if (running.length === 1 && ended.length > 0) {
    const [keep = null] = running;
    const ground = { kind: 'inactive-beside-active' } as const;
    return { proposal: 'stop', ground, keep, concerns: ended };
  }
  const keep = best(members);
  return {
    proposal: 'share',
    ground: { kind: agencies > 1 ? 'several-agencies' : 'same-agency' },
    keep,
    concerns: own.filter((one) => one !== keep),
  };
}
