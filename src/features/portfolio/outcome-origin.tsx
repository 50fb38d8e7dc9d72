import type { ReactNode } from 'react';
import { add, fromInteger, roundHalfUp, toNumber } from '#core/lib/ratio.ts';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { OutcomeStanding } from '#core/portfolio/view.ts';
import type { Target } from '#core/portfolio/query.ts';
import type { Score } from '#core/scoring/score.ts';
import { decimal, percent } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { cellWords, targetName } from './names.ts';
import { originOf, shareOf, type OriginLine } from './outcome-scores.ts';
import { valueOf } from './record-values.ts';
import { record } from './text-record.ts';

const words = record.origin;

interface OutcomeOriginProps {
  readonly standing: OutcomeStanding;
  /** Null = the instrument is not here, and nothing can be counted anew. */
  readonly score: Score | null;
  readonly target: Target;
}

/** How one value of one result came about, exact until the last rounding. */
export function OutcomeOrigin({ standing, score, target }: OutcomeOriginProps): ReactNode {
  const { frame, outcome } = standing;
  const set = outcome.final ?? outcome.claimed;
  const title = targetName(frame, target);
  const share = score && shareOf(score, frame, target);
  const lines = score ? originOf(score, frame, target) : [];
  return (
    <Section id="asal" title={words.title(title)}>
      {!outcome.final && <p className="soft">{words.claim}</p>}
      {!score && <p>{words.none}</p>}
      {target.of === 'indicator' && (
        <p>{words.indicator(cellWords(valueOf(frame, set, target)))}</p>
      )}
      {share && <p>{words.inIndex(percent(toNumber(share)))}</p>}
      {lines.length > 0 && (
        <>
          <p className="soft">{words.lead}</p>
          <Lines lines={lines} frame={frame} caption={words.title(title)} />
          <p className="soft">{words.rounding(frame.rounding.digits)}</p>
        </>
      )}
    </Section>
  );
}

interface LinesProps {
  readonly lines: readonly OriginLine[];
  readonly frame: InstrumentFrame;
  readonly caption: string;
}

function Lines({ lines, frame, caption }: LinesProps): ReactNode {
  const { digits } = frame.rounding;
  const sum = lines.reduce((all, { adds }) => (adds ? add(all, adds) : all), fromInteger(0));
  const counted = lines.some(({ adds }) => adds !== null);
  return (
    <TableScroll label={caption}>
      <table aria-label={caption} className="table-cards">
        <thead>
          <tr>
            {[words.part, words.weight, words.value, words.share, words.adds].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ name, weight, value, part, adds }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td data-label={words.weight} className="numeric">
                {decimal(weight)}
              </td>
              <td data-label={words.value} className="numeric">
                {value ? decimal(roundHalfUp(value, digits)) : words.dropped}
              </td>
              <td data-label={words.share} className="numeric">
                {part ? percent(toNumber(part)) : ''}
              </td>
              <td data-label={words.adds} className="numeric">
                {adds ? decimal(roundHalfUp(adds, digits + 2)) : ''}
              </td>
            </tr>
          ))}
          {counted && (
            <tr>
              <th scope="row" colSpan={4}>
                {words.sum}
              </th>
              <td className="numeric portfolio-strong">
                {`${decimal(roundHalfUp(sum, digits + 2))} ≈ ${decimal(roundHalfUp(sum, digits))}`}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </TableScroll>
  );
}
