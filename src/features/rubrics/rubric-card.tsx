import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { countsOf } from '#core/rubric/counts.ts';
import { paths } from '#state/paths.ts';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { readingOf } from './reading.ts';
import { StatusTags } from './status-tags.tsx';
import { text } from './text.ts';

interface RubricCardProps {
  readonly loaded: LoadedRubric;
  readonly latest: LoadedRubric | undefined;
}

/** One instrument in the list: its name leads to the handbook. */
export function RubricCard({ loaded, latest }: RubricCardProps): ReactNode {
  const { rubric, ref } = loaded;
  const counts = countsOf(rubric);
  return (
    <li className="card rubric-card">
      <div className="rubric-card-text">
        <h2>
          <Link href={paths.rubric(ref.digest)}>{rubric.title}</Link>
        </h2>
        <StatusTags loaded={loaded} latest={latest} />
        <p className="rubric-card-lead">{readingOf(rubric.description).lead}</p>
      </div>
      <ul className="rubric-card-counts">
        <li>{text.groups(counts, rubric.levelNames)}</li>
        <li>{text.indicators(counts)}</li>
        <li>{text.criteria(counts.criteria)}</li>
        <li>{text.evidence(counts.evidence, counts.required)}</li>
      </ul>
    </li>
  );
}
