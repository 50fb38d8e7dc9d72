import { useId, type ReactNode } from 'react';
import { REASON_TERMS, VERDICT_TERMS } from '#core/review/review-terms.ts';
import { needsReason } from '#core/review/rating-state.ts';
import { EVIDENCE_VERDICTS } from '#core/review/verdict.ts';
import type { VerdictRow } from '#core/review/verdict-rows.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { letterOf, OFFERED_REASONS } from './reason-keys.ts';
import { text } from './text.ts';
import type { RowHands } from './row-hands.ts';

interface VerdictControlsProps {
  readonly row: VerdictRow;
  readonly hands: RowHands;
}

const { row: words } = text;

/** The five verdicts, the reason where one is asked for, and a note for the agency. */
export function VerdictControls({ row, hands }: VerdictControlsProps): ReactNode {
  const { verdict, document } = row;
  const label = useId();
  const asksReason = verdict !== undefined && verdict.verdict !== 'accepted';
  // What was never attached is absent, and nothing else.
  const kinds = EVIDENCE_VERDICTS.filter((kind) => document !== null || kind === 'absent');
  return (
    <div className="verdict-controls">
      <div className="verdict-choices" role="group" aria-label={words.verdict}>
        {kinds.map((kind) => (
          <button
            key={kind}
            type="button"
            className="verdict-choice"
            aria-pressed={verdict?.verdict === kind}
            onClick={() => hands.judge(row, kind)}
          >
            <kbd aria-hidden="true">{EVIDENCE_VERDICTS.indexOf(kind) + 1}</kbd>
            {VERDICT_TERMS[kind]}
          </button>
        ))}
        {verdict && (
          <Button kind="quiet" onClick={() => hands.clear(row)}>
            {words.withdraw}
          </Button>
        )}
      </div>
      {asksReason && (
        <div
          className={needsReason(verdict) ? 'verdict-reasons verdict-asked' : 'verdict-reasons'}
          role="group"
          aria-labelledby={label}
        >
          <p id={label} className="field-label">
            {words.reason} <span className="soft verdict-hint">{words.reasonHint}</span>
          </p>
          <div className="verdict-choices">
            {OFFERED_REASONS.map((reason) => (
              <button
                key={reason}
                type="button"
                className="verdict-choice verdict-choice-small"
                aria-pressed={verdict.reason === reason}
                onClick={() => hands.explain(row, { reason })}
              >
                <kbd aria-hidden="true">{letterOf(reason)}</kbd>
                {REASON_TERMS[reason]}
              </button>
            ))}
          </div>
        </div>
      )}
      {verdict && (asksReason || verdict.note !== '') && (
        <Field label={words.note}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={verdict.note}
              onChange={({ target }) => hands.explain(row, { note: target.value })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

/** What was said, at a sheet that can no longer be changed; nothing while nothing was. */
export function VerdictSaid({ row: { verdict } }: Pick<VerdictControlsProps, 'row'>): ReactNode {
  const reason = verdict ? REASON_TERMS[verdict.reason] : '';
  const note = verdict?.note ?? '';
  if (reason === '' && note === '') return null;
  return (
    <div className="verdict-controls">
      {reason !== '' && <p>{words.saidReason(reason)}</p>}
      {note !== '' && <p className="pre-line">{words.saidNote(note)}</p>}
    </div>
  );
}
