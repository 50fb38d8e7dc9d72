import { useState, type ReactNode } from 'react';
import { CONFLICT_TERMS } from '#core/assignment/assignment-terms.ts';
import type { ConflictReason } from '#core/assignment/shapes.ts';
import type { DraftAsesor, DraftConflict } from '#core/period/draft.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { assignmentText } from './text-assignment.ts';
import { useAssignments } from './use-assignments.ts';

const { conflicts: text } = assignmentText;

interface ConflictFormProps {
  readonly onAdd: (asesor: DraftAsesor, conflict: DraftConflict) => void;
}

/** Writes one more conflict of interest down. */
export function ConflictForm({ onAdd }: ConflictFormProps): ReactNode {
  const { asesors } = useOpenPeriod().draft;
  const { invited } = useAssignments();
  const [who, setWho] = useState('');
  const [agency, setAgency] = useState('');
  const [reason, setReason] = useState<ConflictReason>('own-agency');
  const [note, setNote] = useState('');
  const [error, setError] = useState<string>();
  const add = (): void => {
    const asesor = asesors.find(({ id }) => id === who);
    const isKnown = asesor?.conflicts.some((one) => one.agency === agency) ?? false;
    if (!asesor || agency === '' || isKnown) {
      setError(isKnown ? text.known : text.incomplete);
      return;
    }
    onAdd(asesor, { agency, reason, note: note.trim() });
    setError(undefined);
    setAgency('');
    setNote('');
  };
  return (
    <SmallForm
      className="period-conflict-form"
      onSubmit={() => {
        add();
      }}
    >
      <Pick label={text.asesor} value={who} rows={asesors} onPick={setWho} error={error} />
      <Pick label={text.agency} value={agency} rows={invited} onPick={setAgency} />
      <Choice label={text.reason} value={reason} words={CONFLICT_TERMS} onChoose={setReason} />
      <Field label={reason === 'other' ? text.noteNeeded : text.note}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={note}
            onChange={(event) => setNote(event.target.value)}
          />
        )}
      </Field>
      <div className="actions">
        <Button icon="plus" type="submit">
          {text.add}
        </Button>
      </div>
    </SmallForm>
  );
}

interface PickProps {
  readonly label: string;
  readonly value: string;
  readonly rows: readonly { readonly id: string; readonly name: string }[];
  readonly error?: string | undefined;
  readonly onPick: (id: string) => void;
}

function Pick({ label, value, rows, error, onPick }: PickProps): ReactNode {
  return (
    <Field label={label} error={error}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => onPick(event.target.value)}
        >
          <option value="">{text.choose}</option>
          {rows.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
