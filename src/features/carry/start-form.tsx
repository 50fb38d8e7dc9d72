import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { YEAR_RANGE } from '#core/assessment/assessment.ts';
import { isSameAgency } from '#core/assessment/same-agency.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { listAssessments } from '#workflow/assessments/list-assessments.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { TEXT } from './text.ts';

interface StartFormProps {
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** Null = what is typed is no later year. */
  readonly year: number | null;
  readonly versions: readonly LoadedRubric[];
  readonly digest: string;
  readonly onVersion: (digest: string) => void;
}

/** The new year and the version of the instrument; says when that year is here already. */
export function StartForm(props: StartFormProps): ReactNode {
  const { typed, onType, year, versions, digest, onVersion } = props;
  const { assessment } = useAssessment();
  const desk = useDesk();
  const list = useLive(() => listAssessments(desk), [desk]);
  const others = list?.ok ? list.value.sound : [];
  const there = others.find(
    (other) =>
      other.year === year &&
      other.status === 'active' &&
      isSameAgency(other.agency, assessment.agency),
  );
  const wrong = TEXT.start.yearWrong(assessment.year + 1, YEAR_RANGE.max);
  return (
    <Section id="tahun" title={TEXT.start.title}>
      <Field label={TEXT.start.year} error={year === null ? wrong : undefined}>
        {(control) => (
          <input
            {...control}
            className="input input-short numeric"
            inputMode="numeric"
            autoComplete="off"
            value={typed}
            onChange={(event) => onType(event.target.value)}
          />
        )}
      </Field>
      <Field label={TEXT.start.version} hint={TEXT.start.versionHint}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={digest}
            onChange={(event) => onVersion(event.target.value)}
          >
            {versions.map(({ ref, rubric }) => (
              <option key={ref.digest} value={ref.digest}>
                {TEXT.start.versionName(
                  rubric.title,
                  rubric.version,
                  ref.digest === assessment.rubric.digest,
                )}
              </option>
            ))}
          </select>
        )}
      </Field>
      {there && (
        <Notice tone="warn">
          <p>{TEXT.start.there(there.agency.name, there.year)}</p>
          <p>
            <Link href={paths.tasks(there.id)}>{TEXT.start.openThere}</Link>
          </p>
        </Notice>
      )}
    </Section>
  );
}
