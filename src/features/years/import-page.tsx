import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { DATASET_KINDS, type DatasetKind } from '#core/history/dataset.ts';
import { paths } from '#state/paths.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { useTableImport } from '#state/tables/use-table-import.ts';
import { buttonClass } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TableImport } from '#ui/table-import.tsx';
import { text as years } from './text.ts';
import { text } from './text-data.ts';

const { import: words } = text;
const KINDS: Readonly<Record<DatasetKind, string>> = text.kinds;
const OTHER = '';

interface About {
  readonly name: string;
  readonly source: string;
  /** Id, version and digest; empty = another. */
  readonly rubric: string;
  readonly instrument: string;
  readonly year: string;
}

const NOTHING: About = { name: '', source: '', rubric: OTHER, instrument: '', year: '' };

interface TextFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  readonly onType: (value: string) => void;
}

function TextField({ label, hint, value, onType }: TextFieldProps): ReactNode {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <input
          {...control}
          className="input"
          value={value}
          onChange={(event) => onType(event.target.value)}
        />
      )}
    </Field>
  );
}

/** The file itself; another kind begins anew. */
function FileOf({ kind, about }: { readonly kind: DatasetKind; readonly about: About }): ReactNode {
  const { panel } = useTableImport({
    kind: `years-${kind}`,
    words: { fields: text.fields, rules: text.rules },
    options: { ...about },
  });
  return <TableImport {...panel} />;
}

/** Figures from outside: what they are, then the file. */
export function ImportPage(): ReactNode {
  const [kind, setKind] = useState<DatasetKind>(DATASET_KINDS[0]);
  const [about, setAbout] = useState(NOTHING);
  const rubrics = useRubrics() ?? [];
  const known = rubrics.flatMap((one) =>
    one.ok
      ? [
          [
            `${one.value.ref.id} ${one.value.ref.version} ${one.value.ref.digest}`,
            years.instrument.named(one.value.rubric.shortTitle, one.value.rubric.version),
          ] as const,
        ]
      : [],
  );
  const set = (field: keyof About) => (value: string) => setAbout({ ...about, [field]: value });
  return (
    <Page title={words.title} kicker={words.kicker} lead={words.lead}>
      <div className="actions">
        <Link href={paths.years} className={buttonClass('quiet')}>
          <Icon name="arrow-left" />
          {words.back}
        </Link>
      </div>
      <Section id="tentang" title={words.about}>
        <div className="years-fields">
          <Choice label={words.kind} value={kind} words={KINDS} onChoose={setKind} />
          <Field label={words.instrument} hint={words.instrumentHint}>
            {(control) => (
              <select
                {...control}
                className="input"
                value={about.rubric}
                onChange={(event) => set('rubric')(event.target.value)}
              >
                <option value={OTHER}>{words.other}</option>
                {known.map(([key, name]) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {about.rubric === OTHER && (
            <TextField
              label={words.otherName}
              hint={words.otherHint}
              value={about.instrument}
              onType={set('instrument')}
            />
          )}
          <TextField
            label={words.name}
            hint={words.nameHint}
            value={about.name}
            onType={set('name')}
          />
          <TextField
            label={words.source}
            hint={words.sourceHint}
            value={about.source}
            onType={set('source')}
          />
          <TextField
            label={words.year}
            hint={words.yearHint}
            value={about.year}
            onType={set('year')}
          />
        </div>
      </Section>
      <Section id="berkas" title={words.file}>
        <FileOf key={kind} kind={kind} about={about} />
      </Section>
    </Page>
  );
}
