import type { ReactNode } from 'react';
import { FEW_UNITS } from '#core/agreement/estimate.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { UncountedSheet } from '#workflow/review/agreement.ts';
import { text, uncountedText } from './text.ts';
import type { AgreementView } from './view.ts';

interface CountsCardProps {
  readonly view: AgreementView;
  readonly uncounted: readonly UncountedSheet[];
}

/** What is compared, what is missing, and what is left out by name. */
export function CountsCard({ view, uncounted }: CountsCardProps): ReactNode {
  const { table, slices } = view;
  const counts = slices.whole[0]?.counts;
  if (!counts) return null;
  const submissions = new Set(table.units.map(({ submission }) => submission));
  const sheets = table.raters.reduce((sum, _, at) => {
    const own = table.units.filter(({ votes }) => votes[at] !== null);
    return sum + new Set(own.map(({ submission }) => submission)).size;
  }, 0);
  const left = [
    ...uncounted.map(({ agency, name, why }) => ({ agency, name, why: uncountedText(why) })),
    ...table.superseded.map(({ agency, rater }) => ({
      agency,
      name: rater.name,
      why: text.uncounted.earlier,
    })),
  ];
  return (
    <Section id="dibandingkan" title={text.counts.title}>
      <div className="stack prose">
        <p>{text.counts.sheets(sheets, table.raters.length, submissions.size)}</p>
        <p>{text.counts.units(counts.units, counts.comparable)}</p>
        <p>{text.counts.missing(counts.open, counts.notApplicable)}</p>
      </div>
      {counts.disputed > 0 && <Notice tone="warn">{text.counts.disputed(counts.disputed)}</Notice>}
      {counts.comparable < FEW_UNITS && (
        <Notice tone="warn">{text.counts.few(counts.comparable)}</Notice>
      )}
      {left.length > 0 && (
        <Notice tone="info" title={text.uncounted.title}>
          <ul>
            {left.map(({ agency, name, why }) => (
              <li key={`${agency} ${name} ${why}`}>{text.uncounted.one(agency, name, why)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </Section>
  );
}
