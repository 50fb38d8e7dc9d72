import type { ReactNode } from 'react';
import { CONFLICT_TERMS } from '#core/assignment/assignment-terms.ts';
import { draftConflict } from '#core/assignment/draft-conflict.ts';
import type { DraftAsesor, DraftConflict } from '#core/period/draft.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { ConflictForm } from './conflict-form.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { assignmentText } from './text-assignment.ts';
import { useAssignments } from './use-assignments.ts';

const { conflicts: text } = assignmentText;

/** Who is not to judge which agency, and why. */
export function ConflictList(): ReactNode {
  const { draft, change } = useOpenPeriod();
  const { invited, nameOf } = useAssignments();
  const set = (asesor: string, conflicts: readonly DraftConflict[]): void =>
    change((shown) => ({
      ...shown,
      asesors: shown.asesors.map((one) => (one.id === asesor ? { ...one, conflicts } : one)),
    }));
  const remove = (asesor: DraftAsesor, conflict: DraftConflict): void => {
    set(
      asesor.id,
      asesor.conflicts.filter((one) => one !== conflict),
    );
    const undo = (): void => set(asesor.id, asesor.conflicts);
    say(text.removed, { label: assignmentText.undo, run: undo });
    document.getElementById('konflik')?.focus();
  };
  const written = draft.asesors.flatMap((asesor) =>
    asesor.conflicts
      .filter(({ agency }) => invited.some(({ id }) => id === agency))
      .map((conflict) => ({ asesor, conflict })),
  );
  const derived = draft.asesors.flatMap((asesor) =>
    invited
      .filter(
        (agency) =>
          asesor.conflicts.every((one) => one.agency !== agency.id) &&
          draftConflict(asesor, agency) !== undefined,
      )
      .map((agency) => ({ asesor, agency })),
  );
  return (
    <Section id="konflik" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      {written.length + derived.length === 0 && <p>{text.none}</p>}
      {derived.map(({ asesor, agency }) => (
        <p key={`${asesor.id} ${agency.id}`}>
          <strong>{asesor.name}</strong> · {agency.name} · {CONFLICT_TERMS['own-agency']} (
          {text.automatic})
        </p>
      ))}
      {written.map(({ asesor, conflict }) => (
        <ConflictLine
          key={`${asesor.id} ${conflict.agency}`}
          asesor={asesor}
          conflict={conflict}
          agency={nameOf(conflict.agency)}
          onNote={(note) =>
            set(
              asesor.id,
              asesor.conflicts.map((one) => (one === conflict ? { ...one, note } : one)),
            )
          }
          onRemove={() => remove(asesor, conflict)}
        />
      ))}
      <ConflictForm onAdd={(asesor, conflict) => set(asesor.id, [...asesor.conflicts, conflict])} />
    </Section>
  );
}

interface ConflictLineProps {
  readonly asesor: DraftAsesor;
  readonly conflict: DraftConflict;
  readonly agency: string;
  readonly onNote: (note: string) => void;
  readonly onRemove: () => void;
}

function ConflictLine(props: ConflictLineProps): ReactNode {
  const { asesor, conflict, agency, onNote, onRemove } = props;
  const { reason, note } = conflict;
  const isMissing = reason === 'other' && note.trim() === '';
  const firstMissing = asesor.conflicts.find(
    (one) => one.reason === 'other' && one.note.trim() === '',
  );
  return (
    <div className="period-conflict">
      <p>
        <strong>{asesor.name}</strong> · {agency} · {CONFLICT_TERMS[reason]}
      </p>
      <Field
        {...(conflict === firstMissing && { id: `konflik-catatan-${asesor.id}` })}
        label={reason === 'other' ? text.noteNeeded : text.note}
        error={isMissing ? text.noteMissing : undefined}
      >
        {(control) => (
          <input
            {...control}
            className="input"
            aria-label={text.noteOf(asesor.name, agency)}
            value={note}
            onChange={(event) => onNote(event.target.value)}
          />
        )}
      </Field>
      <Button kind="quiet" aria-label={text.remove(asesor.name, agency)} onClick={onRemove}>
        {text.removeShort}
      </Button>
    </div>
  );
}
