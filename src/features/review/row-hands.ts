import type { VerdictRow as Row } from '#core/review/verdict-rows.ts';
import type { ReasonCode, VerdictKind } from '#core/review/verdict.ts';

/** What can be done to one row of the evidence. */
export interface RowHands {
  readonly select: (key: string) => void;
  readonly judge: (row: Row, verdict: VerdictKind) => void;
  readonly explain: (
    row: Row,
    change: { readonly reason?: ReasonCode; readonly note?: string },
  ) => void;
  readonly clear: (row: Row) => void;
}

/** The id of the row, so that it can take the focus. */
export function rowId(key: string): string {
  return `putusan-${key.replaceAll(' ', '_')}`;
}
