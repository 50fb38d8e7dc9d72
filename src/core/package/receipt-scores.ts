import { appliedRubric } from '#core/assessment/applied-rubric.ts';
import type { Assessment } from '#core/assessment/assessment.ts';
import { attachedItems } from '#core/evidence/attached-items.ts';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { compare, divide, fromDecimal, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { indicatorTraces } from '#core/scoring/indicator-traces.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import type { Receipt } from './receipt.ts';
import type { Statement } from './statement.ts';

/** The content of a submission that scores rest on. */
export interface Counted {
  readonly rubric: Rubric;
  readonly assessment: Assessment;
  readonly documents: readonly EvidenceDocument[];
  readonly statement: Statement;
}

export interface ScoreComparison {
  readonly scores: NonNullable<Receipt['scores']>;
  /** Numbers that are not what the sender says: both indices, then one for each indicator. */
  readonly differ: number;
}

type Said = Statement['claimed'];
type Values = ReadonlyMap<string, Ratio | null>;

const NUMBER = /^\d{1,12}(?:\.\d{1,12})?$/;

/** A value as the statement writes it: a decimal, or a fraction of two; undefined = neither. */
function readValue(text: string): Ratio | undefined {
  const [top = '', bottom = '1', more] = text.split('/');
  if (more !== undefined || !NUMBER.test(top) || !NUMBER.test(bottom)) return undefined;
  const below = fromDecimal(bottom);
  return compare(below, ZERO) === 0 ? undefined : divide(fromDecimal(top), below);
}

function sameValue(said: string | null | undefined, counted: Ratio | null | undefined): boolean {
  if (said === null || said === undefined) return counted === null || counted === undefined;
  const value = readValue(said);
  return value !== undefined && !!counted && compare(value, counted) === 0;
}

/** The index, only where nothing is unfinished. */
function indexOf(score: Score | null): Said {
  const outcome = score?.outcome;
  return outcome?.kind === 'final'
    ? { value: outcome.value.text, predikat: outcome.predikat }
    : { value: null, predikat: null };
}

function valuesOf(score: Score | null): Values {
  return new Map(score ? indicatorTraces(score).map(({ id, value }) => [id, value]) : []);
}

const sameIndex = (said: Said, counted: Said): boolean =>
  said.value === counted.value && said.predikat === counted.predikat;

/**
 * Counts a submission anew, from its answers and its links of evidence, by the instrument
 * it brings, and holds that against what its statement says.
 */
export function compareScores(content: Counted): ScoreComparison {
  const { assessment, documents, statement } = content;
  const rubric = appliedRubric(content.rubric, assessment);
  const sheet = scoreAssessment(rubric, assessment.answers, attachedItems(rubric, documents));
  const claimed = sheet.claimed;
  const supported = sheet.supported.kind === 'scored' ? sheet.supported.score : null;
  const [claimedIndex, supportedIndex] = [indexOf(claimed), indexOf(supported)];
  const [claimedValues, supportedValues] = [valuesOf(claimed), valuesOf(supported)];
  const ids = new Set([...claimedValues.keys(), ...Object.keys(statement.levels)]);
  const levels = [...ids].filter((id) => {
    const said = Object.hasOwn(statement.levels, id) ? statement.levels[id] : undefined;
    return (
      !claimedValues.has(id) ||
      !sameValue(said?.claimed, claimedValues.get(id)) ||
      !sameValue(said?.supported, supportedValues.get(id))
    );
  });
  const indices = [
    sameIndex(statement.claimed, claimedIndex),
    sameIndex(statement.supported, supportedIndex),
  ].filter((same) => !same);
  return {
    scores: {
      claimedSaid: statement.claimed.value,
      claimedCounted: claimedIndex.value,
      supportedSaid: statement.supported.value,
      supportedCounted: supportedIndex.value,
    },
    differ: indices.length + levels.length,
  };
}
