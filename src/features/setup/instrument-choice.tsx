import { STATUS_TERMS } from '#core/glossary.ts';
import { countsOf } from '#core/rubric/counts.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { choicesOf } from '#state/rubrics/rubric-shelf.ts';
import { Notice } from '#ui/notice.tsx';
import { Tag } from '#ui/tag.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import './setup.css';
import { text } from './text.ts';

interface InstrumentChoiceProps {
  readonly rubrics: RubricList | undefined;
  readonly chosen: string;
  readonly error: string | undefined;
  readonly onChoose: (digest: string) => void;
}

/** The instruments to begin with, each with its standing, its sources and its open points. */
export function InstrumentChoice(props: InstrumentChoiceProps): ReactNode {
  const { rubrics, chosen, error, onChoose } = props;
  const choices = rubrics && choicesOf(rubrics);
  const list = (loaded: readonly LoadedRubric[]): ReactNode =>
    loaded.map((one) => (
      <Choice
        key={one.ref.digest}
        loaded={one}
        checked={chosen === one.ref.digest}
        onChoose={onChoose}
      />
    ));
  return (
    <fieldset className="stack" id="instrument" tabIndex={-1}>
      <legend className="legend">
        <h2>{text.instrument.legend}</h2>
      </legend>
      {error !== undefined && <p className="field-error">{error}</p>}
      {!choices && <p role="status">{text.instrument.loading}</p>}
      {rubrics?.map(
        (found) =>
          !found.ok && (
            <Notice key={failureText(found.error, 'creating')} tone="bad">
              <p>{failureText(found.error, 'creating')}</p>
              <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(found.error)} />
            </Notice>
          ),
      )}
      {choices && choices.opd.length > 0 && <h3>{text.instrument.forOpd}</h3>}
      {choices && list(choices.opd)}
      {choices && choices.pemda.length > 0 && <h3>{text.instrument.forPemda}</h3>}
      {choices && list(choices.pemda)}
      {choices && choices.earlier.length > 0 && (
        <details open={choices.earlier.some(({ ref }) => ref.digest === chosen)}>
          <summary>{text.instrument.earlier(choices.earlier.length)}</summary>
          <div className="stack">{list(choices.earlier)}</div>
        </details>
      )}
    </fieldset>
  );
}

interface ChoiceProps {
  readonly loaded: LoadedRubric;
  readonly checked: boolean;
  readonly onChoose: (digest: string) => void;
}

function Choice({ loaded, checked, onChoose }: ChoiceProps): ReactNode {
  const { rubric, ref } = loaded;
  return (
    <div className={checked ? 'choice choice-on' : 'choice'}>
      <label className="check">
        <input
          type="radio"
          name="instrument"
          checked={checked}
          onChange={() => onChoose(ref.digest)}
        />
        <strong>{rubric.title}</strong>
      </label>
      <p className="choice-facts">
        <Tag tone={rubric.status === 'official' ? 'good' : 'warn'}>
          {STATUS_TERMS[rubric.status]}
        </Tag>
        <span>{text.instrument.unit[rubric.unit]}</span>
        <span>{text.instrument.indicators(countsOf(rubric).indicators)}</span>
        <span>{text.instrument.version(rubric.version)}</span>
        <Link href={paths.rubric(ref.digest)} className="choice-read">
          {text.instrument.read}
          <span className="hidden-visually">{text.instrument.readWhich(rubric.title)}</span>
        </Link>
      </p>
      <InstrumentSources rubric={rubric} />
    </div>
  );
}

function InstrumentSources({ rubric }: { readonly rubric: Rubric }): ReactNode {
  return (
    <details className="choice-details">
      <summary>{text.instrument.sources}</summary>
      <div className="prose stack">
        <ul>
          {rubric.provenance.map((source) => (
            <li key={source.id}>
              {source.title}, {source.publisher}
              {source.year === null ? '' : `, ${source.year}`} (
              {text.instrument.confidence[source.confidence]}). {source.note}
            </li>
          ))}
        </ul>
        {rubric.ratification.length > 0 && <h3>{text.instrument.ratification}</h3>}
        <ul>
          {rubric.ratification.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </div>
    </details>
  );
}
