import type { ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { RubricFileProblem } from '#workflow/rubrics/open-rubric-file.ts';
import { text } from './text.ts';
import { ruleText } from './text-rules.ts';
import { workbookPlace, workbookText } from './text-workbook.ts';

/** More lines than this help nobody; the rest is counted. */
const MOST = 300;

interface Line {
  readonly place: string;
  readonly sentence: string;
}

function lineOf(found: RubricFileProblem): Line {
  return found.of === 'workbook'
    ? { place: workbookPlace(found.problem), sentence: workbookText(found.problem) }
    : {
        place: found.place ?? (found.problem.path || text.placeAll),
        sentence: ruleText(found.problem),
      };
}

interface ProblemListProps {
  readonly fileName: string;
  readonly problems: readonly RubricFileProblem[];
}

/** Everything that is wrong with a file, each at its cell or path. */
export function ProblemList({ fileName, problems }: ProblemListProps): ReactNode {
  const shown = problems.slice(0, MOST).map(lineOf);
  return (
    <section className="stack" aria-labelledby="import-problems">
      <Notice tone="bad" role="alert" title={text.refused(fileName)}>
        <p>{text.problems(problems.length)}</p>
      </Notice>
      <h2 id="import-problems" className="hidden-visually">
        {text.columns.problem}
      </h2>
      <TableScroll label={text.columns.problem}>
        <table aria-label={text.columns.problem}>
          <thead>
            <tr>
              <th scope="col">{text.columns.place}</th>
              <th scope="col">{text.columns.problem}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ place, sentence }, at) => (
              // One cell may have two problems; their order never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <th scope="row" className="problem-place">
                  {place}
                </th>
                <td>{sentence}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {problems.length > MOST && <p className="soft">{text.more(problems.length - MOST)}</p>}
    </section>
  );
}
