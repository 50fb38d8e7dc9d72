import type { ReactNode } from 'react';
import { dropOwn, putOwn } from '#core/invest/initiative/own-proposal.ts';
import type { OwnProposal } from '#core/invest/plan.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { text as all } from './text.ts';
import { oneText } from './text-one.ts';
import type { OpenInitiative } from './views.ts';

const text = oneText.own;

interface OwnViewProps {
  /** Id of one to be changed; empty = a new one. */
  readonly onEdit: (id: string) => void;
  /** What is decided about it. */
  readonly onOpen: OpenInitiative;
}

function Line({ own, onEdit, onOpen }: OwnViewProps & { readonly own: OwnProposal }): ReactNode {
  const { editor, isClosed } = usePlan();
  const { id, title, kind, raises } = own.initiative;
  const remove = (): void => {
    editor.change((now) => dropOwn(now, id));
    const run = (): void => editor.change((now) => putOwn(now, own));
    say(text.removed(title), { label: text.undo, run });
    // The button that had the focus goes with its row.
    document.querySelector('h1')?.focus();
  };
  return (
    <li>
      <span>
        <button
          type="button"
          className="proposals-open"
          aria-label={all.open(title)}
          onClick={() => onOpen({ id, title })}
        >
          {title}
        </button>
        <span className="proposals-under">
          {all.kinds[kind]} · {text.for(own.agencies.length)} · {text.raises}{' '}
          {raises.map((one) => `${one.indicator.toUpperCase()} ${one.from} → ${one.to}`).join(', ')}
        </span>
      </span>
      {!isClosed && (
        <span className="actions">
          <Button aria-label={text.deed(text.edit, title)} onClick={() => onEdit(id)}>
            {text.edit}
          </Button>
          <Button kind="quiet" aria-label={text.deed(text.remove, title)} onClick={remove}>
            {text.remove}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Proposals of this plan alone. */
export function OwnView({ onEdit, onOpen }: OwnViewProps): ReactNode {
  const { plan, isClosed } = usePlan();
  return (
    <>
      {plan.own.length === 0 ? (
        <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
      ) : (
        <ul className="proposals-lines" aria-label={text.list}>
          {plan.own.map((own) => (
            <Line key={own.initiative.id} own={own} onEdit={onEdit} onOpen={onOpen} />
          ))}
        </ul>
      )}
      {!isClosed && (
        <div className="actions">
          <Button icon="plus" kind="primary" onClick={() => onEdit('')}>
            {text.add}
          </Button>
        </div>
      )}
    </>
  );
}
