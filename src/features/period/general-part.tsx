import type { ChangeEvent, ReactNode } from 'react';
import type { PeriodDraft } from '#core/period/draft.ts';
import { DateInput } from '#ui/date-input.tsx';
import { Field } from '#ui/field.tsx';
import { useOpenPeriod } from './period-context.ts';
import { text } from './text.ts';
import { useProblemAt } from './use-problem-at.ts';

type TextField = {
  [Name in keyof PeriodDraft]: PeriodDraft[Name] extends string ? Name : never;
}[keyof PeriodDraft];

interface LineProps {
  readonly name: TextField;
  readonly id: string;
  readonly label: string;
  readonly hint?: string;
  readonly kind?: 'text' | 'date' | 'year';
}

function Line({ name, id, label, hint, kind = 'text' }: LineProps): ReactNode {
  const { draft, change } = useOpenPeriod();
  const problemAt = useProblemAt();
  return (
    <Field id={id} label={label} hint={hint} error={problemAt(id)}>
      {(control) => {
        const held = {
          ...control,
          autoComplete: 'off',
          value: draft[name],
          onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement>) =>
            change((shown) => ({ ...shown, [name]: value })),
        };
        if (kind === 'date') return <DateInput {...held} />;
        return (
          <input
            {...held}
            className={kind === 'text' ? 'input' : 'input input-short numeric'}
            inputMode={kind === 'year' ? 'numeric' : undefined}
          />
        );
      }}
    </Field>
  );
}

/** Name, year, owner and the days that hold for everybody. */
export function GeneralPart(): ReactNode {
  const { general } = text;
  return (
    <>
      <div className="card">
        <Line name="name" id="periode-nama" label={general.name} hint={general.nameHint} />
        <Line
          name="year"
          id="periode-tahun"
          label={general.year}
          hint={general.yearHint}
          kind="year"
        />
        <Line
          name="ownerUnit"
          id="periode-penyelenggara"
          label={general.owner}
          hint={general.ownerHint}
        />
        <Line
          name="government"
          id="periode-pemda"
          label={general.government}
          hint={general.governmentHint}
        />
      </div>
      <fieldset className="card">
        <legend className="hidden-visually">{general.dates}</legend>
        <h2>{general.dates}</h2>
        <Line name="opens" id="periode-mulai" label={general.opens} kind="date" />
        <Line
          name="closes"
          id="periode-batas"
          label={general.closes}
          hint={general.closesHint}
          kind="date"
        />
        <Line name="reviewCloses" id="periode-penilaian" label={general.review} kind="date" />
      </fieldset>
    </>
  );
}
