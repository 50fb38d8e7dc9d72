import type { ReactNode } from 'react';
import type { CarryLink, RenewReason } from '#core/evidence/carry-types.ts';
import type { RubricChange } from '#core/rubric/diff-types.ts';
import { DIFF_WORDS, factText, fieldText } from '#state/assessments/diff-text.ts';
import { ChangedWords } from '#ui/changed-words.tsx';
import { DocumentLink } from './document-link.tsx';
import { reasonText } from './text-reason.ts';
import { TEXT } from './text.ts';

interface ReasonLineProps {
  readonly reason: RenewReason;
  readonly from: number;
  readonly year: number;
}

/** One reason; a changed text with its words before and after, a document with the way to it. */
export function ReasonLine({ reason, from, year }: ReasonLineProps): ReactNode {
  const sentence = reasonText(reason, from, year);
  if (reason.kind === 'document') {
    return (
      <li>
        <DocumentLink document={reason.link.document} /> {`(${itemText(reason.link)})`}
        {sentence}
      </li>
    );
  }
  return (
    <li>
      {sentence}
      {reason.kind === 'text-changed' && (
        <ul className="carry-changes">
          {reason.changes.map((change, at) => (
            // Two changes may say the same of two places; their order never changes.
            // oxlint-disable-next-line react/no-array-index-key
            <ChangeLine key={at} change={change} />
          ))}
        </ul>
      )}
    </li>
  );
}

/** What a document is to prove, in words. */
export function itemText({ item }: CarryLink): string {
  return item ? TEXT.list.forItem(item.text) : TEXT.list.whole;
}

function ChangeLine({ change }: { readonly change: RubricChange }): ReactNode {
  const { level } = change.where;
  const field = fieldText(change);
  return (
    <li>
      <span className="carry-change-head">
        {level === null ? field : `${field}, ${DIFF_WORDS.level(level)}`}
      </span>
      {(change.kind === 'reworded' || change.kind === 'rule-changed') && (
        <ChangedWords
          labels={DIFF_WORDS}
          before={factText(change.before)}
          after={factText(change.after)}
        />
      )}
      {(change.kind === 'added' || change.kind === 'removed') && <p>{change.text}</p>}
    </li>
  );
}
