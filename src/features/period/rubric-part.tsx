import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { STATUS_TERMS } from '#core/glossary.ts';
import { countsOf } from '#core/rubric/counts.ts';
import { paths } from '#state/paths.ts';
import { byDigest, choicesOf } from '#state/rubrics/rubric-shelf.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { Notice } from '#ui/notice.tsx';
import { Tag } from '#ui/tag.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { useOpenPeriod } from './period-context.ts';
import { text } from './text.ts';
import { useProblemAt } from './use-problem-at.ts';

/** The instrument of the period; exactly this version goes into the file. */
export function RubricPart(): ReactNode {
  const rubrics = useRubrics();
  const { draft } = useOpenPeriod();
  const error = useProblemAt()('periode-instrumen');
  const choices = rubrics && choicesOf(rubrics);
  const gone = rubrics && draft.rubric && !byDigest(rubrics, draft.rubric.digest);
  const list = (loaded: readonly LoadedRubric[]): ReactNode =>
    loaded.map((one) => <Choice key={one.ref.digest} loaded={one} />);
  return (
    <fieldset className="card" id="periode-instrumen" tabIndex={-1}>
      <legend className="hidden-visually">{text.rubric.legend}</legend>
      <p className="soft prose">{text.rubric.hint}</p>
      {error !== undefined && <p className="field-error">{error}</p>}
      {gone && <Notice tone="warn">{text.rubric.gone}</Notice>}
      {!choices && <p role="status">{text.rubric.loading}</p>}
      {choices && list([...choices.opd, ...choices.pemda])}
      {choices && choices.earlier.length > 0 && (
        <details open={choices.earlier.some(({ ref }) => ref.digest === draft.rubric?.digest)}>
          <summary>{text.rubric.earlier(choices.earlier.length)}</summary>
          {list(choices.earlier)}
        </details>
      )}
    </fieldset>
  );
}

function Choice({ loaded }: { readonly loaded: LoadedRubric }): ReactNode {
  const { rubric, ref, origin } = loaded;
  const { draft, change } = useOpenPeriod();
  return (
    <div className="period-choice">
      <label className="check">
        <input
          type="radio"
          name="instrumen"
          checked={draft.rubric?.digest === ref.digest}
          onChange={() => change((shown) => ({ ...shown, rubric: ref }))}
        />
        <strong>{rubric.title}</strong>
      </label>
      <p className="period-facts">
        <Tag tone={rubric.status === 'official' ? 'good' : 'warn'}>
          {STATUS_TERMS[rubric.status]}
        </Tag>
        {origin === 'local' && <Tag tone="neutral">{text.rubric.local}</Tag>}
        <span>{text.rubric.unit[rubric.unit]}</span>
        <span>{text.rubric.indicators(countsOf(rubric).indicators)}</span>
        <Link href={paths.rubric(ref.digest)}>
          {text.rubric.version(rubric.version)}
          <span className="hidden-visually">{` ${rubric.title}`}</span>
        </Link>
      </p>
    </div>
  );
}
