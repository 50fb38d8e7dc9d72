import type { ReactNode } from 'react';
import type { DocumentDetails } from '#core/evidence/document.ts';
import { shownDetails, type DocumentEditor } from '#state/evidence/document-editor.ts';
import { useDocumentState } from '#state/evidence/use-document-editor.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { ClassFields } from './document-class.tsx';
import { text } from './text-document.ts';

type TextName = 'title' | 'number' | 'unit' | 'pages';
type DayName = 'date' | 'validUntil';

interface FieldsProps {
  readonly editor: DocumentEditor;
}

const STANDINGS = ['', 'konsep', 'ditetapkan'] as const;
/** Four digits of a year: what the record can hold. */
const LAST_DAY = '9999-12-31';

/** What is said about a document; every change is on disk a moment later. */
export function DocumentFields({ editor }: FieldsProps): ReactNode {
  const { stored, ...state } = useDocumentState(editor);
  const details = shownDetails({ stored, ...state });
  const put = (edit: Partial<DocumentDetails>): void => editor.change(edit);
  const line = (name: TextName, hint?: string): ReactNode => (
    <Field label={text.fields[name]} hint={hint}>
      {(control) => (
        <input
          {...control}
          className="input"
          autoComplete="off"
          value={details[name]}
          onChange={({ target }) => put({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const day = (name: DayName, error?: string): ReactNode => (
    <Field label={text.fields[name]} error={error}>
      {(control) => (
        <DateInput
          {...control}
          max={LAST_DAY}
          value={details[name]}
          onChange={({ target }) => put({ [name]: target.value })}
        />
      )}
    </Field>
  );
  const { date, validUntil } = details;
  const early = date !== '' && validUntil !== '' && validUntil < date;
  return (
    <div className="stack">
      {line('title', text.titleHint)}
      <div className="document-pair">
        {line('number')}
        {day('date')}
      </div>
      <div className="document-pair">
        <Field label={text.fields.standing}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={details.standing}
              onChange={({ target }) =>
                put({ standing: STANDINGS.find((one) => one === target.value) ?? '' })
              }
            >
              {STANDINGS.map((standing) => (
                <option key={standing} value={standing}>
                  {text.standings[standing]}
                </option>
              ))}
            </select>
          )}
        </Field>
        {day('validUntil', early ? text.beforeDate : undefined)}
      </div>
      {line('unit', text.unitHint)}
      {line('pages', text.pagesHint)}
      <ClassFields details={details} supports={stored.supports} onChange={put} />
      <Field label={text.fields.note} hint={text.noteHint}>
        {(control) => (
          <textarea
            {...control}
            className="input"
            rows={3}
            value={details.note}
            onChange={({ target }) => put({ note: target.value })}
          />
        )}
      </Field>
    </div>
  );
}
