import { useState, type ReactNode } from 'react';
import { orderOf } from '#core/assignment/draft-order.ts';
import { useDivision } from '#state/period/use-division.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { RunningWork } from '#ui/running-work.tsx';
import { Section } from '#ui/section.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { DivisionPreview } from './division-preview.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { assignmentText, divideFailureText } from './text-assignment.ts';
import { useAssignments } from './use-assignments.ts';

const { division: text } = assignmentText;

/** A whole number from `least` to `most`; undefined for anything else. */
function wholeIn(value: string, least: number, most: number): number | undefined {
  const number = /^\d{1,4}$/.test(value.trim()) ? Number(value) : Number.NaN;
  return number >= least && number <= most ? number : undefined;
}

/** A number of agencies, or a share of all of them such as 20%. */
function countOf(value: string, all: number): number | undefined {
  const [, share] = /^\s*(\d{1,3})\s*%\s*$/.exec(value) ?? [];
  if (share === undefined) return wholeIn(value, 0, all);
  return wholeIn(String(Math.round((Number(share) * all) / 100)), 0, all);
}

/** Has the work divided: what is wished, what came of it, and whether it is taken. */
export function DivisionForm(): ReactNode {
  const { draft } = useOpenPeriod();
  const { invited, groups, groupWord, nameOf } = useAssignments();
  const { state, propose, cancel } = useDivision();
  const [readersText, setReaders] = useState('1');
  const [againText, setAgain] = useState('0');
  const [chosen, setBy] = useState<'agency' | 'group'>('agency');
  const [dropped, setDropped] = useState<object>();
  const by = groups.length === 0 ? 'agency' : chosen;
  const readers = wholeIn(readersText, 1, draft.asesors.length);
  const again = countOf(againText, invited.length);
  const order =
    readers === undefined || again === undefined
      ? undefined
      : orderOf(draft, groups, { by, readers, again });
  // What was proposed for another list, other conflicts or other wishes is not shown any more.
  const isCurrent =
    state.kind === 'ready' &&
    dropped !== state &&
    order !== undefined &&
    JSON.stringify(order) === JSON.stringify(state.order);
  return (
    <Section id="usulan" title={text.title}>
      <p className="soft prose">{text.hint}</p>
      <SmallForm
        className="period-division"
        onSubmit={() => {
          if (order) void propose(order);
        }}
      >
        <Field
          label={text.readers}
          error={readers === undefined ? text.readersWrong(draft.asesors.length) : undefined}
        >
          {(control) => (
            <input
              {...control}
              className="input numeric"
              inputMode="numeric"
              value={readersText}
              onChange={(event) => setReaders(event.target.value)}
            />
          )}
        </Field>
        <Field
          label={text.again}
          hint={text.againHint(invited.length)}
          error={again === undefined ? text.againWrong(invited.length) : undefined}
        >
          {(control) => (
            <input
              {...control}
              className="input numeric"
              inputMode="numeric"
              value={againText}
              onChange={(event) => setAgain(event.target.value)}
            />
          )}
        </Field>
        {groups.length > 0 && (
          <Choice
            label={text.by}
            value={by}
            words={{ agency: text.whole, group: groupWord }}
            onChoose={setBy}
          />
        )}
        <div className="actions">
          <Button kind="primary" type="submit" disabled={!order || state.kind === 'making'}>
            {text.propose}
          </Button>
        </div>
      </SmallForm>
      {state.kind === 'making' && (
        <RunningWork words={text.working} done={0} total={1}>
          <Button onClick={cancel}>{text.cancel}</Button>
        </RunningWork>
      )}
      {state.kind === 'failed' && (
        <Notice tone="bad" role="alert">
          <p>{text.failed}</p>
        </Notice>
      )}
      {isCurrent && !state.outcome.ok && (
        <Notice tone="bad" role="alert">
          <ul>
            {divideFailureText(state.outcome.error, nameOf).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Notice>
      )}
      {isCurrent && state.outcome.ok && (
        <DivisionPreview seats={state.outcome.value} onDone={() => setDropped(state)} />
      )}
    </Section>
  );
}
