import type { ReactNode } from 'react';
import type { Robustness } from '#core/invest/choice/search-types.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useChoiceWords } from '#state/plans/use-choice-words.ts';
import { usePlanQuestion } from '#state/plans/use-plan-question.ts';
import { barsScene } from '#ui/charts/bars-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { percent } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { VirtualTable } from '#ui/virtual-table.tsx';
import { NamedList } from './named-list.tsx';
import { QuestionPart } from './question-part.tsx';
import { text } from './text.ts';

const words = text.robust;
/** Bars that a person can look through. */
const DRAWN = 15;

interface Stay {
  readonly id: string;
  readonly name: string;
  readonly count: number;
  readonly isIn: boolean;
}

interface StayTableProps {
  readonly stays: readonly Stay[];
  readonly scenarios: number;
}

/** What is in the plan first, the shakiest on top; then what comes in most often. */
function byShakiness(a: Stay, b: Stay): number {
  if (a.isIn !== b.isIn) return a.isIn ? -1 : 1;
  const more = a.isIn ? a.count - b.count : b.count - a.count;
  return more || a.name.localeCompare(b.name, 'id');
}

function StayTable({ stays, scenarios }: StayTableProps): ReactNode {
  const heads: readonly (readonly [head: string, width: number, isNumber?: true])[] = [
    [words.proposal, 26],
    [words.inPlan, 7],
    [words.stays, 9, true],
    [words.share, 6, true],
  ];
  return (
    <VirtualTable
      label={words.caption(stays.length)}
      caption={words.caption(stays.length)}
      columns={heads.map(([head, width, isNumber]) => ({
        id: head,
        width,
        head: (
          <th scope="col" className={isNumber && 'reasons-number'}>
            {head}
          </th>
        ),
      }))}
      count={stays.length}
      printNote={text.list.printNote(stays.length)}
      renderRow={(index) => {
        const one = stays[index];
        if (!one) return null;
        return (
          <>
            <th scope="row">{one.name}</th>
            <td>{one.isIn ? words.yes : words.no}</td>
            <td className="reasons-number">{words.of(one.count, scenarios)}</td>
            <td className="reasons-number">{percent(one.count / scenarios)}</td>
          </>
        );
      }}
    />
  );
}

interface OtherProps {
  readonly title: string;
  /** null = no plan was found. */
  readonly chosen: readonly string[] | null;
}

/** What another size of ceilings takes out of the plan and brings in. */
function Other({ title, chosen }: OtherProps): ReactNode {
  const { plan } = usePlan();
  const now = Object.keys(plan.chosen?.starts ?? {});
  const here = new Set(now);
  const there = new Set(chosen ?? []);
  const goesOut = chosen ? now.filter((id) => !there.has(id)) : [];
  const comesIn = (chosen ?? []).filter((id) => !here.has(id));
  return (
    <div className="stack">
      <h3>{title}</h3>
      {chosen === null && <p>{words.noPlan}</p>}
      {chosen && goesOut.length + comesIn.length === 0 && <p>{words.unchanged}</p>}
      <NamedList title={words.goesOut} ids={goesOut} />
      <NamedList title={words.comesIn} ids={comesIn} />
    </div>
  );
}

function Shown({ robust }: { readonly robust: Robustness }): ReactNode {
  const { plan } = usePlan();
  const { scenarios, kinds, stays, impossible, unsolved, less, more } = robust;
  const names = useChoiceWords(plan, Object.keys(stays));
  const inPlan = plan.chosen?.starts ?? {};
  const all = Object.entries(stays)
    .map(([id, count]): Stay => ({
      id,
      name: names.proposal(id),
      count,
      isIn: Object.hasOwn(inPlan, id),
    }))
    .sort(byShakiness);
  const chosen = all.filter(({ isIn }) => isIn);
  const drawn = chosen.slice(0, DRAWN);
  const share = ({ count }: Stay): string => percent(count / scenarios);
  return (
    <>
      <p className="prose">
        {words.scenarios(scenarios, kinds.costs, kinds.weights, kinds.ceilings)}{' '}
        {impossible > 0 && words.impossible(impossible)} {unsolved > 0 && words.unsolved(unsolved)}
      </p>
      <SceneFigure
        title={words.chart}
        summary={words.summary(drawn.map((one) => `${one.name} ${share(one)}`).join('; '))}
        draw={(width) =>
          barsScene(
            drawn.map((one) => ({
              label: one.name,
              value: (one.count / scenarios) * 100,
              figure: share(one),
            })),
            100,
            width,
          )
        }
        legend={[]}
        twin={<StayTable stays={chosen} scenarios={scenarios} />}
        words={text.charts}
        picture={{
          title: words.chart,
          about: plan.name,
          result: words.scenarios(scenarios, kinds.costs, kinds.weights, kinds.ceilings),
          foot: text.curve.foot,
        }}
        fileName={words.file}
      />
      {chosen.length > DRAWN && <p className="soft">{words.shown(DRAWN, chosen.length)}</p>}
      <StayTable stays={all} scenarios={scenarios} />
      <div className="reasons-halves">
        <Other title={words.less} chosen={less} />
        <Other title={words.more} chosen={more} />
      </div>
    </>
  );
}

/** What stays chosen when costs, weights and ceilings turn out otherwise. */
export function RobustPart(): ReactNode {
  const { plan } = usePlan();
  const { state, ask, cancel } = usePlanQuestion(plan, { of: 'robustness' });
  useFocusBack('alasan-ketahanan', state.kind);
  return (
    <Section id="alasan-ketahanan" title={words.title}>
      <p className="prose">{words.lead}</p>
      <QuestionPart<Robustness>
        state={state}
        words={words}
        onAsk={() => void ask()}
        onCancel={cancel}
      >
        {(robust) => <Shown robust={robust} />}
      </QuestionPart>
    </Section>
  );
}
