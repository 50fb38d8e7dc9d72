import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Origin } from '#core/assessment/assessment.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { openAssessment } from '#workflow/assessments/open-assessment.ts';
import { rubricOf } from '#workflow/rubrics/rubric-of.ts';
import { originText } from './text-origin.ts';

/** Which assessment the first answers were carried from; a link while that one is here. */
export function OriginLine({ origin }: { readonly origin: Origin }): ReactNode {
  const desk = useDesk();
  const { assessment: id, rubric } = origin;
  const source = useLive(() => openAssessment(desk, id), [desk, id]);
  const loaded = useLive(() => rubricOf(desk, rubric), [desk, rubric]);
  if (!source || !loaded) return null;
  const title = loaded.ok ? loaded.value.rubric.shortTitle : rubric.id;
  return (
    <p>
      {originText.from}{' '}
      {source.ok ? (
        <Link href={paths.tasks(id)}>
          {originText.named(source.value.year, title, rubric.version)}
        </Link>
      ) : (
        originText.gone(id, title, rubric.version)
      )}
      {'. '}
      {originText.chosen}
    </p>
  );
}
