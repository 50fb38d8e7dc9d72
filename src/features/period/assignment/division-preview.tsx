import { useEffect, useMemo, useRef, type ReactNode } from 'react';
import { proposedBy } from '#core/assignment/draft-order.ts';
import { byAgency } from '#core/assignment/edit-readers.ts';
import { measure } from '#core/assignment/measure.ts';
import type { Seat } from '#core/assignment/order.ts';
import type { DraftAssignment } from '#core/period/draft.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { LoadTable } from './load-table.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { assignmentText } from './text-assignment.ts';
import { useAssignments } from './use-assignments.ts';

const { preview: text, loads: loadText } = assignmentText;

interface DivisionPreviewProps {
  readonly seats: readonly Seat[];
  /** Taken or thrown away. */
  readonly onDone: () => void;
}

const NOBODY: readonly DraftAssignment[] = [];

/** Everything about a reading but who set it. */
const face = (list: readonly DraftAssignment[]): string =>
  list
    .map(({ asesor, groups, double }) => JSON.stringify([asesor, double, groups]))
    .sort()
    .join(' ');

/** A proposal before it is taken: the loads, and for which agencies something changes. */
export function DivisionPreview({ seats, onDone }: DivisionPreviewProps): ReactNode {
  const { draft, change } = useOpenPeriod();
  const { invited, groups, ofAgency, nameOf } = useAssignments();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  const next = useMemo(() => proposedBy(draft, groups, seats), [draft, groups, seats]);
  const { asesors, assignments } = draft;
  const team = { asesors, groups };
  const [before, after] = [measure(team, assignments), measure(team, next)];
  const nextOf = byAgency(next);
  const namesIn = (list: readonly DraftAssignment[]): string =>
    asesors
      .flatMap(({ id, name }) => (list.some((one) => one.asesor === id) ? [name] : []))
      .join(', ');
  const changed = invited.flatMap(({ id, name }) => {
    const [old, now] = [ofAgency.get(id) ?? NOBODY, nextOf.get(id) ?? NOBODY];
    if (face(old) === face(now)) return [];
    const [from, to] = [namesIn(old), namesIn(now)];
    return [{ id, line: from === to ? text.regrouped(name) : text.change(name, from, to) }];
  });
  const shared = after.pairs.filter(({ agencies }) => agencies > 0);
  const accept = (): void => {
    change((shown) => ({ ...shown, assignments: next }));
    const undo = (): void => {
      change((shown) => ({ ...shown, assignments }));
      say(assignmentText.undone);
    };
    say(text.accepted, { label: assignmentText.undo, run: undo });
    onDone();
    document.getElementById('pembaca')?.focus();
  };
  return (
    <div
      className="period-preview stack"
      ref={box}
      tabIndex={-1}
      aria-label={text.title}
      role="group"
    >
      <h3>{text.title}</h3>
      <p>
        {loadText.range(after.most, after.least)} {text.optimal}
      </p>
      {after.oneInstitution > 0 && <p>{loadText.alike(after.oneInstitution)}</p>}
      <LoadTable asesors={asesors} now={before.loads} next={after.loads} />
      {shared.length > 0 && (
        <details>
          <summary>{text.pairs}</summary>
          <ul>
            {shared.map(({ asesors: [one, other], agencies }) => (
              <li key={`${one} ${other}`}>
                {text.pair(nameOf(one), nameOf(other))}: {text.pairCount(agencies)}
              </li>
            ))}
          </ul>
        </details>
      )}
      {changed.length === 0 ? (
        <p>{text.same}</p>
      ) : (
        <details>
          <summary>{text.changes(changed.length)}</summary>
          <ul>
            {changed.map(({ id, line }) => (
              <li key={id}>{line}</li>
            ))}
          </ul>
        </details>
      )}
      <div className="actions">
        <Button kind="primary" onClick={accept}>
          {text.accept}
        </Button>
        <Button onClick={onDone}>{text.discard}</Button>
      </div>
    </div>
  );
}
