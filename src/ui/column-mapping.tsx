import { useId, type ReactNode } from 'react';
import { Button } from './button.tsx';
import { Field } from './field.tsx';
import { useArrivalFocus } from './import-focus.ts';
import { ImportNote, type ImportNoteProps } from './import-note.tsx';
import { Notice } from './notice.tsx';
import { SmallForm } from './small-form.tsx';

export interface MappingWords {
  readonly title: string;
  readonly lead: string;
  readonly sheet: string;
  /** Of the choice that no column fills a field. */
  readonly none: string;
  readonly required: string;
  readonly noSamples: string;
  readonly warnings: string;
  readonly check: string;
  readonly leave: string;
}

export interface MappingStep {
  readonly note: ImportNoteProps['note'] | null;
  readonly fileName: string;
  /** A sentence each. */
  readonly about: readonly string[];
  readonly sheets: readonly { readonly name: string; readonly label: string }[];
  readonly sheet: string;
  /** What the columns of the file are called, by position. */
  readonly columns: readonly string[];
  readonly fields: readonly {
    readonly field: string;
    readonly label: string;
    readonly required: boolean;
    readonly column: number | null;
    readonly samples: string;
  }[];
  readonly warnings: readonly string[];
  /** What stands in the way of going on; empty = nothing. */
  readonly missing: string;
}

interface ColumnMappingProps {
  readonly step: MappingStep;
  readonly words: MappingWords;
  readonly detail: string;
  readonly on: {
    readonly chooseSheet: (name: string) => void;
    readonly map: (field: string, column: number | null) => void;
    readonly check: () => void;
    readonly leave: () => void;
  };
}

/** Which column of a file fills which field: one choice each, with the first values of the column. */
export function ColumnMapping({ step, words, detail, on }: ColumnMappingProps): ReactNode {
  const heading = useArrivalFocus();
  const missingId = useId();
  return (
    <SmallForm
      className="stack"
      onSubmit={() => {
        on.check();
      }}
    >
      <h2 tabIndex={-1} ref={heading}>
        {words.title}
      </h2>
      {step.note && <ImportNote note={step.note} detail={detail} />}
      <div>
        <p className="import-file">{step.fileName}</p>
        <ul className="import-about">
          {step.about.map((said) => (
            <li key={said}>{said}</li>
          ))}
        </ul>
      </div>
      {step.sheets.length > 1 && (
        <Field label={words.sheet}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={step.sheet}
              onChange={(event) => on.chooseSheet(event.target.value)}
            >
              {step.sheets.map(({ name, label }) => (
                <option key={name} value={name}>
                  {label}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      {step.warnings.length > 0 && (
        <Notice tone="warn" title={words.warnings}>
          <ul>
            {step.warnings.map((warning) => (
              <li key={warning}>{warning}</li>
            ))}
          </ul>
        </Notice>
      )}
      <p>{words.lead}</p>
      <div className="import-fields">
        {step.fields.map(({ field, label, required, column, samples }) => (
          <Field
            key={field}
            label={required ? `${label} (${words.required})` : label}
            hint={
              <span className="import-samples">
                {column !== null && samples === '' ? words.noSamples : samples}
              </span>
            }
          >
            {(control) => (
              <select
                {...control}
                className="input"
                value={column === null ? '' : String(column)}
                onChange={(event) =>
                  on.map(field, event.target.value === '' ? null : Number(event.target.value))
                }
              >
                <option value="">{words.none}</option>
                {step.columns.map((name, at) => (
                  <option key={name} value={String(at)}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <p id={missingId} className="import-missing" role="status">
        {step.missing}
      </p>
      <div className="actions">
        <Button
          kind="primary"
          type="submit"
          aria-disabled={step.missing !== ''}
          aria-describedby={missingId}
        >
          {words.check}
        </Button>
        <Button onClick={on.leave}>{words.leave}</Button>
      </div>
    </SmallForm>
  );
}
