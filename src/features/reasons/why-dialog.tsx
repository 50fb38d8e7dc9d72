import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { GROWTH, type WhyNot } from '#core/invest/choice/search-types.ts';
import type { ReasonRow } from '#core/invest/choice/view-choice-reasons.ts';
import { demandIds, demandText, demandWayOut, proposalWords } from '#state/plans/choice-text.ts';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';
import { usePlanQuestion } from '#state/plans/use-plan-question.ts';
import { AskedState } from '#ui/asked-state.tsx';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { percent } from '#ui/format.ts';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { NamedList } from './named-list.tsx';
import { NoBookNotice } from './no-book.tsx';
import { text } from './text.ts';

const words = text.why;
const CLOSE = 'alasan-mengapa-tutup';
/** Ceilings as they are, per mille. */
const NOW = 1000;

/** What is being looked at: a plan with it, then plans under ceilings that grow. */
function workingText(done: number): string {
  const permille = GROWTH[done - 1];
  return words.working(permille === undefined ? null : percent(permille / 1000));
}

function Conflict({ conflict }: Pick<WhyNot, 'conflict'>): ReactNode {
  const { plan } = usePlan();
  const names = useChoiceWords(plan, demandIds(conflict));
  if (conflict.length === 0) return null;
  return (
    <div>
      <h3>{words.conflict}</h3>
      <ul className="reasons-list">
        {conflict.map((demand) => {
          const way = demandWayOut(demand);
          const said = demandText(demand, names);
          return (
            <li key={said}>
              {said} <Link href={paths.planPart(plan.id, way.part)}>{way.words}</Link>
            </li>
          );
        })}
      </ul>
    </div>
  );
}

function lossText({ loss, first }: WhyNot): string {
  const gain = loss?.shown ?? '';
  const said = gain.startsWith('-') ? words.win(gain.slice(1)) : words.loss(gain);
  const firsts = first?.of === 'good' ? words.lossGood(first.agencies) : '';
  const worst = first?.of === 'worst' ? words.lossWorst(first.points.shown) : '';
  return [firsts, worst, loss ? said : ''].filter((one) => one !== '').join(' ');
}

/** At which ceilings it enters, and at which of those that were looked at it does not. */
function entersText({ entersAt, notTo }: WhyNot): string {
  const not = percent(notTo / 1000);
  if (entersAt) {
    const said = words.enters(percent(entersAt.permille / 1000), entersAt.rupiah);
    return notTo > NOW ? `${said} ${words.notBelow(not)}` : said;
  }
  if (notTo === GROWTH.at(-1)) return words.entersNot;
  return notTo > NOW ? words.notTo(not) : words.notLooked;
}

function Answer({ answer }: { readonly answer: WhyNot }): ReactNode {
  const { verdict, displaces, brings, conflict, isProven, loss } = answer;
  const isKnown = verdict !== 'not-known';
  return (
    <div className="stack">
      <p>
        <strong>{words.verdicts[verdict]}</strong> {lossText(answer)}
      </p>
      {loss && !isProven && <p className="soft">{words.atMost}</p>}
      <Conflict conflict={conflict} />
      {verdict === 'worth-less' && displaces.length === 0 && <p>{words.nothing}</p>}
      <NamedList level={3} title={words.displaces} ids={displaces} />
      <NamedList level={3} title={words.brings} ids={brings} />
      {isKnown && verdict !== 'kept-out' && <p>{entersText(answer)}</p>}
    </div>
  );
}

/** Asks at once why one proposal is not in the plan, and shows the answer. */
export function WhyDialog({
  row,
  onClose,
}: {
  readonly row: ReasonRow;
  readonly onClose: () => void;
}): ReactNode {
  const { plan } = usePlan();
  const { state, ask, cancel } = usePlanQuestion(plan, { of: 'why-not', id: row.id });
  useFocusBack(CLOSE, state.kind);
  const wasAsked = useRef(false);
  useEffect(() => {
    if (wasAsked.current || state.kind === 'here') return;
    wasAsked.current = true;
    void ask();
  }, [ask, state.kind]);
  const leave = (): void => {
    if (state.kind === 'asking') cancel();
    onClose();
  };
  return (
    <Dialog
      title={proposalWords(row)}
      onClose={leave}
      actions={
        <Button id={CLOSE} onClick={leave}>
          {text.close}
        </Button>
      }
    >
      {state.kind === 'asking' && (
        <AskedState
          standing={{
            kind: 'working',
            words: workingText(state.done),
            done: state.done,
            total: state.total,
            stop: { label: text.cancel, run: cancel },
          }}
        />
      )}
      {state.kind === 'idle' && <Button onClick={() => void ask()}>{text.list.ask}</Button>}
      {state.kind === 'failed' && (
        <AskedState
          standing={{
            kind: 'failed',
            words: words.failed,
            detail: state.detail,
            detailLabel: DETAIL_LABEL,
            again: { label: text.again, run: () => void ask() },
          }}
        />
      )}
      {state.kind === 'here' &&
        ('kind' in state.answer ? (
          <NoBookNotice why={state.answer} />
        ) : (
          <Answer answer={state.answer} />
        ))}
    </Dialog>
  );
}
