import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { InstrumentFrame } from '#core/portfolio/frame.ts';
import type { Target } from '#core/portfolio/query.ts';
import type { OutcomeStanding } from '#core/portfolio/view.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { recordPath } from './address.ts';
import { cellText, targetName } from './names.ts';
import { measuresOf, valueOf } from './record-values.ts';
import { record } from './text-record.ts';
import { text } from './text.ts';

const words = record.values;

interface OutcomeTableProps {
  readonly standing: OutcomeStanding;
  /** The value that is looked at. */
  readonly target: Target;
}

/** Every group followed by its own indicators, as the instrument has them. */
function targetsIn({ groups, indicators }: InstrumentFrame): readonly Target[] {
  return groups.flatMap((_, at): readonly Target[] => [
    { of: 'group', at },
    ...indicators.flatMap(({ group }, place): readonly Target[] =>
      group === at ? [{ of: 'indicator', at: place }] : [],
    ),
  ]);
}

/** All values of a result side by side; each name leads to how it came about. */
export function OutcomeTable({ standing, target }: OutcomeTableProps): ReactNode {
  const { outcome, frame } = standing;
  const measures = measuresOf(outcome);
  const targets: readonly Target[] = [{ of: 'index' }, ...targetsIn(frame)];
  const isAsked = (one: Target): boolean =>
    one.of === target.of && (one.of === 'index' || ('at' in target && one.at === target.at));
  return (
    <Section id="nilai" title={words.title}>
      <TableScroll label={words.caption}>
        <table aria-label={words.caption} className="table-cards">
          <thead>
            <tr>
              <th scope="col">{words.name}</th>
              {measures.map((measure) => (
                <th key={measure} scope="col">
                  {text.measures[measure]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {targets.map((one) => (
              <tr
                key={recordPath(outcome.id, one)}
                className={one.of === 'indicator' ? undefined : 'portfolio-strong'}
              >
                <th scope="row" className={`portfolio-of-${one.of}`}>
                  <Link
                    href={recordPath(outcome.id, one)}
                    aria-current={isAsked(one) ? 'true' : undefined}
                  >
                    {targetName(frame, one)}
                  </Link>
                  {isAsked(one) && <span className="portfolio-under">{words.asked}</span>}
                </th>
                {measures.map((measure) => (
                  <td key={measure} data-label={text.measures[measure]} className="numeric">
                    {cellText(valueOf(frame, outcome[measure], one))}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
