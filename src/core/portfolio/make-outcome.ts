import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import type { Oddity } from '#core/package/receipt.ts';
import type { PackageRecord } from '#core/package/record.ts';
import type { FinalRecord, FinalValue, FinalVerdict } from '#core/review/final.ts';
import type { Finding } from '#core/review/finding.ts';
import { recountFinal, rubricOfResult } from '#core/review/recount-final.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Outcome } from './outcome.ts';
import { emptySet, scoreSetOf, setOfFindings } from './score-set.ts';

/** The package an outcome is made from, as far as it matters. */
type OutcomePackage = Pick<PackageRecord, 'id' | 'about' | 'madeAt' | 'signature' | 'receipt'>;

/** What does not stand in the result itself. */
export interface OutcomeGround {
  readonly record: OutcomePackage;
  /** The whole instrument. */
  readonly rubric: Rubric;
  /** Name of its batch in the period; empty = none. */
  readonly batch: string;
}

/** What is odd about a result by itself, whatever else was at the desk when it came. */
const LASTING: readonly string[] = [
  'repacked',
  'changed-rubric',
  'journal-broken',
  'files-missing',
] as const satisfies readonly Oddity['kind'][];

/** Those, and whether it counts as it says; as codes, in order. */
function odditiesOf({ receipt }: OutcomePackage, differ: number): readonly string[] {
  const odd = (receipt?.odd ?? []).map(({ kind }) => kind).filter((kind) => LASTING.includes(kind));
  return [...new Set<string>([...odd, ...(differ > 0 ? ['scores-differ'] : [])])].sort();
}

type Head = Omit<
  Outcome,
  'stage' | 'assessment' | 'scope' | 'final' | 'claimed' | 'supported' | 'documents' | 'verdicts'
>;

/** What every outcome says of its package; undefined for a package of no single agency. */
function headOf({ record, batch }: OutcomeGround, madeAt: string, differ: number): Head | null {
  const { id, about, signature } = record;
  if (about.agency === null) return null;
  return {
    id,
    revision: about.revision,
    agency: about.agency,
    kind: '',
    group: '',
    batch,
    period: about.period && { id: about.period.id, name: about.period.name },
    year: about.year,
    rubric: about.rubric,
    madeAt,
    signer: signature?.publicKey ?? null,
    oddities: odditiesOf(record, differ),
  };
}

function verdictCounts(verdicts: readonly FinalVerdict[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { verdict, reason } of verdicts) {
    const key = reason === 'none' ? verdict : `${verdict}:${reason}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const findingsOf = (
  values: Readonly<Record<string, FinalValue>>,
  which: 'claimed' | 'supported',
): Readonly<Record<string, Finding>> =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value[which]]));

/**
 * The outcome of a result: counted anew from its agreed values by the one scoring function;
 * where that is not what it says, the oddity `scores-differ`. Null = it names no agency.
 */
export function outcomeOfFinal(ground: OutcomeGround, final: FinalRecord): Outcome | null {
  const { record, rubric: whole } = ground;
  const applied = rubricOfResult(whole, final, record.about.year);
  const { score, differ } = recountFinal(applied, final);
  const head = headOf(ground, final.at, differ);
  const seen = final.verdicts.flatMap(({ document }) => document ?? []);
  return (
    head && {
      ...head,
      stage: final.stage,
      assessment: final.assessment,
      scope: final.scope !== null,
      final: scoreSetOf(whole, score),
      claimed: setOfFindings(whole, applied, findingsOf(final.values, 'claimed')),
      supported: setOfFindings(whole, applied, findingsOf(final.values, 'supported')),
      documents: new Set(seen).size,
      verdicts: verdictCounts(final.verdicts),
    }
  );
}

/** What a submission says, as far as an outcome is made from it. */
export interface SubmissionContent {
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
}

/**
 * The provisional outcome of a submission: what the agency claims and what its evidence
 * supports, counted anew. Null = a simulation, which never stands among results.
 */
export function outcomeOfSubmission(
  ground: OutcomeGround,
  { assessment, documents }: SubmissionContent,
): Outcome | null {
  if (assessment.kind === 'simulation') return null;
  const { record, rubric: whole } = ground;
  const applied = appliedRubric(whole, assessment);
  const sheet = scoreAssessment(applied, assessment.answers, attachedItems(applied, documents));
  const isOdd = record.receipt?.odd.some(({ kind }) => kind === 'scores-differ') ?? false;
  const head = headOf(ground, record.madeAt, isOdd ? 1 : 0);
  return (
    head && {
      ...head,
      stage: 'provisional',
      assessment: assessment.id,
      scope: assessment.scope !== null,
      final: null,
      claimed: scoreSetOf(whole, sheet.claimed),
      supported:
        sheet.supported.kind === 'scored'
          ? scoreSetOf(whole, sheet.supported.score)
          : emptySet(whole, applied),
      documents: documents.filter(({ status }) => status === 'active').length,
      verdicts: {},
    }
  );
}
