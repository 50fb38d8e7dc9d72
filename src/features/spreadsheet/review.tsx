import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { compareCells, type Comparison } from '#core/spreadsheet/compare-cells.ts';
import { currentCells } from '#core/spreadsheet/current-cells.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { failureText } from '#state/words/failure-text.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { ImportFailure, TakenCell } from '#workflow/merging/import-answers.ts';
import type { OpenedAnswerBook } from '#workflow/merging/open-answer-book.ts';
import { ChangeGroupView } from './change-group.tsx';
import { changeGroups } from './groups.ts';
import { ProblemList } from './problem-list.tsx';
import { madeAt, remarkText } from './text-problems.ts';
import { text } from './text.ts';
import { useChoice } from './use-choice.ts';

interface ReviewProps {
  readonly fileName: string;
  readonly book: OpenedAnswerBook;
  readonly onTake: (cells: readonly TakenCell[]) => Promise<ImportFailure | null>;
  readonly onLeave: () => void;
}

const PROBLEMS_ID = 'kesalahan';
const REVIEW_ID = 'perubahan';

/** Everything that a workbook would change, beside what the application holds now. */
export function Review({ fileName, book, onTake, onLeave }: ReviewProps): ReactNode {
  const { rubric, answers, documents } = useAssessment();
  const comparison = useMemo(
    () => compareCells(book.cells, currentCells(rubric, answers, documents)),
    [book, rubric, answers, documents],
  );
  const { changes, conflicts, untouched } = comparison;
  const choice = useChoice(comparison);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ImportFailure | null>(null);
  const { taken, undecided } = choice;
  const hasProblems = book.problems.length > 0;
  useEffect(() => {
    document.getElementById(hasProblems ? PROBLEMS_ID : REVIEW_ID)?.focus();
  }, [hasProblems]);
  const groups = changeGroups(rubric, documents, comparison);
  const apply = async (): Promise<void> => {
    setBusy(true);
    setFailure(null);
    const cells = taken.map(({ place, app, sheet }) => ({ place, from: app, to: sheet }));
    setFailure(await onTake(cells));
    setBusy(false);
  };
  return (
    <>
      {hasProblems && <ProblemList id={PROBLEMS_ID} problems={book.problems} />}
      <Section id={REVIEW_ID} title={text.review.title}>
        <div className="stack">
          <p>{text.review.from(fileName, madeAt(book.about.madeAt))}</p>
          <p role="status">{text.review.counts(changes.length, conflicts.length, untouched)}</p>
          <Remarks book={book} comparison={comparison} />
          {groups.length === 0 && <Notice tone="info">{text.review.nothing}</Notice>}
          {changes.length > 0 && (
            <div className="actions">
              <Button onClick={() => choice.take(changes, true)}>{text.review.all}</Button>
              <Button onClick={() => choice.take(changes, false)}>{text.review.none}</Button>
            </div>
          )}
          {conflicts.length > 0 && (
            <div className="actions">
              <Button onClick={() => choice.decide(conflicts, 'sheet')}>
                {text.conflict.allSheet}
              </Button>
              <Button onClick={() => choice.decide(conflicts, 'app')}>
                {text.conflict.allApp}
              </Button>
            </div>
          )}
          {groups.map((group) => (
            <ChangeGroupView key={group.key} group={group} choice={choice} />
          ))}
          {failure && (
            <Notice tone="bad" role="alert">
              {failure.kind === 'stale'
                ? text.stale(failure.places.length)
                : failureText(failure, 'changing')}
            </Notice>
          )}
          {undecided > 0 && <Notice tone="warn">{text.review.undecided(undecided)}</Notice>}
          {undecided === 0 && groups.length > 0 && taken.length === 0 && (
            <p className="soft">{text.review.noneChosen}</p>
          )}
          <div className="actions">
            {groups.length > 0 && (
              <Button
                kind="primary"
                disabled={busy || undecided > 0 || taken.length === 0}
                onClick={() => void apply()}
              >
                {busy ? text.review.applying : text.review.apply(taken.length)}
              </Button>
            )}
            <Button onClick={onLeave}>{text.review.leave}</Button>
          </div>
        </div>
      </Section>
    </>
  );
}

interface RemarksProps {
  readonly book: OpenedAnswerBook;
  readonly comparison: Comparison;
}

/** What is odd about the file, and what of it has nothing to do any more. */
function Remarks({ book, comparison: { same, gone } }: RemarksProps): ReactNode {
  const lines = [
    ...(same > 0 ? [text.review.same(same)] : []),
    ...(gone.length > 0
      ? [text.review.gone(gone.length, gone.map(({ address }) => address).join(', '))]
      : []),
    ...book.remarks.map(remarkText),
  ];
  if (lines.length === 0) return null;
  return (
    <Notice tone="info" title={text.remarks}>
      <ul className="sheet-remarks">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Notice>
  );
}
