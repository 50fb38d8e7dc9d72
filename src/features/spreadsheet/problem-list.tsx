import type { ReactNode } from 'react';
import { Notice } from '#ui/notice.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { AnswerFileProblem } from '#workflow/merging/open-answer-book.ts';
import { problemPlace, problemText } from './text-problems.ts';
import { text } from './text.ts';

/** More lines than this help nobody; the rest is counted. */
const MOST = 300;

interface ProblemListProps {
  /** Of the section, which can take the focus. */
  readonly id: string;
  readonly problems: readonly AnswerFileProblem[];
}

/** Everything that is wrong with a workbook, each at its cell. */
export function ProblemList({ id, problems }: ProblemListProps): ReactNode {
  const shown = problems.slice(0, MOST);
  return (
    <section className="stack" id={id} tabIndex={-1} aria-label={text.problems.problem}>
      <Notice tone="bad" role="alert" title={text.problems.title(problems.length)}>
        <p>{text.problems.body}</p>
      </Notice>
      <TableScroll label={text.problems.problem}>
        <table aria-label={text.problems.problem}>
          <thead>
            <tr>
              <th scope="col">{text.problems.place}</th>
              <th scope="col">{text.problems.problem}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, at) => (
              // One cell may have two problems; their order never changes.
              // oxlint-disable-next-line react/no-array-index-key
              <tr key={at}>
                <th scope="row" className="sheet-cell">
                  {problemPlace(problem)}
                </th>
                <td>{problemText(problem)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {problems.length > MOST && (
        <p className="soft">{text.problems.more(problems.length - MOST)}</p>
      )}
    </section>
  );
}
