import { useMemo, useRef, useState, useLayoutEffect } from 'react';
import { needsReason } from '#core/review/rating-state.ts';
import { isAbsent, type VerdictRow } from '#core/review/verdict-rows.ts';
import type { EvidenceVerdict, ReasonCode, VerdictKind } from '#core/review/verdict.ts';
import type { SheetEditor } from '#state/review/sheet-editor.ts';
import type { RatingPatch } from '#workflow/review/change-sheet.ts';
import type { ReviewModel } from './use-model.ts';
import { rowId, type RowHands } from './row-hands.ts';

/** Changes the rating of the indicator on screen. */
export type RateIndicator = (patch: RatingPatch) => void;

/** Everything that can be done to the evidence of one indicator. */
export interface ReviewHands extends RowHands {
  readonly rate: RateIndicator;
  /** Sesuai for every document that nobody judged. */
  readonly acceptRest: () => void;
  /** Belum ada for every required item of a claimed level to which nothing was attached. */
  readonly markAbsent: () => void;
  /** To the next row or the one before it. */
  readonly step: (by: 1 | -1) => void;
}

/** What a new verdict says: a reason stays while it is still asked for. */
function verdictOf({ place, verdict: before }: VerdictRow, verdict: VerdictKind): EvidenceVerdict {
  const note = before?.note ?? '';
  const kept: ReasonCode = before && before.verdict !== 'absent' ? before.reason : 'none';
  if (verdict === 'accepted') return { ...place, verdict, reason: 'none', note };
  if (verdict === 'absent') return { ...place, verdict, reason: 'not-uploaded', note };
  return { ...place, verdict, reason: kept, note };
}

/** The first document nobody judged; else the first row. */
function firstRow(rows: readonly VerdictRow[]): string | null {
  const open = rows.find((row) => row.verdict === undefined && !isAbsent(row));
  return (open ?? rows[0])?.key ?? null;
}

/** The next document after a row that nobody judged, from the top again after the last. */
function nextOpen(rows: readonly VerdictRow[], key: string): string | null {
  const at = rows.findIndex((row) => row.key === key);
  const around = [...rows.slice(at + 1), ...rows.slice(0, at)];
  return around.find((row) => row.verdict === undefined && !isAbsent(row))?.key ?? null;
}

/**
 * The row that is looked at, and what can be done. The hands stay the same functions however
 * often the model changes, so that rows that do not change are not drawn again.
 */
export function useHands(
  editor: SheetEditor,
  model: ReviewModel,
): { readonly active: string | null; readonly hands: ReviewHands } {
  const { rows, indicator, readOnly, missing } = model;
  const [chosen, setChosen] = useState(() => firstRow(rows));
  const active = rows.some(({ key }) => key === chosen) ? chosen : firstRow(rows);
  const now = useRef({ rows, active, readOnly, missing });
  useLayoutEffect(() => {
    now.current = { rows, active, readOnly, missing };
  });
  const hands = useMemo((): ReviewHands => {
    const go = (key: string | null): void => {
      if (key === null) return;
      setChosen(key);
      requestAnimationFrame(() =>
        document.getElementById(rowId(key))?.focus({ preventScroll: true }),
      );
    };
    const write = (verdicts: readonly EvidenceVerdict[]): void => {
      if (!now.current.readOnly && verdicts.length > 0) editor.judge(verdicts);
    };
    const onward = (row: VerdictRow, verdict: EvidenceVerdict): void => {
      go((needsReason(verdict) ? null : nextOpen(now.current.rows, row.key)) ?? row.key);
    };
    return {
      select: setChosen,
      judge: (row, kind) => {
        if (now.current.readOnly || (isAbsent(row) && kind !== 'absent')) return;
        const verdict = verdictOf(row, kind);
        write([verdict]);
        onward(row, verdict);
      },
      explain: (row, { reason, note }) => {
        const before = row.verdict;
        if (!before) return;
        const verdict = {
          ...before,
          ...(reason && { reason }),
          ...(note !== undefined && { note }),
        };
        write([verdict]);
        if (reason && before.reason === 'none') onward(row, verdict);
      },
      clear: ({ place, verdict }) => {
        if (verdict && !now.current.readOnly) editor.clear(place);
      },
      rate: (patch) => {
        if (!now.current.readOnly) editor.rate(indicator.id, patch);
      },
      acceptRest: () => {
        const open = now.current.rows.filter((row) => !row.verdict && !isAbsent(row));
        write(open.map((row) => verdictOf(row, 'accepted')));
      },
      markAbsent: () => write(now.current.missing.map((row) => verdictOf(row, 'absent'))),
      step: (by) => {
        const keys = now.current.rows.map(({ key }) => key);
        const at = keys.indexOf(now.current.active ?? '');
        go(keys[Math.min(keys.length - 1, Math.max(0, at + by))] ?? null);
      },
    };
  }, [editor, indicator]);
  return { active, hands };
}
