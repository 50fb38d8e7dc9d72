import type { Indicator } from '#core/rubric/types.ts';
import type { KnownConflict } from './sheet-oddities.ts';
import type { Finding } from './finding.ts';
import { fitsInstrument } from './fits-instrument.ts';
import { ratingLacks, type RatedIndicator, type RatingLack } from './rating-state.ts';
import { sameFinding } from './same-finding.ts';
import type { ReviewSheet } from './sheet.ts';
import { ratedIndicators, type SheetGround } from './sheet-ground.ts';
import { findingOf } from './stages.ts';

/** The rules of signing a sheet off, in the order in which they are told. */
export const SHEET_RULES = {
  unsaved: 'blocks',
  'level-missing': 'blocks',
  'level-unknown': 'blocks',
  'departure-missing': 'blocks',
  'verdict-missing': 'blocks',
  'reason-missing': 'blocks',
  'fact-missing': 'blocks',
  'analysis-missing': 'blocks',
  reopened: 'blocks',
  'newer-revision': 'warns',
  conflict: 'warns',
  'sentences-missing': 'warns',
  'finding-missing': 'warns',
  'not-done': 'warns',
} as const satisfies Readonly<Record<string, 'blocks' | 'warns'>>;
export type SheetRule = keyof typeof SHEET_RULES;

/** One thing that stands between a sheet and its signature, or that should be known before. */
export interface SheetProblem {
  readonly rule: SheetRule;
  /** `blocks` keeps it from being signed; `warns` is said before it is. */
  readonly severity: 'blocks' | 'warns';
  /** The indicator where it can be put right; null = the sheet as a whole. */
  readonly indicator: Pick<Indicator, 'id' | 'code' | 'title'> | null;
  /** A number, a name or the code of a reason; empty = nothing more. */
  readonly detail: string;
}

/** Everything a rule may look at. */
export interface SheetToSign extends SheetGround {
  /** Ids of the indicators this asesor is to rate: all, or those of the assigned parts. */
  readonly mine: ReadonlySet<string>;
  /** What the agency claims, by indicator. */
  readonly claimed: ReadonlyMap<string, Finding>;
  /** Words on screen that are not stored. */
  readonly unsaved: boolean;
  /** Revision of a submission that came later than the one that was looked at; null = none. */
  readonly newer: number | null;
  readonly conflict: KnownConflict | null;
}

/** Of which rule each lack is; the sentences depend on the claim. */
const LACKS: Readonly<Record<Exclude<RatingLack, 'fact' | 'analysis'>, SheetRule>> = {
  level: 'level-missing',
  departure: 'departure-missing',
  verdict: 'verdict-missing',
  reason: 'reason-missing',
};

function ofLack(lack: RatingLack, isOther: boolean): SheetRule {
  if (lack !== 'fact' && lack !== 'analysis') return LACKS[lack];
  if (!isOther) return 'sentences-missing';
  return lack === 'fact' ? 'fact-missing' : 'analysis-missing';
}

const isStrange = ({ rubric }: SheetToSign, indicator: Indicator, finding: Finding): boolean =>
  finding.is !== 'open' && !fitsInstrument(rubric, indicator, finding);

/** Rules that ask for something that was said, also of an indicator that somebody else is to rate. */
function rulesOf(rated: RatedIndicator, check: SheetToSign): readonly SheetRule[] {
  const { indicator, rating } = rated;
  const finding = findingOf(rating.stages);
  if (finding.is === 'open' && !check.mine.has(indicator.id)) return [];
  const claim = check.claimed.get(indicator.id);
  const isOther = finding.is !== 'open' && claim !== undefined && !sameFinding(claim, finding);
  const lacks = ratingLacks(rated);
  const says = rating.shortcoming.trim() !== '' && rating.recommendation.trim() !== '';
  return [
    ...new Set([
      ...lacks.map((lack) => ofLack(lack, isOther)),
      ...(isStrange(check, indicator, finding) ? ['level-unknown' as const] : []),
      ...(rating.reopened && !rating.done ? ['reopened' as const] : []),
      ...(isOther && !says ? ['finding-missing' as const] : []),
      ...(!rating.done && !rating.reopened && lacks.length === 0 ? ['not-done' as const] : []),
    ]),
  ];
}

/** Everything that stands in the way of a signature, and everything that should be known before. */
export function checkSheet(check: SheetToSign): readonly SheetProblem[] {
  const { unsaved, newer, conflict } = check;
  const found: Omit<SheetProblem, 'severity'>[] = ratedIndicators(check).flatMap((rated) =>
    rulesOf(rated, check).map((rule) => ({ rule, indicator: rated.indicator, detail: '' })),
  );
  const whole = (rule: SheetRule, detail = ''): void => {
    found.push({ rule, indicator: null, detail });
  };
  if (unsaved) whole('unsaved');
  if (newer !== null) whole('newer-revision', String(newer));
  if (conflict && conflict.despite === '') whole('conflict', conflict.note || conflict.reason);
  return (Object.keys(SHEET_RULES) as readonly SheetRule[]).flatMap((rule) =>
    found
      .filter((one) => one.rule === rule)
      .map((one) => ({ ...one, severity: SHEET_RULES[rule] })),
  );
}

/** True when the sheet may be signed, else the reasons why not. */
export function canSign(problems: readonly SheetProblem[]): true | readonly SheetProblem[] {
  const reasons = problems.filter(({ severity }) => severity === 'blocks');
  return reasons.length === 0 || reasons;
}

/** Why a sheet cannot be opened again. */
export type ReopenBlock = 'is-open' | 'others-here';

/**
 * Whether a sheet that was signed or declined can be opened again. A signed one always can: it
 * gets a new revision that says why, and whether the others could be read. A declined one only
 * while nothing of others could be read here.
 */
export function canReopen(
  { state }: Pick<ReviewSheet, 'state'>,
  othersCouldBeRead: boolean,
): true | ReopenBlock {
  if (state.is === 'open') return 'is-open';
  return state.is === 'recused' && othersCouldBeRead ? 'others-here' : true;
}
