import type { PackageRecord } from '#core/package/record.ts';
import { outcomeOfFinal, outcomeOfSubmission } from '#core/portfolio/make-outcome.ts';
import type { Outcome } from '#core/portfolio/outcome.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import type { FinalRecord } from '#core/review/final.ts';
import type { Recap } from '#core/portfolio/recap.ts';
import { takeRecap } from '#core/portfolio/take-recap.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { parseBody } from '#exchange/package/bodies.ts';
import type { BodyName } from '#exchange/package/kinds.ts';

/** The bodies an outcome is made from, by kind of package; of others there is none. */
export const OUTCOME_BODIES = {
  final: ['final.json'],
  submission: ['assessment.json', 'documents.json'],
  recap: ['recap.json'],
} as const satisfies Readonly<Partial<Record<PackageRecord['kind'], readonly BodyName[]>>>;

export type OutcomeKind = keyof typeof OUTCOME_BODIES;

/** One package to be made outcomes of; plain data, so that it can be handed to a worker. */
export interface OutcomeSource {
  readonly kind: OutcomeKind;
  readonly record: Pick<PackageRecord, 'id' | 'about' | 'madeAt' | 'signature' | 'receipt'>;
  /** By entry name. */
  readonly texts: ReadonlyMap<BodyName, Blob>;
  /** Name of its batch; empty = none. */
  readonly batch: string;
}

/** The outcomes of one package; null = its bodies are no longer what they were. */
export type MadeOutcomes = readonly Outcome[] | null;

async function bodiesOf({
  kind,
  texts,
}: OutcomeSource): Promise<ReadonlyMap<BodyName, unknown> | null> {
  const bodies = new Map<BodyName, unknown>();
  for (const name of OUTCOME_BODIES[kind]) {
    const text = texts.get(name);
    if (!text) return null;
    const body = parseBody(name, new Uint8Array(await text.arrayBuffer()));
    if (!body.ok) return null;
    bodies.set(name, body.value);
  }
  return bodies;
}

const listOf = (outcome: Outcome | null): readonly Outcome[] => (outcome ? [outcome] : []);

async function outcomesOf(source: OutcomeSource, rubric: Rubric | null): Promise<MadeOutcomes> {
  const bodies = await bodiesOf(source);
  if (!bodies) return null;
  if (source.kind === 'recap') return takeRecap(bodies.get('recap.json') as Recap, rubric);
  if (!rubric) return null;
  const ground = { record: source.record, rubric, batch: source.batch };
  return source.kind === 'final'
    ? listOf(outcomeOfFinal(ground, bodies.get('final.json') as FinalRecord))
    : listOf(
        outcomeOfSubmission(ground, {
          assessment: bodies.get('assessment.json') as Assessment,
          documents: bodies.get('documents.json') as readonly EvidenceDocument[],
        }),
      );
}

/**
 * The outcomes of packages by one instrument, in their order. Touches no database; made for
 * a worker.
 *
 * @param rubric the whole instrument; null = it is not here, and only recaps can be taken.
 */
export async function makeOutcomes(
  sources: readonly OutcomeSource[],
  rubric: Rubric | null,
): Promise<readonly MadeOutcomes[]> {
  const made: MadeOutcomes[] = [];
  for (const source of sources) made.push(await outcomesOf(source, rubric));
  return made;
}
