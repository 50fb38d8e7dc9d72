import { answerTo, BLANK_ANSWER, type Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { CheckReply, EarlierFile, EvidenceDocument } from '#core/evidence/document.ts';
import type { Copy } from './copy.ts';
import { leafPath, type Leaves } from './leaf.ts';

type Loose = Record<string, unknown>;

/** The parts of one answer or document while they are gathered. */
interface Parts {
  readonly plain: Loose;
  readonly lists: Map<string, [readonly (string | null)[], unknown][]>;
}

const NO_PARTS: Parts = { plain: {}, lists: new Map() };

function gather(leaves: Leaves, kind: string): ReadonlyMap<string, Parts> {
  const found = new Map<string, Parts>();
  for (const key of [...leaves.keys()].sort()) {
    const [first, id, field, ...rest] = leafPath(key);
    if (first !== kind || id === null || id === undefined || typeof field !== 'string') continue;
    const parts: Parts = found.get(id) ?? { plain: {}, lists: new Map() };
    found.set(id, parts);
    if (rest.length === 0) parts.plain[field] = leaves.get(key);
    else parts.lists.set(field, [...(parts.lists.get(field) ?? []), [rest, leaves.get(key)]]);
  }
  return found;
}

/** Those that were there before keep their order; new ones follow in the order of their names. */
function inOrder<T>(
  items: readonly T[],
  before: readonly T[],
  name: (item: T) => string,
): readonly T[] {
  const rank = new Map(before.map((item, at) => [name(item), at]));
  const rankOf = (item: T): number => rank.get(name(item)) ?? before.length;
  return [...items].sort(
    (a, b) => rankOf(a) - rankOf(b) || (name(a) < name(b) ? -1 : Number(name(a) > name(b))),
  );
}

function answerFrom({ plain, lists }: Parts, before: Answer): Answer {
  const { coverage: hasCoverage, ...fields } = plain;
  const ticks = (lists.get('criteria') ?? []).map(([[id]]) => String(id));
  const units = (lists.get('unit') ?? []).map(([[name], covered]) => ({
    name: String(name),
    covered: covered === true,
  }));
  const isListed = hasCoverage === true || units.length > 0;
  return {
    ...BLANK_ANSWER,
    ...fields,
    revision: before.revision,
    edited: before.edited,
    criteria: inOrder(ticks, before.criteria, (id) => id),
    coverage: isListed
      ? { units: inOrder(units, before.coverage?.units ?? [], ({ name }) => name) }
      : null,
  };
}

const replyName = ({ check, about }: CheckReply): string => JSON.stringify([check, about]);
const earlierName = ({ replacedAt, file }: EarlierFile): string =>
  JSON.stringify([replacedAt, file.digest]);

function documentFrom(id: string, parts: Parts, here: Copy): EvidenceDocument {
  const before = here.documents.find((one) => one.id === id);
  const values = (field: string): readonly unknown[] =>
    (parts.lists.get(field) ?? []).map(([, value]) => value);
  const { file, ...fields } = parts.plain;
  const supports = (parts.lists.get('support') ?? []).map(([[indicator, item]]) => ({
    indicator: String(indicator),
    item: item ?? null,
  }));
  const made = {
    ...fields,
    ...(file as Pick<EvidenceDocument, 'file' | 'original'>),
    id,
    assessmentId: here.assessment.id,
    revision: before?.revision ?? 0,
    edited: before?.edited ?? null,
    supports: inOrder(supports, before?.supports ?? [], (one) => `${one.indicator} ${one.item}`),
    replies: inOrder(values('reply') as readonly CheckReply[], before?.replies ?? [], replyName),
    earlier: inOrder(
      values('earlier') as readonly EarlierFile[],
      before?.earlier ?? [],
      earlierName,
    ),
  };
  return made as EvidenceDocument;
}

/**
 * A copy from its values. Bookkeeping (revisions, last change, status, times) is taken from
 * `here`, the copy that is to be changed; a document that is new here begins with revision 0.
 */
export function putTogether(leaves: Leaves, here: Copy): Copy {
  const { assessment } = here;
  const plain: Loose = {};
  const agency: Loose = {};
  const people: { role: string; name: string; position: string }[] = [];
  for (const key of [...leaves.keys()].sort()) {
    const [kind, field, ...rest] = leafPath(key);
    if (kind !== 'assessment' || typeof field !== 'string') continue;
    if (field === 'agency') agency[String(rest[0])] = leaves.get(key);
    else if (field === 'person') {
      people.push({
        role: String(rest[0]),
        name: String(rest[1]),
        position: String(leaves.get(key)),
      });
    } else plain[field] = leaves.get(key);
  }
  const parts = gather(leaves, 'answer');
  const ids = new Set([...Object.keys(assessment.answers), ...parts.keys()]);
  const answers = Object.fromEntries(
    [...ids].map((id) => [
      id,
      answerFrom(parts.get(id) ?? NO_PARTS, answerTo(assessment.answers, id)),
    ]),
  );
  const named = (one: { readonly role: string; readonly name: string }): string =>
    `${one.role} ${one.name}`;
  return {
    assessment: {
      ...assessment,
      ...plain,
      agency: { ...assessment.agency, ...agency },
      people: inOrder(people, assessment.people, named) as Assessment['people'],
      answers,
    },
    documents: inOrder(
      [...gather(leaves, 'document')].map(([id, part]) => documentFrom(id, part, here)),
      here.documents,
      ({ addedAt, id }) => `${addedAt} ${id}`,
    ),
  };
}
