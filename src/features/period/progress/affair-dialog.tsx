import { useState, type ReactNode } from 'react';
import type { DraftAgency } from '#core/period/draft.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { say } from '#state/saving/toasts.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { progressText } from './text-progress.ts';

const { affair: text, attended: words, undo: undoText, undone } = progressText;

const ATTENDED = Object.keys(words) as readonly DraftAgency['attended'][];

interface AffairDialogProps {
  readonly row: DraftAgency;
  readonly onClose: () => void;
}

/** What Diskominfo decides and notes about one agency: reasons stay here, an extension goes out. */
export function AffairDialog({ row, onClose }: AffairDialogProps): ReactNode {
  const { draft, change } = useOpenPeriod();
  const [typed, setTyped] = useState(row);
  const [tried, setTried] = useState(false);
  const set = (edit: Partial<DraftAgency>): void => setTyped((now) => ({ ...now, ...edit }));
  const isExtended = typed.extension !== '';
  const isEarly = isExtended && draft.closes !== '' && typed.extension <= draft.closes;
  const lacksWhy = isExtended && typed.extensionWhy.trim() === '';
  const put = (next: DraftAgency): void =>
    change((shown) => ({
      ...shown,
      agencies: shown.agencies.map((one) => (one.id === row.id ? next : one)),
    }));
  const submit = (): void => {
    setTried(true);
    if (isEarly || lacksWhy) return;
    put({
      ...typed,
      why: typed.why.trim(),
      extensionWhy: isExtended ? typed.extensionWhy.trim() : '',
      notAssessed: typed.notAssessed.trim(),
    });
    const undo = (): void => {
      put(row);
      say(undone);
    };
    say(text.saved(row.name), { label: undoText, run: undo });
    onClose();
  };
  const line = (
    field: 'why' | 'extensionWhy' | 'notAssessed',
    label: string,
    more: { readonly hint?: string; readonly error?: string | undefined } = {},
  ): ReactNode => (
    <Field label={label} {...more}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={typed[field]}
          onChange={(event) => set({ [field]: event.target.value })}
        />
      )}
    </Field>
  );
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={text.title(row.name)}
      action={text.save}
      cancel={text.cancel}
      failure={undefined}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className="soft">{text.kept}</p>
      {line('why', text.why)}
      <Field
        label={text.extension}
        hint={text.extensionHint(draft.closes)}
        error={tried && isEarly ? text.extensionEarly : undefined}
      >
        {(control) => (
          <DateInput
            {...control}
            value={typed.extension}
            onChange={(event) => set({ extension: event.target.value })}
          />
        )}
      </Field>
      {isExtended &&
        line('extensionWhy', text.extensionWhy, {
          error: tried && lacksWhy ? text.extensionWhyMissing : undefined,
        })}
      <Field label={text.attended}>
        {(control) => (
          <select
            {...control}
            className="input input-short"
            value={typed.attended}
            onChange={(event) => {
              const attended = ATTENDED.find((one) => one === event.target.value);
              if (attended) set({ attended });
            }}
          >
            {ATTENDED.map((one) => (
              <option key={one} value={one}>
                {words[one]}
              </option>
            ))}
          </select>
        )}
      </Field>
      {line('notAssessed', text.notAssessed, { hint: text.notAssessedHint })}
    </FormDialog>
  );
}
