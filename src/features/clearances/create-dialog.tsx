import { useId, useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { addClearances, newClearance } from '#workflow/plans/clearances.ts';
import { text as all } from './text.ts';

const { form: text } = all;

/** Begins a line: who asks for what, in which year. Everything else is said on its page. */
export function CreateDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  const desk = useDesk();
  const names = useId();
  const [, navigate] = useLocation();
  const { list } = useRoster();
  const roster = list?.ok ? list.value.sound : [];
  const [today] = useState(() => localDay(desk.now()));
  const [agency, setAgency] = useState('');
  const [title, setTitle] = useState('');
  const [year, setYear] = useState(() => String(Number(today.slice(0, 4)) + 1));
  const [received, setReceived] = useState(today);
  const [tried, setTried] = useState(false);
  const [failure, setFailure] = useState<string>();
  const number = Number(year);
  const isYear =
    /^\d{4}$/.test(year.trim()) && number >= YEAR_RANGE.min && number <= YEAR_RANGE.max;
  const unsaid = (typed: string, said: string): string | undefined =>
    tried && typed.trim() === '' ? said : undefined;
  const submit = async (): Promise<void> => {
    setTried(true);
    if (agency.trim() === '' || title.trim() === '' || !isYear || received === '') return;
    const known = roster.find(({ name }) => name === agency.trim());
    const row = newClearance(desk, {
      agency: agency.trim(),
      agencyCode: known?.code ?? '',
      title: title.trim(),
      year: number,
      receivedOn: received,
    });
    const made = await addClearances(desk, [row]);
    if (made.ok) navigate(paths.clearance(row.id));
    else setFailure(failureText(made.error, 'changing'));
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={text.title}
      action={text.save}
      cancel={text.cancel}
      failure={failure}
      onSubmit={() => void submit()}
      onClose={onClose}
    >
      <Field label={text.agency} error={unsaid(agency, text.noAgency)}>
        {(control) => (
          <input
            {...control}
            className="input"
            list={names}
            value={agency}
            onChange={({ target }) => setAgency(target.value)}
          />
        )}
      </Field>
      <datalist id={names}>
        {roster.map(({ id, name }) => (
          <option key={id} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <Field label={text.what} hint={text.whatHint} error={unsaid(title, text.noTitle)}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={title}
            onChange={({ target }) => setTitle(target.value)}
          />
        )}
      </Field>
      <div className="clearance-pair">
        <Field label={text.year} error={tried && !isYear ? text.badYear : undefined}>
          {(control) => (
            <input
              {...control}
              className="input"
              inputMode="numeric"
              value={year}
              onChange={({ target }) => setYear(target.value)}
            />
          )}
        </Field>
        <Field label={text.received} error={tried && received === '' ? text.badDay : undefined}>
          {(control) => (
            <DateInput
              {...control}
              value={received}
              onChange={({ target }) => setReceived(target.value)}
            />
          )}
        </Field>
      </div>
    </FormDialog>
  );
}
