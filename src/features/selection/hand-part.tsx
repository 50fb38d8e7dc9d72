import type { ReactNode } from 'react';
import { freeAll } from '#core/invest/choice/choice-edits.ts';
import type { HandPrice } from '#core/invest/choice/search-types.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { useDesk } from '#state/desk.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';
import { usePlanQuestion } from '#state/plans/use-plan-question.ts';
import { AskedState } from '#ui/asked-state.tsx';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { NoBookNotice } from './no-book.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';
import { useChoiceDeed } from './use-choice-deed.ts';

const words = parts.hand;

function firstText({ first }: HandPrice): string {
  if (!first) return text.common.none;
  return first.of === 'good' ? words.good(first.agencies) : words.worst(first.points.shown);
}

function lossText({ loss, isProven }: HandPrice): string {
  if (!loss) return words.unknown;
  return isProven ? loss.shown : words.atLeast(loss.shown);
}

function Prices({ prices }: { readonly prices: readonly HandPrice[] }): ReactNode {
  const { plan } = usePlan();
  const names = useChoiceWords(
    plan,
    prices.map(({ id }) => id),
  );
  const hasFirst = prices.some(({ first }) => first !== null);
  return (
    <TableScroll label={words.caption}>
      <table aria-label={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.proposal}</th>
            <th scope="col">{words.said}</th>
            <th scope="col" className="choice-number">
              {words.loss}
            </th>
            {hasFirst && <th scope="col">{words.first}</th>}
          </tr>
        </thead>
        <tbody>
          {prices.map((price) => (
            <tr key={price.id}>
              <th scope="row">{names.proposal(price.id)}</th>
              <td>{price.year === null ? words.never : words.year(plan.firstYear + price.year)}</td>
              <td className="choice-number">{lossText(price)}</td>
              {hasFirst && <td>{firstText(price)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

interface HandPartProps {
  readonly view: ChoiceView;
  readonly isBusy: boolean;
}

/** Everything that was set by hand, and what each of it costs. */
export function HandPart({ view, isBusy }: HandPartProps): ReactNode {
  const { plan, isClosed } = usePlan();
  const replace = useChoiceDeed();
  const desk = useDesk();
  const question = usePlanQuestion(plan, { of: 'hand-prices' });
  const count = Object.keys(plan.hand).length;
  const { state } = question;
  useFocusBack('pilihan-tangan', `${state.kind} ${count === 0}`);
  const free = (): void => {
    const at = desk.now();
    replace((now) => freeAll(now, at), words.freed);
  };
  return (
    <Section id="pilihan-tangan" title={words.title}>
      {count === 0 ? (
        <p>{words.none}</p>
      ) : (
        <>
          <p className="prose">
            {words.count(count)} {words.lead}
          </p>
          {state.kind === 'asking' ? (
            <AskedState
              standing={{
                kind: 'working',
                words: words.working(count),
                done: state.done,
                total: state.done > 0 ? state.total : 0,
                stop: { label: words.cancel, run: question.cancel },
              }}
            />
          ) : (
            <div className="actions">
              {view.now && state.kind !== 'here' && (
                <Button disabled={isBusy} onClick={() => void question.ask()}>
                  {words.ask}
                </Button>
              )}
              {!isClosed && (
                <Button disabled={isBusy} onClick={free}>
                  {words.free}
                </Button>
              )}
            </div>
          )}
          {state.kind === 'failed' && (
            <AskedState
              standing={{
                kind: 'failed',
                words: words.failed,
                detail: state.detail,
                detailLabel: DETAIL_LABEL,
                again: { label: text.again, run: () => void question.ask() },
              }}
            />
          )}
          {state.kind === 'here' &&
            ('kind' in state.answer ? (
              <NoBookNotice why={state.answer} />
            ) : (
              <Prices prices={state.answer} />
            ))}
        </>
      )}
    </Section>
  );
}
