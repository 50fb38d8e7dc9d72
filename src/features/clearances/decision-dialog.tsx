import { useState, type ReactNode } from 'react';
import { lacksOf } from '#core/invest/clearance-gates.ts';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { useSession } from '#state/session.ts';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { DECISION_NAMES } from './text.ts';
import { rowText } from './text-row.ts';
import { readDecision, typedDecision, type TypedDecision } from './typed-decision.ts';

const { decision: words } = rowText;
type Kind = ClearanceVerdict['kind'];
type Line = Exclude<keyof TypedDecision, 'kind'>;

interface DecisionDialogProps {
  readonly row: Clearance;
  readonly onDecide: (verdict: ClearanceVerdict) => void;
  readonly onClose: () => void;
}

/** With open gates or without an amount a line can only be sent back or refused. */
function kindsFor(row: Clearance): Readonly<Record<string, string>> {
  const { returned, redirected } = DECISION_NAMES;
  return lacksOf(row).length === 0 ? DECISION_NAMES : { returned, redirected };
}

/** What is decided about a line; the one before it is kept. */
export function DecisionDialog({ row, onDecide, onClose }: DecisionDialogProps): ReactNode {
  const desk = useDesk();
  const by = useSession(({ person }) => person);
  const kinds = kindsFor(row) as Readonly<Record<Kind, string>>;
  const [typed, setTyped] = useState(() => {
    const before = row.decision?.kind;
    const first = (Object.keys(kinds)[0] ?? 'returned') as Kind;
    const kind = before && before in kinds ? before : first;
    return typedDecision(row, kind, localDay(desk.now()));
  });
  const [tried, setTried] = useState(false);
  const read = readDecision(typed, { by, at: desk.now() });
  const errors = tried && !read.ok ? read.error : {};
  const submit = (): void => {
    setTried(true);
    if (read.ok) onDecide(read.value);
  };
  const set = (field: Line, value: string): void => setTyped((now) => ({ ...now, [field]: value }));
  const area = (field: 'reasons' | 'conditions'): ReactNode => (
    <Field label={words[field]} error={errors[field]}>
      {(control) => (
        <textarea
          {...control}
          className="input"
          rows={3}
          value={typed[field]}
          onChange={({ target }) => set(field, target.value)}
        />
      )}
    </Field>
  );
  const line = (field: Line, hint?: string, type = 'text'): ReactNode => (
    <Field label={words[field]} error={errors[field]} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          className="input"
          type={type}
          value={typed[field]}
          onChange={({ target }) => set(field, target.value)}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      title={words.title}
      action={words.save}
      cancel={words.cancel}
      failure={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <Choice
        label={words.kind}
        value={typed.kind}
        words={kinds}
        onChoose={(kind) => setTyped((now) => ({ ...now, kind }))}
      />
      {area('reasons')}
      {typed.kind === 'conditional' && area('conditions')}
      {typed.kind === 'redirected' && line('redirectedTo', words.redirectedHint)}
      {line('number', words.numberHint)}
      <div className="clearance-pair">
        {line('date', undefined, 'date')}
        {line('validYear')}
      </div>
      {line('office')}
    </FormDialog>
  );
}
