import { assessmentSchema, type Assessment } from '#core/assessment/assessment.ts';
import { documentSchema, type EvidenceDocument } from '#core/evidence/document.ts';
import { journalEntrySchema, type JournalEntry } from '#core/journal/entry.ts';
import { fail, ok, type Result } from '#core/lib/result.ts';
import type { CarriedKind } from '#core/package/head.ts';
import { statementSchema, type Statement } from '#core/package/statement.ts';
import { periodSchema, type Period } from '#core/period/period.ts';
import { recapSchema, type Recap } from '#core/portfolio/recap.ts';
import { clarificationSchema, type Clarification } from '#core/review/clarification.ts';
import { finalSchema, type FinalRecord } from '#core/review/final.ts';
import { reviewSchema, type Review } from '#core/review/review.ts';
import { parseRubric } from '#core/rubric/parse.ts';
import { jsonPath } from '#core/rubric/problem.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { z } from '#core/zod.ts';
import { BODIES_OF, mostBytesOf, type BodyName } from './kinds.ts';
import { problem, type PackageProblem } from './problem.ts';
import { readJson } from '#exchange/read-json.ts';

/** What each body holds. */
interface BodyTypes {
  readonly 'period.json': Period;
  readonly 'assessment.json': Assessment;
  readonly 'documents.json': readonly EvidenceDocument[];
  readonly 'journal.json': readonly JournalEntry[];
  readonly 'clarification.json': Clarification;
  readonly 'review.json': Review;
  readonly 'final.json': FinalRecord;
  readonly 'recap.json': Recap;
  readonly 'rubric.json': Rubric;
  readonly 'statement.json': Statement;
}

/** The bodies of one kind, by their names. */
type BodiesOf<K extends CarriedKind> = { readonly kind: K } & Readonly<
  Pick<BodyTypes, (typeof BODIES_OF)[K][number]>
>;

export type PeriodBodies = BodiesOf<'period'>;
export type SubmissionBodies = BodiesOf<'submission'>;
export type ClarificationBodies = BodiesOf<'clarification'>;
type ReviewBodies = BodiesOf<'review'>;
export type FinalBodies = BodiesOf<'final'>;
export type RecapBodies = BodiesOf<'recap'>;

/** Everything a carried package says, by its kind. */
export type Bodies =
  | PeriodBodies
  | SubmissionBodies
  | ClarificationBodies
  | ReviewBodies
  | FinalBodies
  | RecapBodies;

export const BODY_SCHEMAS = {
  'period.json': periodSchema,
  'assessment.json': assessmentSchema,
  'documents.json': z.array(documentSchema),
  'journal.json': z.array(journalEntrySchema),
  'clarification.json': clarificationSchema,
  'review.json': reviewSchema,
  'final.json': finalSchema,
  'recap.json': recapSchema,
  'statement.json': statementSchema,
} as const satisfies Readonly<Record<Exclude<BodyName, 'rubric.json'>, z.ZodType>>;

/** One body from its text: UTF-8, canonical JSON, within its limits, of its shape. */
export function parseBody(name: BodyName, text: Uint8Array): Result<unknown, PackageProblem> {
  if (text.length > mostBytesOf(name)) return fail(problem('too-large', name, 'bytes'));
  const read = readJson(text);
  if (!read.ok) return fail(problem(read.error.kind, name, read.error.detail));
  if (name === 'rubric.json') {
    const rubric = parseRubric(read.value);
    if (rubric.ok) return rubric;
    return fail(problem('bad-body', name, rubric.error.map(({ path }) => path).join(', ')));
  }
  const parsed = BODY_SCHEMAS[name].safeParse(read.value);
  if (parsed.success) return ok(parsed.data);
  const places = parsed.error.issues.map(({ path }) => jsonPath(path));
  return fail(problem('bad-body', name, places.join(', ')));
}

/**
 * The bodies of a package of this kind from their texts, by entry name. Fails with
 * everything that is wrong, body by body. What they say about each other is not asked here.
 */
export function parseBodies(
  kind: CarriedKind,
  texts: ReadonlyMap<string, Uint8Array>,
): Result<Bodies, readonly PackageProblem[]> {
  const problems: PackageProblem[] = [];
  const bodies: Record<string, unknown> = { kind };
  for (const name of BODIES_OF[kind]) {
    const text = texts.get(name);
    const body = text ? parseBody(name, text) : fail(problem('missing', name));
    if (body.ok) bodies[name] = body.value;
    else problems.push(body.error);
  }
  return problems.length > 0 ? fail(problems) : ok(bodies as unknown as Bodies);
}
