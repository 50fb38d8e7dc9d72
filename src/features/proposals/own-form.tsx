import { useState, type ReactNode } from 'react';
import { ownProposalOf, putOwn, type OwnFault } from '#core/invest/initiative/own-proposal.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import { useDesk } from '#state/desk.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { useBudgetCodes } from '#state/plans/use-budget-codes.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { ErrorSummary } from '#ui/error-summary.tsx';
import { Notice } from '#ui/notice.tsx';
import { OwnAgencies } from './own-agencies.tsx';
import { OwnCode } from './own-code.tsx';
import { OwnCosts } from './own-costs.tsx';
import { OWN_FIELD, ownFaultText } from './own-faults.ts';
import { OwnLinks } from './own-links.tsx';
import { OwnRaises } from './own-raises.tsx';
import { OwnTextField } from './own-text-field.tsx';
import { draftOf } from './own-typed.ts';
import { text as all } from './text.ts';
import { oneText } from './text-one.ts';
import { useOwnTyped } from './use-own-typed.ts';

const text = oneText.own;

interface OwnFormProps {
  /** Id of the one to be changed; empty = a new one. */
  readonly id: string;
  readonly choices: ChoicesView;
  readonly onDone: () => void;
}

/** A proposal of one's own; refused with every reason at once, never kept as zero. */
export function OwnForm({ id, choices, onDone }: OwnFormProps): ReactNode {
  const { editor } = usePlan();
  const desk = useDesk();
  const { typed, set, isDirty, isRestored, forget } = useOwnTyped(id);
  const codes = useBudgetCodes() ?? null;
  const [attempt, setAttempt] = useState(0);
  const at = id === '' ? `usulan-${desk.now().replaceAll(/\D/g, '')}` : id;
  const read = ownProposalOf(at, draftOf(typed), choices.open, codes);
  const faults: readonly OwnFault[] = attempt > 0 && !read.ok ? read.error : [];
  const errorOf = (...those: readonly OwnFault[]): string | undefined => {
    const found = those.find((one) => faults.includes(one));
    return found && ownFaultText(found);
  };
  const leave = (): void => {
    forget();
    onDone();
  };
  const submit = (): void => {
    setAttempt((count) => count + 1);
    if (!read.ok) return;
    const own = read.value;
    editor.change((now) => putOwn(now, own));
    say(text.saved(own.initiative.title));
    leave();
  };
  const others = choices.initiatives.filter((one) => one.id !== id);
  return (
    <form
      className="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      {isRestored && <Notice tone="info">{text.restored}</Notice>}
      <ErrorSummary
        title={text.problems}
        attempt={attempt}
        items={faults.map((fault) => ({ fieldId: OWN_FIELD[fault], text: ownFaultText(fault) }))}
      />
      <OwnTextField
        id={OWN_FIELD['no-title']}
        label={text.title}
        value={typed.title}
        error={errorOf('no-title')}
        onType={(title) => set({ title })}
      />
      <div className="proposals-filters">
        <Choice
          label={text.kind}
          value={typed.kind}
          words={all.kinds}
          onChoose={(kind) => set({ kind })}
        />
        <Choice
          label={text.carrier}
          value={typed.carriedBy}
          words={all.carriers}
          onChoose={(carriedBy) => set({ carriedBy })}
        />
        <OwnTextField
          id={OWN_FIELD['no-weeks']}
          label={text.weeks}
          value={typed.weeks}
          error={errorOf('no-weeks')}
          isNumber
          onType={(weeks) => set({ weeks })}
        />
      </div>
      <p className="soft">{text.kindHint}</p>
      <OwnTextField
        id="usulan-uraian"
        label={text.description}
        value={typed.description}
        error={undefined}
        onType={(description) => set({ description })}
      />
      <OwnAgencies
        choices={choices}
        chosen={typed.agencies}
        error={errorOf('no-agencies')}
        onChoose={(agencies) => set({ agencies })}
      />
      <OwnRaises
        choices={choices}
        raises={typed.raises}
        error={errorOf('no-effect', 'raise-order', 'no-gap')}
        onRaises={(raises) => set({ raises })}
      />
      <OwnCosts
        typed={typed}
        error={errorOf('no-cost', 'cost-order')}
        basisError={errorOf('no-basis')}
        onType={set}
      />
      <OwnCode
        typed={typed}
        codes={codes}
        error={errorOf('no-code', 'no-code-list', 'other-list')}
        onType={set}
      />
      <OwnLinks
        label={text.requires}
        choices={others}
        chosen={typed.requires}
        onChoose={(requires) => set({ requires })}
      />
      <OwnLinks
        label={text.excludes}
        choices={others}
        chosen={typed.excludes}
        onChoose={(excludes) => set({ excludes })}
      />
      <div className="actions">
        <Button kind="primary" type="submit">
          {text.save}
        </Button>
        <Button onClick={leave}>{text.cancel}</Button>
        {isDirty && <span className="soft">{text.unsaved}</span>}
      </div>
    </form>
  );
}
