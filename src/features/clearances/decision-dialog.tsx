import { useState, type ReactNode } from 'react';
import type { Clearance, ClearanceVerdict } from '#core/invest/clearance/clearance.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { localDay } from '#state/local-day.ts';
import { useSession } from '#state/session.ts';
import { Choice } from '#ui/choice.tsx';
import { DateInput } from '#ui/date-input.tsx';
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
  /** Which decisions can be made, the one to begin with first. */
  readonly kinds: readonly Kind[];
  readonly onDecide: (verdict: ClearanceVerdict) => void;
  readonly onClose: () => void;
}

/** What is decided about a line; the one before it is kept. */
export function DecisionDialog(props: DecisionDialogProps): ReactNode {
  const { row, kinds, onDecide, onClose } = props;
  const desk = useDesk();
  const by = useSession(({ person }) => person);
  const names = Object.fromEntries(kinds.map((kind) => [kind, DECISION_NAMES[kind]])) as Readonly<
    Record<Kind, string>
  >;
  const [typed, setTyped] = useState(() => {
    const before = row.decision?.kind;
    const kind = before && kinds.includes(before) ? before : (kinds[0] ?? 'returned');
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
  const line = (field: Line, hint?: string): ReactNode => (
    <Field label={words[field]} error={errors[field]} {...(hint !== undefined && { hint })}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={typed[field]}
          onChange={({ target }) => set(field, target.value)}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
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
        words={names}
        onChoose={(kind) => setTyped((now) => ({ ...now, kind }))}
      />
      {!kinds.includes('approved') && (
        <p className="soft">
          {kinds.includes('conditional') ? words.onlyConditional : words.onlyBack}
        </p>
      )}
      {area('reasons')}
      {typed.kind === 'conditional' && area('conditions')}
      {typed.kind === 'redirected' && line('redirectedTo', words.redirectedHint)}
      {line('number', words.numberHint)}
      <div className="clearance-pair">
        <Field label={words.date} error={errors.date}>
          {(control) => (
            <DateInput
              {...control}
              value={typed.date}
              onChange={({ target }) => set('date', target.value)}
            />
          )}
        </Field>
        {line('validYear')}
      </div>
      {line('office')}
    </FormDialog>
  );
}
