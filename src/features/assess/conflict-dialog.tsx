import type { ReactNode } from 'react';
import type { Answer } from '#core/assessment/answer.ts';
import { TERMS } from '#core/glossary.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { useAssessmentHandle, useConflicts } from '#state/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { dateTime } from '#ui/format.ts';
import { text } from './text.ts';

/** Shows both versions of an answer that two tabs changed; one has to be chosen. */
export function ConflictDialog(): ReactNode {
  const { editor, rubric } = useAssessmentHandle();
  const conflict = useConflicts()[0];
  if (!conflict) return null;
  const { indicatorId, mine, stored } = conflict;
  const found = findIndicator(rubric, indicatorId)?.indicator;
  const name = found ? `${found.code} ${found.title}` : indicatorId;
  const storedLabel = stored.edited
    ? text.conflict.stored(stored.edited.by, dateTime(stored.edited.at))
    : text.conflict.stored('', '');
  return (
    <Dialog
      key={indicatorId}
      title={text.conflict.title}
      actions={
        <>
          <Button kind="primary" onClick={() => editor.resolve(indicatorId, 'mine')}>
            {text.conflict.keepMine}
          </Button>
          <Button onClick={() => editor.resolve(indicatorId, 'stored')}>
            {text.conflict.keepStored}
          </Button>
        </>
      }
    >
      <p>{text.conflict.body(name)}</p>
      <div className="versions">
        <Version title={text.conflict.mine} answer={mine} />
        <Version title={storedLabel} answer={stored} />
      </div>
    </Dialog>
  );
}

interface VersionProps {
  readonly title: string;
  readonly answer: Answer;
}

function Version({ title, answer }: VersionProps): ReactNode {
  const lines = [
    [TERMS.fact, answer.fact],
    [TERMS.analysis, answer.analysis],
    [TERMS.notes, answer.notes],
  ] as const;
  return (
    <section className="card">
      <h3>{title}</h3>
      <p>
        {answer.rating === 'not-applicable'
          ? TERMS.notApplicable
          : text.conflict.criteria(answer.criteria.length)}
      </p>
      <dl>
        {lines.map(([label, value]) => (
          <div key={label}>
            <dt className="field-label">{label}</dt>
            <dd className="pre-line">{value === '' ? text.conflict.empty : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
