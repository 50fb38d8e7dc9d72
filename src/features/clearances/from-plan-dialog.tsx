import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import type { InvestmentPlan } from '#core/invest/plan.ts';
import { registerMoves } from '#core/invest/clearance/register-moves.ts';
import { useDesk } from '#state/desk.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { usePlans } from '#state/plans/use-plans.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { clearanceOfLine } from '#workflow/plans/clearance-of-line.ts';
import { takeLines } from './take-lines.ts';
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
  const [isMoving, setMoving] = useState(false);
  const [failure, setFailure] = useState<string>();
  const owner = typed ?? known?.name ?? DISKOMINFO;
  const view = asked.kind === 'here' && !('kind' in asked.view) ? asked.view : null;
  const { fresh, same, moved, decided } = registerMoves(rows, plan.id, view ?? []);
  const failed =
    asked.kind === 'failed' || (asked.kind === 'here' && !view) ? text.failed : undefined;
  const take = async (): Promise<void> => {
    const chosen = isMoving ? moved : [];
    if (fresh.length + chosen.length === 0 || owner.trim() === '') return;
    const about = {
      plan: plan.id,
      owner: { name: owner.trim(), code: owner === known?.name ? known.code : '' },
      receivedOn: localDay(desk.now()),
    };
    const added = fresh.map((line) => clearanceOfLine(desk, line, about));
    const wrong = await takeLines(desk, { added, moved: chosen });
    if (wrong === null) onClose();
    else setFailure(wrong);
  };
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
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
        {view ? text.found(fresh.length, same + moved.length + decided.length) : text.reading}
      </p>
      {moved.length > 0 && (
        <label className="check">
          <input
            type="checkbox"
            checked={isMoving}
            onChange={({ target }) => setMoving(target.checked)}
          />
          <span>
            {text.move(moved.map(({ row, year }) => text.moved(row.title, row.year, year)))}
          </span>
        </label>
      )}
      {decided.length > 0 && <p>{text.movedDecided(decided.map(({ title }) => title))}</p>}
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
