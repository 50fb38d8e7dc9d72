import type { ReactNode } from 'react';
import type { Curve, CurvePoint, NextMoney } from '#core/invest/choice/search-types.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanQuestion } from '#state/plans/use-plan-question.ts';
import { curveLegend, curveScene } from '#ui/charts/curve-scene.ts';
import { SceneFigure } from '#ui/charts/scene-figure.tsx';
import { integer, percent } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { curvePlaces, numberOf } from './curve-places.ts';
import { NamedList } from './named-list.tsx';
import { QuestionPart } from './question-part.tsx';
import { text } from './text.ts';

const words = text.curve;

function CurveTable({ points }: { readonly points: readonly CurvePoint[] }): ReactNode {
  const heads = [words.ceiling, words.spent, words.gain, words.good, words.chosen];
  return (
    <TableScroll label={words.chart}>
      <table aria-label={words.chart}>
        <thead>
          <tr>
            <th scope="col">{words.factor}</th>
            {heads.map((head) => (
              <th key={head} scope="col" className="reasons-number">
                {head}
              </th>
            ))}
            <th scope="col">{words.proven}</th>
          </tr>
        </thead>
        <tbody>
          {points.map((point) => (
            <tr key={point.permille}>
              <th scope="row">{percent(point.permille / 1000)}</th>
              <td className="reasons-number">{rupiah(point.ceiling)}</td>
              <td className="reasons-number">{rupiah(point.spent)}</td>
              <td className="reasons-number">{point.gain.shown}</td>
              <td className="reasons-number">{integer(point.good)}</td>
              <td className="reasons-number">{integer(point.chosen.length)}</td>
              <td>{point.isProven ? words.yes : words.no}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

function NextPart({ next }: { readonly next: NextMoney | null }): ReactNode {
  if (!next) return <p className="soft">{words.noNext}</p>;
  const isNothing = numberOf(next.gain.shown) === 0 && next.comesIn.length === 0;
  return (
    <>
      <h3>{words.next(next.more)}</h3>
      <p>{isNothing ? words.nextNothing : words.nextGain(next.gain.shown)}</p>
      <div className="reasons-halves">
        <NamedList title={words.comesIn} ids={next.comesIn} />
        <NamedList title={words.goesOut} ids={next.goesOut} />
      </div>
    </>
  );
}

function Shown({ curve }: { readonly curve: Curve }): ReactNode {
  const { plan } = usePlan();
  const points = [...curve.points].sort((a, b) => a.permille - b.permille);
  const { over, places, amountOf } = curvePlaces(points);
  return (
    <>
      <SceneFigure
        title={words.chart}
        summary={words.summary(
          points.map((point) => `${rupiah(amountOf(point))}: ${point.gain.shown}`).join('; '),
        )}
        draw={(width) => curveScene(places, { x: words.over[over], y: words.y }, width)}
        legend={curveLegend(words.legend)}
        twin={<CurveTable points={points} />}
        words={text.charts}
        picture={{ title: words.chart, about: plan.name, result: words.rule, foot: words.foot }}
        fileName={words.file}
      />
      <p className="soft prose">{words.rule}</p>
      <NextPart next={curve.next} />
    </>
  );
}

/** What every size of ceilings buys, and what a little more would. */
export function CurvePart(): ReactNode {
  const { plan } = usePlan();
  const { state, ask, cancel } = usePlanQuestion(plan, { of: 'curve' });
  useFocusBack('alasan-kurva', state.kind);
  return (
    <Section id="alasan-kurva" title={words.title}>
      <p className="prose">{words.lead}</p>
      <QuestionPart<Curve> state={state} words={words} onAsk={() => void ask()} onCancel={cancel}>
        {(curve) => <Shown curve={curve} />}
      </QuestionPart>
    </Section>
  );
}
