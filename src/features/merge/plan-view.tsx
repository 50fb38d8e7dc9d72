import { useMemo, useState, type ReactNode } from 'react';
import type { MergeChoices } from '#core/merge/apply-merge.ts';
import { leafKey, type LeafValue } from '#core/merge/leaf.ts';
import { conflictsIn } from '#core/merge/merge-plan.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { Button } from '#ui/button.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { HERE, THERE, type OpenedCopy } from '#workflow/merging/open-copy.ts';
import { ConflictItem, conflictId } from './conflict-item.tsx';
import { leafWords, type Names } from './leaf-words.ts';
import { TakenList } from './taken-list.tsx';
import { text } from './text.ts';

interface PlanViewProps {
  readonly copy: OpenedCopy;
  readonly fileName: string;
  readonly onMerge: (choices: MergeChoices) => void;
  readonly onLeave: () => void;
}

/** What a copy would change here, and what has to be decided first. */
export function PlanView({ copy, fileName, onMerge, onLeave }: PlanViewProps): ReactNode {
  const { rubric } = useAssessment();
  const [choices, setChoices] = useState<ReadonlyMap<string, LeafValue>>(new Map());
  const [attempt, setAttempt] = useState(0);
  const names: Names = useMemo(
    () => ({
      rubric,
      documents: new Map(
        [...copy.backup.documents, ...copy.here.documents].map((one) => [one.id, one]),
      ),
    }),
    [rubric, copy],
  );
  const conflicts = conflictsIn(copy.plan);
  const sure = copy.plan.changed.filter(({ options }) => options.length === 1);
  const taken = sure.filter(({ options: [option] }) => !option.copies.includes(HERE));
  const kept = sure.filter(({ options: [option] }) => !option.copies.includes(THERE));
  const open = conflicts.filter(({ path }) => !choices.has(leafKey(path)));
  const hasNothing = taken.length === 0 && conflicts.length === 0;
  const merge = (): void => {
    if (open.length === 0) onMerge(choices);
    else setAttempt(attempt + 1);
  };
  return (
    <Section id="isi-salinan" title={text.plan.title(fileName)}>
      <p className="prose">
        {copy.since === '' ? text.plan.noSince : text.plan.since(dateTime(copy.since))}
      </p>
      {copy.backup.damages.length > 0 && (
        <Notice tone="warn">
          <p>{text.plan.damages(copy.backup.damages.length)}</p>
        </Notice>
      )}
      {attempt > 0 && (
        <ErrorSummary
          title={text.plan.undecided(open.length)}
          items={open.map(({ path }) => {
            const { group, field } = leafWords(names, path);
            return { fieldId: conflictId(path), text: `${group}: ${field}` };
          })}
          attempt={attempt}
        />
      )}
      {hasNothing && <p>{text.plan.nothing}</p>}
      {conflicts.length > 0 && (
        <div className="stack">
          <h3>{text.plan.asked(conflicts.length)}</h3>
          <p className="prose">{text.plan.askedBody}</p>
          {conflicts.map((leaf) => (
            <ConflictItem
              key={leafKey(leaf.path)}
              leaf={leaf}
              names={names}
              authors={copy.authors}
              onChoose={(value) =>
                setChoices((before) => new Map(before).set(leafKey(leaf.path), value))
              }
            />
          ))}
        </div>
      )}
      {taken.length > 0 && <TakenList taken={taken} names={names} authors={copy.authors[THERE]} />}
      {kept.length > 0 && <p className="soft">{text.plan.kept(kept.length)}</p>}
      <div className="actions">
        <Button kind="primary" onClick={merge}>
          {hasNothing ? text.plan.recordOnly : text.plan.merge}
        </Button>
        <Button onClick={onLeave}>{text.plan.leave}</Button>
      </div>
    </Section>
  );
}
