import type { ReactNode } from 'react';
import type { CompareView } from '#core/invest/choice/view-choice-compare.ts';
import type { ChoiceNow, ChoiceView } from '#core/invest/choice/view-choice.ts';
import { integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { rupiah } from '#ui/rupiah.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { FaultList } from './fault-list.tsx';
import { text } from './text.ts';

const words = text.greedy;
const { common } = text;

interface GreedyPartProps {
  readonly view: ChoiceView;
  readonly now: ChoiceNow;
  readonly compare: CompareView | null;
}

/** Ranking and cutting beside the plan, with what looking ahead is worth. */
export function GreedyPart({ view, now, compare }: GreedyPartProps): ReactNode {
  const difference = compare?.greedy.difference;
  if (!compare || !difference) return <p role="status">{words.reading}</p>;
  const { greedy } = compare;
  const [own, other] = [now.figures, greedy.figures];
  const rows: readonly (readonly [string, string, string, string])[] = [
    [text.now.gain, own.gain.shown, other.gain.shown, common.signed(difference.gain.shown)],
    ...(view.hasPriorities
      ? [
          [
            text.now.weighted,
            own.weighted.shown,
            other.weighted.shown,
            common.signed(difference.weighted.shown),
          ] as const,
        ]
      : []),
    [
      text.now.good(view.goal),
      integer(own.good),
      integer(other.good),
      common.signedCount(difference.good),
    ],
    [
      text.now.total(view.years),
      rupiah(own.total),
      rupiah(other.total),
      common.signedRupiah(difference.total),
    ],
    [
      text.now.chosen,
      integer(own.chosen),
      integer(other.chosen),
      common.signedCount(own.chosen - other.chosen),
    ],
  ];
  return (
    <>
      <h3>{words.title}</h3>
      <p className="prose">{words.lead}</p>
      <TableScroll label={words.title}>
        <table aria-label={words.title}>
          <thead>
            <tr>
              <th scope="col">{words.what}</th>
              {[words.now, words.greedy, words.difference].map((head) => (
                <th key={head} scope="col" className="choice-number">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([what, ...values]) => (
              <tr key={what}>
                <th scope="row">{what}</th>
                {values.map((value, at) => (
                  <td
                    key={[words.now, words.greedy, words.difference][at]}
                    className="choice-number"
                  >
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      {other.faults.length > 0 && (
        <Notice tone="info">
          <p>{words.faulty(other.faults.length)}</p>
          <FaultList faults={other.faults} />
        </Notice>
      )}
    </>
  );
}
