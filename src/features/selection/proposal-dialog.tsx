import type { ReactNode } from 'react';
import type { ProposalOrigin } from '#core/invest/choice/view-choice-origin.ts';
import { proposalWords } from '#state/plans/choice-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { decimal } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { ClimbTable } from './climb-table.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.origin;

function CostPart({ cost }: Pick<ProposalOrigin, 'cost'>): ReactNode {
  return (
    <>
      <h3>{words.cost}</h3>
      <p>
        {cost.by === 'lines' ? words.lines : words.estimate}
        {cost.by === 'estimate' && cost.basis !== '' && ` · ${words.basis(cost.basis)}`}
      </p>
      {cost.lines.length > 0 && (
        <TableScroll label={words.lines}>
          <table aria-label={words.lines}>
            <thead>
              <tr>
                <th scope="col">{words.line}</th>
                {[words.volume, words.price, words.amount].map((head) => (
                  <th key={head} scope="col" className="choice-number">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {cost.lines.map(({ line, amount }) => (
                <tr key={JSON.stringify(line)}>
                  <th scope="row">
                    {line.name}
                    <span className="choice-under">{words.when[line.when]}</span>
                  </th>
                  <td className="choice-number">{`${decimal(line.volume)} ${line.unit}`}</td>
                  <td className="choice-number">{rupiah(line.unitPrice)}</td>
                  <td className="choice-number">{rupiah(amount)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
      <dl className="choice-figures">
        <div>
          <dt>{words.once}</dt>
          <dd>{rupiah(cost.oneOff)}</dd>
        </div>
        <div>
          <dt>{words.yearly}</dt>
          <dd>{rupiah(cost.perYear)}</dd>
        </div>
      </dl>
    </>
  );
}

function Origin({ origin }: { readonly origin: ProposalOrigin }): ReactNode {
  const { plan } = usePlan();
  const { start, years, climbs, worth, requires, excludes, weeks, description } = origin;
  const byYear = years.map((amount, at) => [plan.firstYear + at, amount] as const);
  return (
    <div className="stack">
      <p className="prose">
        {description} {words.weeks(weeks)}
      </p>
      <CostPart cost={origin.cost} />
      <h3>{start === null ? words.ifFirst : words.years}</h3>
      <dl className="choice-figures">
        {byYear.map(([year, amount]) => (
          <div key={year}>
            <dt>{year}</dt>
            <dd>{rupiah(amount)}</dd>
          </div>
        ))}
      </dl>
      <h3>{words.climbs}</h3>
      {climbs.every(({ from, to }) => from === to) && <p>{words.noClimb}</p>}
      <ClimbTable label={words.climbs} lines={climbs} sum={worth.shown} hasAgency />
      {requires.length > 0 && (
        <>
          <h3>{words.requires}</h3>
          <ul className="choice-list">
            {requires.map((one) => (
              <li key={one.id}>
                {words.requiredIn(
                  proposalWords(one),
                  one.start === null ? null : plan.firstYear + one.start,
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      {excludes.length > 0 && (
        <>
          <h3>{words.excludes}</h3>
          <ul className="choice-list">
            {excludes.map((one) => (
              <li key={one.id}>{proposalWords(one)}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

/** Where cost and worth of one proposal come from. */
export function ProposalDialog({
  id,
  onClose,
}: {
  readonly id: string;
  readonly onClose: () => void;
}): ReactNode {
  const { plan } = usePlan();
  const asked = usePlanView(plan, { part: 'choice-proposal', id });
  const origin = asked.kind === 'here' && asked.view && !('kind' in asked.view) ? asked.view : null;
  return (
    <Dialog
      title={origin ? proposalWords(origin) : words.reading}
      size="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{text.common.close}</Button>}
    >
      {asked.kind === 'here' && !origin && <p>{words.gone}</p>}
      {asked.kind === 'failed' && <p role="alert">{text.failed}</p>}
      {origin && <Origin origin={origin} />}
    </Dialog>
  );
}
