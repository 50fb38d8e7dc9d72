import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Clearance } from '#core/invest/clearance.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/toasts.ts';
import { usePlanView } from '#state/use-plan-view.ts';
import { usePlans } from '#state/use-plans.ts';
import { useRoster } from '#state/use-roster.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { clearanceOfLine } from '#workflow/clearance-of-line.ts';
import { addClearances, removeClearance } from '#workflow/clearances.ts';
import { text as all } from './text.ts';

const { plan: text } = all;

interface FromPlanDialogProps {
  readonly rows: readonly Clearance[];
  readonly onClose: () => void;
}

interface TakeProps extends FromPlanDialogProps {
  readonly plan: InvestmentPlan;
  readonly plans: readonly InvestmentPlan[];
  readonly onPlan: (id: string) => void;
}

/** Diskominfo by the roster, else by its usual name. */
const DISKOMINFO = 'Dinas Komunikasi dan Informatika';

function Take({ rows, plan, plans, onPlan, onClose }: TakeProps): ReactNode {
  const desk = useDesk();
  const { list } = useRoster();
  const asked = usePlanView(plan, { part: 'register' });
  const roster = list?.ok ? list.value.sound : [];
  const known = roster.find(({ name }) => /komunikasi.*informatika/i.test(name));
  const [typed, setOwner] = useState<string | null>(null);
  const [failure, setFailure] = useState<string>();
  const owner = typed ?? known?.name ?? DISKOMINFO;
  const view = asked.kind === 'here' && !('kind' in asked.view) ? asked.view : null;
  const taken = new Set(
    rows.flatMap(({ proposal }) => (proposal ? [`${proposal.plan}\n${proposal.proposal}`] : [])),
  );
  const fresh = (view ?? []).filter(({ proposal }) => !taken.has(`${plan.id}\n${proposal}`));
  const failed =
    asked.kind === 'failed' || (asked.kind === 'here' && !view) ? text.failed : undefined;
  const take = async (): Promise<void> => {
    if (fresh.length === 0 || owner.trim() === '') return;
    const about = {
      plan: plan.id,
      owner: { name: owner.trim(), code: owner === known?.name ? known.code : '' },
      receivedOn: localDay(desk.now()),
    };
    const added = fresh.map((line) => clearanceOfLine(desk, line, about));
    const written = await addClearances(desk, added);
    if (!written.ok) {
      setFailure(failureText(written.error, 'changing'));
      return;
    }
    const undo = async (): Promise<void> => {
      for (const row of added) await removeClearance(desk, row);
      say(text.undone);
    };
    say(text.done(added.length), { label: text.undo, run: () => void undo() });
    onClose();
  };
  return (
    <FormDialog
      title={text.title}
      action={text.save}
      cancel={text.cancel}
      failure={failure ?? failed}
      onSubmit={() => void take()}
      onClose={onClose}
    >
      <p>{text.lead}</p>
      <Field label={text.choose}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={plan.id}
            onChange={({ target }) => onPlan(target.value)}
          >
            {plans.map(({ id, name, firstYear }) => (
              <option key={id} value={id}>
                {`${name} · ${firstYear}`}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={text.owner}>
        {(control) => (
          <input
            {...control}
            className="input"
            value={owner}
            onChange={({ target }) => setOwner(target.value)}
          />
        )}
      </Field>
      <p role="status">
        {view ? text.found(fresh.length, view.length - fresh.length) : text.reading}
      </p>
    </FormDialog>
  );
}

/** Chosen proposals of a plan as lines of the register, each once. */
export function FromPlanDialog({ rows, onClose }: FromPlanDialogProps): ReactNode {
  const list = usePlans();
  const [id, setId] = useState<string | null>(null);
  const plans = list?.ok ? list.value.sound.filter(({ chosen }) => chosen !== null) : [];
  const plan = plans.find((one) => one.id === id) ?? plans[0];
  if (plan) {
    return <Take rows={rows} plan={plan} plans={plans} onPlan={setId} onClose={onClose} />;
  }
  return (
    <Dialog
      title={text.title}
      onClose={onClose}
      actions={
        <>
          {list && (
            <Link href={paths.plans} className={buttonClass('primary')}>
              {text.toPlans}
            </Link>
          )}
          <Button onClick={onClose}>{text.close}</Button>
        </>
      }
    >
      <p>{list ? text.nonePlans : text.reading}</p>
    </Dialog>
  );
}
