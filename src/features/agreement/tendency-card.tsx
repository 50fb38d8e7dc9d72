import type { ReactNode } from 'react';
import type { Interval } from '#core/agreement/bootstrap.ts';
import type { Rater } from '#core/agreement/judged-sheet.ts';
import type { PeopleReport } from '#core/agreement/report.ts';
import { leaningOf, type Leaning } from '#core/agreement/leaning.ts';
import type { Tendency } from '#core/agreement/tendency.ts';
import { toNumber } from '#core/lib/ratio.ts';
import { integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { IntervalBar } from './interval-bar.tsx';
import { intervalText, signedText } from './numbers.ts';
import { TENDENCY } from './text-tendency.ts';

interface TendencyCardProps {
  readonly people: PeopleReport;
  /** The page is about one assessment, while tendencies come from all. */
  readonly isOne: boolean;
}

interface Line {
  readonly rater: Rater;
  readonly tendency: Tendency;
  readonly interval: Interval;
  readonly leaning: Leaning;
}

/** Who rates stricter or more lenient than the others on the same units, as a warning. */
export function TendencyCard({ people, isOne }: TendencyCardProps): ReactNode {
  const { raters, tendencies, intervals } = people;
  const lines = raters.flatMap((rater, at): readonly Line[] => {
    const [tendency, interval] = [tendencies[at], intervals[at]];
    if (!tendency || !interval) return [];
    return [{ rater, tendency, interval, leaning: leaningOf(tendency, interval) }];
  });
  const reach = Math.ceil(
    lines.reduce((most, { interval }) => {
      if (interval.kind !== 'interval') return most;
      return Math.max(most, Math.abs(interval.lower), Math.abs(interval.upper));
    }, 1),
  );
  const told = lines.filter(({ leaning }) => leaning === 'strict' || leaning === 'lenient');
  return (
    <Section id="kecenderungan" title={TENDENCY.title}>
      <p className="prose">{TENDENCY.lead}</p>
      {isOne && <p className="prose soft">{TENDENCY.leadOne}</p>}
      {told.length > 0 && (
        <Notice tone="warn" title={TENDENCY.warningTitle}>
          {told.map(({ rater, tendency, leaning }) => (
            <p key={rater.id}>
              {TENDENCY.warning(
                rater.name,
                tendency.toOthers ? signedText(tendency.toOthers, 2).replace(/^[+\u2212]/, '') : '',
                leaning === 'lenient',
              )}
            </p>
          ))}
        </Notice>
      )}
      <TableScroll label={TENDENCY.title}>
        <table className="agreement-table table-cards">
          <caption className="hidden-visually">{TENDENCY.title}</caption>
          <thead>
            <tr>
              <th scope="col">{TENDENCY.rater}</th>
              <th scope="col">{TENDENCY.shared}</th>
              <th scope="col">{TENDENCY.difference}</th>
              <th scope="col">{TENDENCY.interval}</th>
              <th scope="col">{TENDENCY.drawing(integer(reach))}</th>
              <th scope="col">{TENDENCY.reading}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(({ rater, tendency, interval, leaning }) => (
              <tr key={rater.id}>
                <th scope="row">
                  {rater.name}
                  <span className="agreement-interval">{rater.unit}</span>
                </th>
                <td data-label={TENDENCY.shared} className="numeric">
                  {integer(tendency.shared)}
                </td>
                {tendency.toOthers ? (
                  <td data-label={TENDENCY.difference} className="numeric agreement-value">
                    {signedText(tendency.toOthers, 2)}
                  </td>
                ) : (
                  <td className="agreement-none">{TENDENCY.none}</td>
                )}
                <td data-label={TENDENCY.interval} className="numeric">
                  {intervalText(interval)}
                </td>
                <td>
                  {tendency.toOthers && (
                    <IntervalBar
                      value={toNumber(tendency.toOthers)}
                      interval={interval}
                      from={-reach}
                      to={reach}
                      marks={[0]}
                    />
                  )}
                </td>
                <td data-label={TENDENCY.reading}>
                  {tendency.toOthers && TENDENCY.words[leaning]}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
