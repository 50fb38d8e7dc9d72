import type { ReactNode } from 'react';
import type { Finding } from '#core/review/finding.ts';
import type { MessageDraft } from '#core/review/message-draft.ts';
import { OUTCOME_TERMS } from '#core/review/review-terms.ts';
import { Choice } from '#ui/choice.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import type { MessageWords } from '#workflow/talk/write-message.ts';
import { findingText } from './names.ts';
import { useRoom, type Room } from './room.ts';
import { text } from './text.ts';
import { valueWords } from './values.ts';

const { draft: words } = text;

interface FieldsProps {
  readonly message: Pick<MessageDraft, 'kind' | 'about' | 'before' | 'result'>;
  /** What the objection asks for, where this decides about one. */
  readonly asked: Finding | null;
  readonly shown: MessageWords;
  readonly onChange: (edit: Partial<MessageWords>) => void;
}

/** What a message says beside its text: reason, deadline, outcome, value. */
export function DraftFields({ message, asked, shown, onChange }: FieldsProps): ReactNode {
  const { kind } = message;
  return (
    <>
      {kind === 'return' && (
        <Choice
          label={words.reason}
          value={shown.reason}
          words={words.reasons}
          onChoose={(reason) => onChange({ reason })}
        />
      )}
      {(kind === 'question' || kind === 'return') && (
        <Field label={words.deadline} hint={words.deadlineHint}>
          {(control) => (
            <DateInput
              {...control}
              value={shown.deadline ?? ''}
              onChange={({ target }) =>
                onChange({ deadline: target.value === '' ? null : target.value })
              }
            />
          )}
        </Field>
      )}
      {kind === 'decision' && <Outcome shown={shown} onChange={onChange} {...{ message, asked }} />}
      {(kind === 'objection' || kind === 'decision') && (
        <Value kind={kind} shown={shown} onChange={onChange} {...{ message, asked }} />
      )}
    </>
  );
}

/** What was decided; the value that follows from it is chosen with it. */
function Outcome({ message, asked, shown, onChange }: FieldsProps): ReactNode {
  const choose = (chosen: string): void => {
    const names = ['granted', 'partly', 'refused'] as const;
    const outcome = names.find((name) => name === chosen) ?? null;
    const follows = { granted: asked ?? shown.value, refused: message.before, partly: shown.value };
    onChange({ outcome, ...(outcome && { value: follows[outcome] }) });
  };
  return (
    <Field label={words.outcome} hint={words.asked(findingText(message.before))}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={shown.outcome ?? ''}
          onChange={({ target }) => choose(target.value)}
        >
          <option value="">{words.noOutcome}</option>
          {Object.entries(OUTCOME_TERMS).map(([name, term]) => (
            <option key={name} value={name}>
              {term}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What the result says of the indicator that is objected to; null = it is not here. */
function heldIn(
  results: Room['place']['results'],
  { result, about }: FieldsProps['message'],
): Finding | null {
  const found = results.find(({ record }) => record.id === result);
  return (about.indicator === null ? null : found?.final.values[about.indicator]?.finding) ?? null;
}

function Value({
  kind,
  message,
  asked,
  shown,
  onChange,
}: FieldsProps & { readonly kind: 'objection' | 'decision' }): ReactNode {
  const { rubric, place } = useRoom();
  const also = [message.before, shown.value, ...(asked ? [asked] : [])];
  const choices = valueWords(rubric, message.about.indicator, also);
  const { value } = shown;
  const held = kind === 'objection' ? heldIn(place.results, message) : null;
  const key = value.is === 'value' ? value.value : value.is;
  return (
    <Field
      label={words.value[kind]}
      hint={held === null ? undefined : words.asked(findingText(held))}
    >
      {(control) => (
        <select
          {...control}
          className="input"
          value={key}
          onChange={({ target }) => {
            const chosen = choices.find((one) => one.key === target.value);
            onChange({ value: chosen?.finding ?? { is: 'open' } });
          }}
        >
          <option value="open">{words.noValue}</option>
          {choices.map((one) => (
            <option key={one.key} value={one.key}>
              {one.words}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
