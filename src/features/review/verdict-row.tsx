import { memo, useLayoutEffect, useRef, type ReactNode } from 'react';
import { VERDICT_TERMS } from '#core/review/review-terms.ts';
import { needsReason } from '#core/review/rating-state.ts';
import type { VerdictKind } from '#core/review/verdict.ts';
import type { VerdictRow as Row } from '#core/review/verdict-rows.ts';
import { Tag, type Tone } from '#ui/tag.tsx';
import { text } from './text.ts';
import { rowId, type RowHands } from './row-hands.ts';
import { VerdictControls, VerdictSaid } from './verdict-controls.tsx';
import { documentName } from './words.ts';

const TONES: Readonly<Record<VerdictKind, Tone>> = {
  accepted: 'good',
  limited: 'warn',
  supporting: 'neutral',
  rejected: 'bad',
  absent: 'bad',
};

interface VerdictRowProps {
  readonly row: Row;
  readonly isActive: boolean;
  /** Its bytes came along. */
  readonly isHere: boolean;
  /** Remarks of the evidence check about it. */
  readonly remarks: number;
  readonly readOnly: boolean;
  readonly hands: RowHands;
}

/** One document for one item, in a line; the one that is looked at opens its verdict. */
export const VerdictRow = memo(function VerdictRow(props: VerdictRowProps): ReactNode {
  const { row, isActive, isHere, remarks, readOnly, hands } = props;
  const { document, verdict, additional } = row;
  const element = useRef<HTMLLIElement>(null);
  useLayoutEffect(() => {
    if (isActive) element.current?.scrollIntoView({ block: 'nearest' });
    // With its reasons open a row is longer than before.
    // oxlint-disable-next-line react/exhaustive-effect-dependencies
  }, [isActive, verdict?.verdict]);
  return (
    <li
      id={rowId(row.key)}
      ref={element}
      className={isActive ? 'verdict-row verdict-row-active' : 'verdict-row'}
      tabIndex={-1}
      aria-current={isActive ? 'true' : undefined}
    >
      <div className="verdict-row-head">
        <button
          type="button"
          className={document ? 'verdict-open' : 'verdict-open verdict-none'}
          aria-expanded={isActive}
          onClick={() => hands.select(row.key)}
        >
          {document ? documentName(document) : text.row.absent}
        </button>
        {additional && <Tag tone="info">{text.row.additional}</Tag>}
        {document && !isHere && <Tag tone="warn">{text.row.missing}</Tag>}
        {remarks > 0 && <span className="soft verdict-remarks">{text.row.findings(remarks)}</span>}
        <VerdictTag row={row} />
      </div>
      {isActive &&
        (readOnly ? <VerdictSaid row={row} /> : <VerdictControls row={row} hands={hands} />)}
    </li>
  );
}, sameRow);

/** Rows are made anew with every verdict; only what is seen of one counts. */
function sameRow(before: VerdictRowProps, after: VerdictRowProps): boolean {
  return (
    before.row.key === after.row.key &&
    before.row.verdict === after.row.verdict &&
    before.row.document === after.row.document &&
    before.row.additional === after.row.additional &&
    before.isActive === after.isActive &&
    before.isHere === after.isHere &&
    before.remarks === after.remarks &&
    before.readOnly === after.readOnly &&
    before.hands === after.hands
  );
}

function VerdictTag({ row: { verdict, document } }: { readonly row: Row }): ReactNode {
  if (!verdict) {
    return (
      <span className="verdict-state soft">{document ? text.row.unjudged : text.row.offered}</span>
    );
  }
  return (
    <span className="verdict-state">
      {needsReason(verdict) && <strong className="verdict-lack">{text.row.needsReason} </strong>}
      <Tag tone={TONES[verdict.verdict]}>{VERDICT_TERMS[verdict.verdict]}</Tag>
    </span>
  );
}
