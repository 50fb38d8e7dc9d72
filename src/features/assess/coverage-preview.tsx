import type { ReactNode } from 'react';
import type { Coverage } from '#core/assessment/answer.ts';
import { mergeUnits } from '#core/evidence/coverage-units.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { UnitList } from '#workflow/evidence/read-unit-list.ts';
import { COVERAGE, unitProblemText } from './text-coverage.ts';

interface CoveragePreviewProps {
  readonly file: string;
  readonly list: UnitList;
  readonly coverage: Coverage | null;
  readonly onTake: () => void;
  readonly onCancel: () => void;
}

/** What a file would add to the list, and every line that has to be looked at. */
export function CoveragePreview(props: CoveragePreviewProps): ReactNode {
  const { file, list, coverage, onTake, onCancel } = props;
  const { coverage: after, added, known, otherwise } = mergeUnits(coverage, list.units);
  const fresh = (after?.units ?? []).slice(coverage?.units.length ?? 0);
  const ticked = fresh.filter(({ covered }) => covered).length;
  return (
    <Notice tone="info" role="status" title={COVERAGE.csv.preview(file)}>
      <p>
        {added.length === 0 ? COVERAGE.csv.nothing : `${COVERAGE.csv.fresh(added.length)}. `}
        {ticked > 0 && COVERAGE.csv.ticked(ticked)}
      </p>
      {known > 0 && <p>{COVERAGE.csv.known(known)}</p>}
      {otherwise > 0 && <p>{COVERAGE.csv.otherwise(otherwise)}</p>}
      {list.problems.length > 0 && (
        <details open>
          <summary>{COVERAGE.csv.problems(list.problems.length)}</summary>
          <ul className="coverage-lines">
            {list.problems.map((problem) => (
              <li key={problem.line}>{unitProblemText(problem)}</li>
            ))}
          </ul>
        </details>
      )}
      {added.length > 0 && (
        <details>
          <summary>{COVERAGE.csv.names}</summary>
          <ul className="coverage-lines">
            {fresh.map(({ name, covered }) => (
              <li key={name}>{COVERAGE.version(name, covered)}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="actions">
        <Button kind="primary" disabled={added.length === 0} onClick={onTake}>
          {COVERAGE.csv.take(added.length)}
        </Button>
        <Button onClick={onCancel}>{COVERAGE.csv.cancel}</Button>
      </div>
    </Notice>
  );
}
