import { answerTo, countedCriteria, type Answer } from '#core/assessment/answer.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { blockingLacks } from '#core/assessment/progress.ts';
import { concerns } from '#core/replay/plan.ts';
import { prospectOf } from '#core/replay/prospect.ts';
import { diffRubrics } from '#core/rubric/diff.ts';
import type { DiffField, EvidenceItem, RubricChange, RubricDiff } from '#core/rubric/diff-types.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { findIndicator, placedIndicators, type PlacedIndicator } from '#core/rubric/walk.ts';
import { climb } from '#core/scoring/climb.ts';
import { faultsOf, type KnownFiles } from './carry-document.ts';
import type { CarryEntry, CarryLink, CarryPlan, RenewReason } from './carry-types.ts';
import type { EvidenceDocument } from './document.ts';

/** What is carried from: one assessment with its whole instrument and its evidence. */
export interface LastYear extends KnownFiles {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly documents: readonly EvidenceDocument[];
}

/** Where an indicator says what it asks for; explanations and weights are not among it. */
const ASKING: readonly DiffField[] = [
  'title',
  'question',
  'notApplicableWhen',
  'mayBeNotApplicable',
  'coverage',
  'repeat',
  'external',
  'scale',
  'levels',
  'level',
  'summary',
  'criteria',
  'evidence',
];

/** Every change of what an indicator asks for; its order alone asks for nothing else. */
function changesOf(diff: RubricDiff, indicator: Indicator): readonly RubricChange[] {
  return diff.filter(
    (change) =>
      concerns(change, indicator) ||
      (change.where.indicator?.id === indicator.id &&
        change.kind !== 'reordered' &&
        ASKING.includes(change.field)),
  );
}

/** Everything that active documents prove for one indicator, by document and item of the ladder. */
function linksTo(indicator: Indicator, documents: readonly EvidenceDocument[]): CarryLink[] {
  const items = indicator.levels.flatMap(({ evidence }) => evidence);
  return documents.flatMap((document) =>
    document.status === 'active'
      ? document.supports.flatMap((support): CarryLink[] => {
          if (support.indicator !== indicator.id) return [];
          if (support.item === null) return [{ document, item: null }];
          const item = items.find(({ id }) => id === support.item);
          return item ? [{ document, item }] : [];
        })
      : [],
  );
}

/** Required evidence, up to the claimed level, that has to be of the period itself. */
function itemsOfPeriod(indicator: Indicator, answer: Answer): readonly EvidenceItem[] {
  const { level } = climb(indicator, new Set(countedCriteria(answer)), null);
  return indicator.levels
    .filter((step) => step.level <= level)
    .flatMap(({ evidence }) => evidence)
    .filter(({ required, must }) => required && must.includes('dalam periode'));
}

/** Why the answer itself cannot be taken over, whatever its documents are. */
function answerReasons(
  { scales }: Rubric,
  indicator: Indicator,
  answer: Answer,
): readonly RenewReason[] {
  if (answer.rating === 'blank') return [{ kind: 'not-answered' }];
  if (answer.rating === 'not-applicable') return [{ kind: 'not-applicable', said: answer.reason }];
  const lacks = blockingLacks(scales, indicator, answer);
  const items = itemsOfPeriod(indicator, answer);
  return [
    ...(answer.stated?.kind === 'external' ? [{ kind: 'external-value' as const }] : []),
    ...(lacks.length > 0 ? [{ kind: 'incomplete' as const, lacks }] : []),
    ...(items.length > 0 ? [{ kind: 'of-the-period' as const, items }] : []),
  ];
}

/**
 * What of an earlier year may be proposed for `year` under the same or a newer version
 * of the instrument. An answer is proposed where what the indicator asks for is word
 * for word the same, nothing is missing from the answer, and every document it rests on
 * is here unchanged and in force until the new period ends; it then comes with those
 * documents. Every other indicator is to be renewed, with all reasons; evidence that
 * holds is proposed for it too where the text is the same. Throws on instruments that
 * are no lineage (a bug of the caller; see `isSameLineage`).
 */
export function planCarryForward(last: LastYear, target: Rubric, year: number): CarryPlan {
  const { assessment, rubric, documents } = last;
  const { from, to, scope } = prospectOf(assessment, rubric, target);
  const diff = diffRubrics(rubric, target);
  const entryOf = (placed: PlacedIndicator): CarryEntry => {
    const { indicator } = placed;
    if (!findIndicator(from, indicator.id)) {
      return { ...placed, kind: 'renew', links: [], reasons: [{ kind: 'new-indicator' }] };
    }
    const changes = changesOf(diff, indicator);
    if (changes.length > 0) {
      return { ...placed, kind: 'renew', links: [], reasons: [{ kind: 'text-changed', changes }] };
    }
    const answer = answerTo(assessment.answers, indicator.id);
    const judged = linksTo(indicator, documents).map((link) => ({
      link,
      faults: faultsOf(link, year, last),
    }));
    const links = judged.filter(({ faults }) => faults.length === 0).map(({ link }) => link);
    const reasons: readonly RenewReason[] = [
      ...answerReasons(rubric, indicator, answer),
      ...judged.flatMap(({ link, faults }): readonly RenewReason[] =>
        faults.length > 0 ? [{ kind: 'document', link, faults }] : [],
      ),
    ];
    return reasons.length > 0
      ? { ...placed, kind: 'renew', links, reasons }
      : { ...placed, kind: 'propose', links, answer };
  };
  return { year, scope, entries: placedIndicators(to).map(entryOf) };
}
