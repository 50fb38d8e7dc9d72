import { useId, useState, type ReactNode } from 'react';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { localDay } from '#state/local-day.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { addNoSpending, newNoSpending } from '#workflow/plans/no-spending.ts';
import { nothingText as text } from './text-nothing.ts';

interface NoSpendingDialogProps {
  readonly year: number;
  readonly onClose: () => void;
}

const EMPTY = { agency: '', year: '', declaredOn: '', declaredBy: '', reason: '' };
type Line = keyof typeof EMPTY;

/** Writes down that an agency declared to spend nothing on TIK in a year. */
export function NoSpendingDialog({ year, onClose }: NoSpendingDialogProps): ReactNode {
  const desk = useDesk();
  const names = useId();
  const by = useSession(({ person }) => person);
  const { list } = useRoster();
  const roster = list?.ok ? list.value.sound : [];
  const [typed, setTyped] = useState(() => ({
    ...EMPTY,
    year: String(year),
    declaredOn: localDay(desk.now()),
  }));
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const said = Number(typed.year);
  const isYear =
    /^\d{4}$/.test(typed.year.trim()) && said >= YEAR_RANGE.min && said <= YEAR_RANGE.max;
  const isSaid = (field: Line): boolean =>
    typed[field].trim() !== '' && (field !== 'year' || isYear);
  const submit = async (): Promise<void> => {
    setTried(true);
    if (!(['agency', 'year', 'declaredOn', 'declaredBy'] as const).every(isSaid)) return;
    const agency = typed.agency.trim();
    const row = newNoSpending(desk, {
      agency,
      agencyCode: roster.find(({ name }) => name === agency)?.code ?? '',
      year: said,
      declaredOn: typed.declaredOn,
      declaredBy: typed.declaredBy.trim(),
      reason: typed.reason.trim(),
      by,
    });
    const made = await addNoSpending(desk, row);
    if (!made.ok) return setFailure(failureText(made.error, 'changing'));
    say(text.done(agency, said));
    onClose();
  };
  const errorOf = (field: Line): string | undefined =>
    tried && field !== 'reason' && !isSaid(field) ? text.errors[field] : undefined;
  const line = (field: Line, more: { readonly list?: string } = {}) => (
    <Field label={text.fields[field]} error={errorOf(field)}>
      {(control) => (
        <input
          {...control}
          {...more}
          className="input"
          autoComplete="off"
          value={typed[field]}
          onChange={({ target }) => setTyped((now) => ({ ...now, [field]: target.value }))}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={text.add}
      action={text.save}
      cancel={text.cancel}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      {line('agency', { list: names })}
      <datalist id={names}>
        {roster.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <div className="clearance-pair">
        {line('year')}
        <Field label={text.fields.declaredOn} error={errorOf('declaredOn')}>
          {(control) => (
            <DateInput
              {...control}
              value={typed.declaredOn}
              onChange={({ target }) => setTyped((now) => ({ ...now, declaredOn: target.value }))}
            />
          )}
        </Field>
      </div>
      {line('declaredBy')}
      {line('reason')}
    </FormDialog>
  );
}
