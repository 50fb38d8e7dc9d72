import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InboxRow } from '#core/package/inbox.ts';
import type { Oddity } from '#core/package/receipt.ts';
import { paths } from '#state/paths.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { ReceiptFacts } from './receipt-facts.tsx';
import { ScoreTable } from './score-table.tsx';
import { oddityText } from './text-oddity.ts';
import { RECEIPT } from './text-receipt.ts';

/** Oddities about a key lead to the page on which keys are compared. */
const OF_KEYS: readonly Oddity['kind'][] = [
  'unknown-key',
  'rejected-key',
  'replaced-key',
  'other-key',
];

/** What was checked when a package came, and what is odd about it now. */
export function ReceiptCard({ row }: { readonly row: InboxRow }): ReactNode {
  const { record, odd } = row;
  const { receipt } = record;
  const over = (receipt?.odd ?? []).filter((one) => !odd.some(({ kind }) => kind === one.kind));
  return (
    <Section id="tanda-terima" title={RECEIPT.title}>
      {odd.length === 0 ? (
        <Notice tone="good">{RECEIPT.clean}</Notice>
      ) : (
        <Notice tone="warn" title={RECEIPT.odd}>
          <OddityLines odd={odd} />
          {odd.some(({ kind }) => OF_KEYS.includes(kind)) && (
            <p>
              <Link className="inbox-link" href={paths.keys}>
                {RECEIPT.keys}
              </Link>
            </p>
          )}
        </Notice>
      )}
      {over.length > 0 && (
        <Notice tone="info" title={RECEIPT.since}>
          <p>{RECEIPT.sinceBody}</p>
          <OddityLines odd={over} />
        </Notice>
      )}
      <ReceiptFacts row={row} />
      {receipt?.scores && <ScoreTable scores={receipt.scores} />}
    </Section>
  );
}

function OddityLines({ odd }: { readonly odd: readonly Oddity[] }): ReactNode {
  return (
    <ul>
      {odd.map((one) => (
        <li key={one.kind}>{oddityText(one)}</li>
      ))}
    </ul>
  );
}
