import type { ReactNode } from 'react';
import type { NamedProblem } from '#workflow/receive/verify-file.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text } from './text.ts';
import { problemLine } from './text-problem.ts';

/** More than these are not read; a file with so many is wrong as a whole. */
const MOST_SHOWN = 100;

/** What is not as it was made, entry by entry. */
export function ProblemList({
  problems,
}: {
  readonly problems: readonly NamedProblem[];
}): ReactNode {
  if (problems.length === 0) return null;
  const shown = problems.slice(0, MOST_SHOWN);
  return (
    <TableScroll label={text.problems.caption}>
      <table className="verify-problems">
        <caption>{text.problems.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.problems.what}</th>
            <th scope="col">{text.problems.wrong}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((problem) => {
            const { entry, what, wrong } = problemLine(problem);
            return (
              <tr key={`${problem.kind} ${entry} ${problem.detail}`}>
                <th scope="row">
                  {what}
                  {entry !== '' && <code className="verify-entry">{entry}</code>}
                </th>
                <td>{wrong}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {problems.length > MOST_SHOWN && <p>{text.problems.more(problems.length - MOST_SHOWN)}</p>}
    </TableScroll>
  );
}
