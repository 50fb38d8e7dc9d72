import { useState, type ReactNode } from 'react';
import { removalOf, type RosterEdit } from '#core/roster/edit.ts';
import { predecessorsOf } from '#core/roster/lineage.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { blankAgency } from '#workflow/period/roster.ts';
import { typedOf, untyped, type TypedAgency } from './typed-agency.ts';
import { text as all } from './text.ts';

const { form: text, column } = all;

interface AgencyDialogProps {
  readonly roster: readonly RosterAgency[];
  /** null = a new one. */
  readonly row: RosterAgency | null;
  readonly onSave: (edits: readonly RosterEdit[], said: string) => Promise<boolean>;
  readonly onClose: () => void;
}

/** One agency of the roster: everything about it, and the way out of the list. */
export function AgencyDialog({ roster, row, onSave, onClose }: AgencyDialogProps): ReactNode {
  const desk = useDesk();
  const [base] = useState(() => row ?? blankAgency(desk));
  const [typed, setTyped] = useState(() => typedOf(base));
  const [tried, setTried] = useState(false);
  const read = untyped(base, typed);
  const errors = tried && !read.ok ? read.error : {};
  const set = (edit: Partial<TypedAgency>): void => setTyped((now) => ({ ...now, ...edit }));
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!read.ok) return;
    const said = row ? text.changed(read.value.name) : text.added(read.value.name);
    if (await onSave([{ before: row, after: read.value }], said)) onClose();
  };
  const remove = async (): Promise<void> => {
    if (row && (await onSave(removalOf(roster, [row]), text.removed(row.name)))) onClose();
  };
  const line = (
    field: Exclude<keyof TypedAgency, 'predecessors'>,
    label: string,
    hint?: string,
  ): ReactNode => (
    <Field label={label} error={errors[field]} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          className="input"
          inputMode={field === 'validFrom' || field === 'validTo' ? 'numeric' : undefined}
          value={typed[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={row ? text.editTitle : text.addTitle}
      action={text.save}
      cancel={text.cancel}
      failure={undefined}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      {line('name', text.name)}
      <div className="roster-pair">
        {line('shortName', column.shortName)}
        {line('code', column.code)}
        {line('kind', column.kind, text.kindHint)}
        {line('group', column.group, text.groupHint)}
        {line('validFrom', all.first, text.yearsHint)}
        {line('validTo', all.last, text.lastHint)}
      </div>
      <Predecessors
        roster={roster}
        base={base}
        chosen={typed.predecessors}
        onChoose={(predecessors) => set({ predecessors })}
      />
      {line('government', text.government)}
      {line('note', text.note)}
      {row && (
        <div>
          <p className="soft">{text.removeHint}</p>
          <Button kind="quiet" onClick={() => void remove()}>
            {text.remove}
          </Button>
        </div>
      )}
    </FormDialog>
  );
}

interface PredecessorsProps {
  readonly roster: readonly RosterAgency[];
  readonly base: RosterAgency;
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
}

/** What the agency came from: chosen from the roster, and let go one by one. */
function Predecessors({ roster, base, chosen, onChoose }: PredecessorsProps): ReactNode {
  const before = predecessorsOf(roster, { ...base, predecessors: chosen });
  const others = roster.filter(({ id }) => id !== base.id && !chosen.includes(id));
  return (
    <>
      <Field label={text.predecessors} hint={text.predecessorsHint}>
        {(control) => (
          <select
            {...control}
            className="input"
            value=""
            onChange={(event) => onChoose([...chosen, event.target.value])}
          >
            <option value="">{text.choose}</option>
            {others.map((other) => (
              <option key={other.id} value={other.id}>
                {all.named(other)}
              </option>
            ))}
          </select>
        )}
      </Field>
      {before.length > 0 && (
        <ul className="roster-predecessors">
          {before.map((one) => (
            <li key={one.id}>
              {all.named(one)}
              <Button kind="quiet" onClick={() => onChoose(chosen.filter((id) => id !== one.id))}>
                {text.drop(one.name)}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
