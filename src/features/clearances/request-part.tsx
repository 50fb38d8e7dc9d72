import type { ReactNode } from 'react';
import type { SpendingKind } from '#core/invest/clearance/clearance.ts';
import { SPENDING_NAMES } from '#core/invest/clearance/spending-terms.ts';
import { Choice } from '#ui/choice.tsx';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { NameFields } from './name-fields.tsx';
import type { RowPartProps } from './row-part.ts';
import { ORIGIN_NAMES } from './text.ts';
import { rowText } from './text-row.ts';

const { request: words } = rowText;
type TextField = Exclude<keyof typeof words.fields, 'title' | 'agency'>;

/** What it is is asked, not guessed: the kind decides what the line is held against. */
const KINDS: Readonly<Record<SpendingKind | '', string>> = {
  '': words.noSpending,
  ...SPENDING_NAMES,
};
const LONG: readonly TextField[] = [
  'service',
  'users',
  'data',
  'integration',
  'alternative',
  'security',
  'people',
  'benefit',
  'risk',
  'note',
];
const HINTS: Partial<Readonly<Record<TextField, string>>> = words.hints;

/** What the agency asks for and why, in the fields of the forms that are in use. */
export function RequestPart({ row, change }: RowPartProps): ReactNode {
  const type = (field: TextField, value: string): void =>
    change((now) => ({ ...now, [field]: value }));
  const line = (field: TextField, rows: number): ReactNode => (
    <Field
      key={field}
      label={words.fields[field]}
      {...(HINTS[field] !== undefined && { hint: HINTS[field] })}
    >
      {(control) =>
        rows === 1 ? (
          <input
            {...control}
            className="input"
            value={row[field]}
            onChange={({ target }) => type(field, target.value)}
          />
        ) : (
          <textarea
            {...control}
            className="input"
            rows={rows}
            value={row[field]}
            onChange={({ target }) => type(field, target.value)}
          />
        )
      }
    </Field>
  );
  return (
    <Section id="permintaan" title={words.title}>
      <NameFields row={row} change={change} />
      <div className="clearance-pair">
        <Choice
          label={words.spending}
          value={row.spending ?? ''}
          words={KINDS}
          onChoose={(kind) => {
            const spending = kind === '' ? null : kind;
            change((now) => ({ ...now, spending }));
          }}
        />
        <Choice
          label={words.origin}
          value={row.origin}
          words={ORIGIN_NAMES}
          onChoose={(origin) => change((now) => ({ ...now, origin }))}
        />
        {line('source', 1)}
        <Field label={words.received}>
          {(control) => (
            <DateInput
              {...control}
              value={row.receivedOn}
              onChange={({ target }) => {
                const { value } = target;
                if (value !== '') change((now) => ({ ...now, receivedOn: value }));
              }}
            />
          )}
        </Field>
      </div>
      {line('problem', 3)}
      <details>
        <summary>{words.more}</summary>
        <div className="clearance-long">{LONG.map((field) => line(field, 2))}</div>
      </details>
    </Section>
  );
}
