import { ratio, ZERO, type Ratio } from '#core/lib/ratio.ts';
import type { Digest } from '#core/lib/ids.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { FinalRecord, FinalVerdict } from '#core/review/final.ts';
import {
  EVIDENCE_VERDICTS,
  REASON_CODES,
  type ReasonCode,
  type VerdictKind,
} from '#core/review/verdict.ts';
import { isWithinClaim } from '#core/review/within-claim.ts';
import type { Indicator, Level, Rubric } from '#core/rubric/types.ts';
import { findIndicator, placedIndicators } from '#core/rubric/walk.ts';

/** A result whose verdicts are counted: the newest version of one assessment. */
export interface CountedResult {
  readonly fingerprint: Digest;
  readonly about: PackageAbout;
  readonly final: FinalRecord;
}

/** One reason why evidence did not count in full, over all results. */
export interface ReasonRow {
  readonly reason: ReasonCode;
  /** Verdicts of asesors with this reason. */
  readonly verdicts: number;
  /** Pieces of evidence (document and what it was for) that have such a verdict. */
  readonly pieces: number;
  /** Agencies that have such a piece. */
  readonly agencies: number;
  /** Part of all verdicts that are not in full, this and the more frequent reasons together. */
  readonly cumulative: Ratio;
}

/** One evidence item of the ladder, or an indicator as a whole, and how it was judged. */
export interface ItemRow {
  readonly indicator: Indicator;
  /** null = the indicator as a whole, or an item the instrument does not know. */
  readonly item: { readonly level: number; readonly text: string } | null;
  readonly notFull: number;
  /** All verdicts on it. */
  readonly of: number;
  readonly agencies: number;
  /** The most frequent first. */
  readonly reasons: readonly { readonly reason: ReasonCode; readonly verdicts: number }[];
}

/** Why evidence did not count in full, over many results: guidance for the next year. */
export interface RejectionPareto {
  readonly results: number;
  readonly agencies: number;
  readonly verdicts: number;
  readonly pieces: number;
  readonly notFull: number;
  readonly kinds: readonly { readonly kind: VerdictKind; readonly verdicts: number }[];
  /** The most frequent first; reasons nobody gave are left out. */
  readonly reasons: readonly ReasonRow[];
  /** Items with a verdict that is not in full, the most frequent first. */
  readonly items: readonly ItemRow[];
}

interface Placed {
  readonly verdict: FinalVerdict;
  readonly agency: string;
  readonly piece: string;
  readonly place: string;
}

/** What tells agencies apart: code and name, or the assessment where none is named. */
function agencyOf({ about }: CountedResult): string {
  return about.agency ? `${about.agency.code}|${about.agency.name}` : about.subject;
}

/** Belum ada of a level that the agency does not claim: nobody said it was there. */
function isUnclaimed(rubric: Rubric, { values }: FinalRecord, verdict: FinalVerdict): boolean {
  if (verdict.verdict !== 'absent' || verdict.item === null) return false;
  const indicator = findIndicator(rubric, verdict.indicator)?.indicator;
  const item = indicator && itemOf(indicator.levels, verdict.item);
  const value = values[verdict.indicator];
  if (!indicator || !item || !value) return false;
  return !isWithinClaim(indicator, item.level, value.claimed);
}

function placed(rubric: Rubric, result: CountedResult): readonly Placed[] {
  const agency = agencyOf(result);
  const { final } = result;
  const counted = final.verdicts.filter((verdict) => !isUnclaimed(rubric, final, verdict));
  return counted.map((verdict) => {
    const place = `${verdict.indicator}|${verdict.item ?? ''}`;
    const piece = `${result.about.subject}|${verdict.document ?? ''}|${place}`;
    return { verdict, agency, piece, place };
  });
}

const isFull = ({ verdict }: Placed): boolean => verdict.verdict === 'accepted';

function count(all: readonly Placed[], key: 'agency' | 'piece'): number {
  return new Set(all.map((one) => one[key])).size;
}

function byReason(all: readonly Placed[]): readonly (readonly [ReasonCode, readonly Placed[]])[] {
  return REASON_CODES.map(
    (reason) => [reason, all.filter(({ verdict }) => verdict.reason === reason)] as const,
  )
    .filter(([, own]) => own.length > 0)
    .sort((a, b) => b[1].length - a[1].length);
}

function reasonRows(notFull: readonly Placed[]): readonly ReasonRow[] {
  let sum = 0;
  return byReason(notFull).map(([reason, own]) => {
    sum += own.length;
    return {
      reason,
      verdicts: own.length,
      pieces: count(own, 'piece'),
      agencies: count(own, 'agency'),
      cumulative: notFull.length === 0 ? ZERO : ratio(BigInt(sum), BigInt(notFull.length)),
    };
  });
}

function itemOf(levels: readonly Level[], id: string): ItemRow['item'] {
  for (const { level, evidence } of levels) {
    const found = evidence.find((each) => each.id === id);
    if (found) return { level, text: found.text };
  }
  return null;
}

function itemRows(rubric: Rubric, all: readonly Placed[]): readonly ItemRow[] {
  const places = new Map<string, Placed[]>();
  for (const one of all) {
    const own = places.get(one.place) ?? [];
    places.set(one.place, own);
    own.push(one);
  }
  const rows = placedIndicators(rubric).flatMap(({ indicator }) =>
    [null, ...indicator.levels.flatMap(({ evidence }) => evidence.map(({ id }) => id))].flatMap(
      (item): ItemRow[] => {
        const own = places.get(`${indicator.id}|${item ?? ''}`) ?? [];
        const rejected = own.filter((one) => !isFull(one));
        if (rejected.length === 0) return [];
        const reasons = byReason(rejected);
        return [
          {
            indicator,
            item: item === null ? null : itemOf(indicator.levels, item),
            notFull: rejected.length,
            of: own.length,
            agencies: count(rejected, 'agency'),
            reasons: reasons.map(([reason, each]) => ({ reason, verdicts: each.length })),
          },
        ];
      },
    ),
  );
  return rows.sort((a, b) => b.notFull - a.notFull);
}

/**
 * Counts the verdicts of many results by one instrument version. Every asesor's verdict
 * counts once; how many pieces and agencies stand behind them is said beside it. Belum ada
 * counts only up to the level that the agency claims.
 */
export function rejectionPareto(
  rubric: Rubric,
  results: readonly CountedResult[],
): RejectionPareto {
  const all = results.flatMap((result) => placed(rubric, result));
  const notFull = all.filter((one) => !isFull(one));
  return {
    results: results.length,
    agencies: new Set(results.map(agencyOf)).size,
    verdicts: all.length,
    pieces: count(all, 'piece'),
    notFull: notFull.length,
    kinds: EVIDENCE_VERDICTS.map((kind) => ({
      kind,
      verdicts: all.filter(({ verdict }) => verdict.verdict === kind).length,
    })),
    reasons: reasonRows(notFull),
    items: itemRows(rubric, all),
  };
}
