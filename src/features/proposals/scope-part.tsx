import type { ReactNode } from 'react';
import { decide, saidAbout } from '#core/invest/choice/decide.ts';
import { NO_DECISION } from '#core/invest/clearance/decision-on.ts';
import type { ChoicesView } from '#core/invest/proposal/view-proposals-choices.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { gatesText } from './text-gates.ts';
import { oneText } from './text-one.ts';

const text = oneText.scope;

interface ScopePartProps {
  readonly row: InitiativeRow;
  readonly agencies: ChoicesView['agencies'];
  /** Key of the agency that is decided about; empty = all. */
  readonly agency: string;
  readonly onAgency: (key: string) => void;
}

/** Whether all proposals are decided about or one, and for which it was decided otherwise. */
export function ScopePart({ row, agencies, agency, onAgency }: ScopePartProps): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const names = new Map(agencies.map(({ key, name }) => [key, name]));
  const prefix = `${row.id}:`;
  const apart = Object.keys(plan.decisions).flatMap((about) => {
    if (!about.startsWith(prefix)) return [];
    const key = about.slice(prefix.length);
    return [{ about, key, name: names.get(key) ?? key }];
  });
  const drop = (about: string, name: string): void => {
    const before = saidAbout(plan, about);
    editor.change((now) => decide(now, about, NO_DECISION));
    const run = (): void => editor.change((now) => decide(now, about, before));
    say(text.dropped(name), { label: gatesText.undo, run });
  };
  return (
    <section className="card" aria-label={text.label}>
      <div className="proposals-filters">
        <Choice
          label={text.label}
          value={agency}
          words={{ '': text.all, ...Object.fromEntries(names) }}
          onChoose={onAgency}
        />
      </div>
      <h3>{text.exceptions}</h3>
      {apart.length === 0 && <p className="soft">{text.none}</p>}
      {apart.length > 0 && (
        <ul className="proposals-lines">
          {apart.map(({ about, key, name }) => (
            <li key={about}>
              <button type="button" className="proposals-open" onClick={() => onAgency(key)}>
                {name}
              </button>
              {!isClosed && (
                <Button kind="quiet" onClick={() => drop(about, name)}>
                  {text.drop(name)}
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
