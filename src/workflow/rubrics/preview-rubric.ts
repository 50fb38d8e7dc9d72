import { fail, ok, type Result } from '#core/lib/result.ts';
import { diffRubrics } from '#core/rubric/diff.ts';
import type { RubricDiff } from '#core/rubric/diff-types.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import type { RubricProblem } from '#core/rubric/problem.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { recountExamples, type RecountedExample } from '#core/scoring/recount-examples.ts';
import type { LoadedRubric } from './shipped-rubrics.ts';

/** What names an instrument; the only fields that the preview lets a person change. */
export type RubricIdentity = Pick<Rubric, 'id' | 'version' | 'title' | 'shortTitle'>;

/** An instrument from a file, before anything is stored. */
export interface RubricPreview {
  readonly rubric: Rubric;
  /** The instrument here that it is most likely made from; null when nothing is alike. */
  readonly base: LoadedRubric | null;
  /** The local instrument that already says exactly this, whatever it is called. */
  readonly twin: LoadedRubric | null;
  /** Against the basis; what names the two is left out. */
  readonly diff: RubricDiff | null;
  readonly recounted: readonly RecountedExample[];
  readonly proposed: RubricIdentity;
}

const NAMING = ['$schema', 'id', 'version', 'title', 'shortTitle', 'status', 'basedOn'];

function idsOf(rubric: Rubric): ReadonlySet<string> {
  return new Set(
    placedIndicators(rubric).flatMap(({ indicator }) => [
      indicator.id,
      ...indicator.levels.flatMap((step) => step.criteria.map(({ id }) => id)),
    ]),
  );
}

/** The one it says it is based on, else the newest of the same name, else the most alike. */
function likelyBase(rubric: Rubric, known: readonly LoadedRubric[]): LoadedRubric | null {
  const named = known.find(({ ref }) => ref.digest === rubric.basedOn?.digest);
  if (named) return named;
  const own = idsOf(rubric);
  const alike = known
    .map((one, at) => {
      const shared = [...idsOf(one.rubric)].filter((id) => own.has(id)).length;
      return { one, at, shared, sameId: one.ref.id === rubric.id };
    })
    .filter(({ shared }) => shared * 2 > own.size)
    .sort((a, b) => Number(b.sameId) - Number(a.sameId) || b.shared - a.shared || b.at - a.at);
  return alike[0]?.one ?? null;
}

function nextVersion(version: string): string {
  const [major = '1', minor = '0'] = version.split('.');
  return `${major}.${Number(minor) + 1}.0`;
}

/** A name and version that are free here; as in the file where they are. */
function proposeIdentity(rubric: Rubric, known: readonly LoadedRubric[]): RubricIdentity {
  const { title, shortTitle } = rubric;
  const shipped = known.some(({ ref, origin }) => origin === 'shipped' && ref.id === rubric.id);
  const id = shipped ? `${rubric.id}-setempat` : rubric.id;
  const taken = new Set(known.filter(({ ref }) => ref.id === id).map(({ ref }) => ref.version));
  let version = shipped ? '1.0.0' : rubric.version;
  while (taken.has(version)) version = nextVersion(version);
  return shipped
    ? { id, version, title: `${title} (setempat)`, shortTitle: `${shortTitle} (setempat)` }
    : { id, version, title, shortTitle };
}

/** What differs besides the name. */
function contentDiff(base: LoadedRubric, rubric: Rubric): RubricDiff {
  return diffRubrics(base.rubric, rubric).filter(
    ({ field, where }) => where.groups.length > 0 || !NAMING.includes(field),
  );
}

function identityOf({ id, version, title, shortTitle }: Rubric): RubricIdentity {
  return { id, version, title, shortTitle };
}

/** Looks at an instrument from a file: everything that is wrong with it, or what is new in it. */
export function previewRubric(
  data: unknown,
  known: readonly LoadedRubric[],
): Result<RubricPreview, readonly RubricProblem[]> {
  const parsed = parseRubric(data);
  if (!parsed.ok) return fail(parsed.error);
  const rubric = parsed.value;
  const nearest = likelyBase(rubric, known);
  const twin =
    nearest?.origin === 'local' && contentDiff(nearest, rubric).length === 0 ? nearest : null;
  const base = twin
    ? (known.find(({ ref }) => ref.digest === twin.rubric.basedOn?.digest) ?? null)
    : nearest;
  return ok({
    rubric,
    base,
    twin,
    diff: base && contentDiff(base, rubric),
    recounted: recountExamples(rubric),
    proposed: twin ? identityOf(twin.rubric) : proposeIdentity(rubric, known),
  });
}

/**
 * The file as it will be stored: under the given name, based on its basis, with the
 * examples counted anew where the rules contradict them. A file that needs none of
 * this stays exactly what it is, and keeps its digest: so a kabupaten's instrument is
 * the same one at every desk.
 */
export function withIdentity(
  { rubric, base, recounted }: RubricPreview,
  identity: RubricIdentity,
  recountedMark: string,
): Rubric {
  const renamed = (Object.keys(identity) as (keyof RubricIdentity)[]).some(
    (key) => identity[key] !== rubric[key],
  );
  const lineage = rubric.basedOn ?? (base && { ...base.ref });
  const examples = rubric.examples.map((example) => {
    const found = recounted.find(({ id }) => id === example.id);
    return found
      ? { ...example, title: `${example.title} ${recountedMark}`, expect: found.after }
      : example;
  });
  // Only the application itself ships what calls itself official.
  const isOurs = rubric.status === 'adaptation' && rubric.basedOn !== undefined;
  const untouched = !renamed && recounted.length === 0 && isOurs;
  if (untouched) return rubric;
  return {
    ...rubric,
    ...identity,
    status: 'adaptation',
    ...(lineage && { basedOn: lineage }),
    examples,
  };
}
