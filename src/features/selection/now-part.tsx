import type { ReactNode } from 'react';
import type { ChoiceFigures } from '#core/invest/choice/choice-figures.ts';
import type { CompareView } from '#core/invest/choice/view-choice-compare.ts';
import type { ChoiceNow, ChoiceStanding, ChoiceView } from '#core/invest/choice/view-choice.ts';
import { hundredths, worthText } from '#state/plans/choice-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';
import { dateTime, decimal, integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { FaultList } from './fault-list.tsx';
import { GreedyPart } from './greedy-part.tsx';
import { text } from './text.ts';

const words = text.now;

/** What is known about how good the plan is; "proved" only where it is. */
function Verdict({
  standing,
  figures,
}: {
  readonly standing: ChoiceStanding;
  readonly figures: ChoiceFigures;
}): ReactNode {
  const { plan } = usePlan();
  if (standing.isStale) {
    return (
      <Notice tone="warn" title={words.stale.title}>
        <p>{words.stale.body}</p>
      </Notice>
    );
  }
  if (standing.isProven) {
    return (
      <Notice tone="good" title={words.proven}>
        <p>{words.provenBody(Object.keys(plan.hand).length)}</p>
      </Notice>
    );
  }
  const { gap, bound, isCutShort, by } = standing;
  if (gap !== null && bound) {
    return (
      <Notice tone="info" title={words.gap(hundredths(gap))}>
        <p>
          {gap === 0 ? words.gapLater : words.gapFirst(worthText(figures.worth), worthText(bound))}{' '}
          {isCutShort && words.cut}
        </p>
      </Notice>
    );
  }
  return <p>{by === 'hand' ? words.byHand : words.unknown}</p>;
}

function Lost({ ids }: { readonly ids: readonly string[] }): ReactNode {
  const { plan } = usePlan();
  const names = useChoiceWords(plan, ids);
  return (
    <Notice tone="warn">
      <p>{words.lost(ids.length)}</p>
      <ul className="choice-list">
        {ids.map((id) => (
          <li key={id}>{names.proposal(id)}</li>
        ))}
      </ul>
    </Notice>
  );
}

function Figures({ view, now }: { readonly view: ChoiceView; readonly now: ChoiceNow }): ReactNode {
  const { figures, groups } = now;
  const worst = [...groups].sort(
    (a, b) => Number(a.after.shown.replace(',', '.')) - Number(b.after.shown.replace(',', '.')),
  )[0];
  const facts: readonly (readonly [string, string])[] = [
    [words.chosen, words.of(figures.chosen, view.proposals)],
    [words.total(view.years), rupiah(figures.total)],
    [words.gain, decimal(figures.gain.shown)],
    ...(view.hasPriorities ? [[words.weighted, figures.weighted.shown] as const] : []),
    ...(view.mean && figures.mean
      ? [[words.mean, words.change(view.mean.shown, figures.mean.shown)] as const]
      : []),
    [
      words.good(view.goal),
      words.change(integer(view.good), words.of(figures.good, view.agencies)),
    ],
    ...(worst
      ? [
          [
            words.worst,
            `${worst.title} ${words.change(worst.before.shown, worst.after.shown)}`,
          ] as const,
        ]
      : []),
  ];
  return (
    <dl className="choice-figures">
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface NowPartProps {
  readonly view: ChoiceView;
  /** null while it is reckoned. */
  readonly compare: CompareView | null;
}

/** The plan as it stands: how good it is known to be, what it amounts to, what it does not hold. */
export function NowPart({ view, compare }: NowPartProps): ReactNode {
  const { now } = view;
  if (!now) {
    return (
      <Section id="pilihan-rencana" title={words.title}>
        <p>{words.none}</p>
      </Section>
    );
  }
  const { standing, figures } = now;
  const { faults, lost } = figures;
  return (
    <Section id="pilihan-rencana" title={words.title}>
      <p className="soft">
        {words.by[standing.by]} · {words.at(dateTime(standing.at))}
      </p>
      <Verdict standing={standing} figures={figures} />
      <Figures view={view} now={now} />
      {lost.length > 0 && <Lost ids={lost} />}
      {faults.length > 0 ? (
        <Notice tone="bad" role="status" title={words.faults(faults.length)}>
          <FaultList faults={faults} />
        </Notice>
      ) : (
        <p className="soft">{words.sound}</p>
      )}
      <GreedyPart view={view} now={now} compare={compare} />
    </Section>
  );
}
