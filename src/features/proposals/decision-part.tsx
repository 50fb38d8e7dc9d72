import { useState, type ReactNode } from 'react';
import { decide, saidAbout } from '#core/invest/choice/decide.ts';
import { decisionOn } from '#core/invest/clearance/decision-on.ts';
import type { Decision } from '#core/invest/plan.ts';
import type { InitiativeRow } from '#core/invest/proposal/view-proposals-initiatives.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { PromptDialog } from '#ui/prompt-dialog.tsx';
import { Section } from '#ui/section.tsx';
import { oneText } from './text-one.ts';

const text = oneText.decision;

interface DecisionPartProps {
  readonly row: InitiativeRow;
  /** Id of the initiative, or of one proposal. */
  readonly about: string;
}

/** Must, kept out with a reason, and who pays. */
export function DecisionPart({ row, about }: DecisionPartProps): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const [leaving, setLeaving] = useState(false);
  const own = saidAbout(plan, about);
  const whole = decisionOn(plan, about, row.id);
  const isOne = about !== row.id;
  const say = (said: Partial<Decision>): void => editor.change((now) => decide(now, about, said));
  const [first] = plan.sources;
  const sources = Object.fromEntries(plan.sources.map(({ id, name }) => [id, name]));
  const byDefault = isOne ? text.inherit : text.first(first?.name ?? '');
  const isMustByInitiative = isOne && saidAbout(plan, row.id).isMust;
  return (
    <Section id="usulan-keputusan" title={text.title}>
      <Checkbox
        label={text.must}
        hint={isMustByInitiative ? text.mustByInitiative : text.mustHint}
        checked={whole.isMust}
        disabled={isClosed || isMustByInitiative}
        onChange={(isMust) => say({ isMust })}
      />
      {whole.isMust && whole.leftOut !== '' && <Notice tone="warn">{text.both}</Notice>}
      {whole.leftOut !== '' && <p>{text.leftOut(whole.leftOut)}</p>}
      {!isClosed && (
        <div className="actions">
          {own.leftOut === '' ? (
            <Button onClick={() => setLeaving(true)}>{text.leaveOut}</Button>
          ) : (
            <Button onClick={() => say({ leftOut: '' })}>{text.takeIn}</Button>
          )}
        </div>
      )}
      <div className="proposals-filters">
        {isClosed ? (
          <p>
            {text.source}: {sources[whole.source] ?? byDefault}
          </p>
        ) : (
          <Choice
            label={text.source}
            value={own.source}
            words={{ '': byDefault, ...sources }}
            onChoose={(source) => say({ source })}
          />
        )}
      </div>
      {leaving && (
        <PromptDialog
          title={text.dialog.title}
          words={{ ...text.dialog, problems: FORM_PROBLEMS }}
          isLong
          check={(reason) => (reason === '' ? text.dialog.missing : undefined)}
          onGive={(leftOut) => {
            say({ leftOut });
            setLeaving(false);
          }}
          onClose={() => setLeaving(false)}
        />
      )}
    </Section>
  );
}
