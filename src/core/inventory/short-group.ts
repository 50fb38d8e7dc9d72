import { oncePer } from '#core/lib/once-per.ts';
import type { AlikeGroup, AlikeSign } from './alike-types.ts';
import type { Application } from './application.ts';
import type { ShortGroup } from './inventory-ask.ts';

const PRIME = 0x01000193;

/** Tells whether the same members stand as they stood; not against people who mean ill. */
const marks = oncePer(({ members }: AlikeGroup): { readonly mark: string } => {
  let hash = 0x811c9dc5;
  for (const { id, revision } of members) {
    const said = `${id} ${revision};`;
    for (let at = 0; at < said.length; at += 1) {
      hash = Math.imul(hash ^ said.charCodeAt(at), PRIME);
    }
  }
  return { mark: `${members.length} ${hash >>> 0}` };
});

/** See {@link ShortGroup}. */
export function markOfGroup(group: AlikeGroup): string {
  return marks(group).mark;
}

const concernsOf = oncePer(
  ({ advice }: AlikeGroup): ReadonlySet<Application> => new Set(advice.concerns),
);

function shortSign(sign: AlikeSign, members: readonly Application[]): AlikeSign {
  if (sign.kind !== 'topic') return sign;
  const hits = members.map(({ id }) => [id, sign.hits.get(id) ?? []] as const);
  return { ...sign, hits: new Map(hits) };
}

/** A group with only some of its members, light enough to be handed from thread to thread. */
export function shortGroup(group: AlikeGroup, members: readonly Application[]): ShortGroup {
  const concerned = concernsOf(group);
  return {
    ...group,
    signs: group.signs.map((sign) => shortSign(sign, members)),
    members,
    advice: { ...group.advice, concerns: members.filter((one) => concerned.has(one)) },
    size: group.members.length,
    mark: markOfGroup(group),
  };
}
