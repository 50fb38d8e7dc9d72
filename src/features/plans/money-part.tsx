import type { ReactNode } from 'react';
import { usePlan } from '#state/plans/plan-context.ts';
import { rupiah } from '#ui/rupiah.ts';
import { Section } from '#ui/section.tsx';
import { MoneyRow } from './money-row.tsx';
import { SourceHands } from './source-hands.tsx';
import { AddSource } from './source-dialog.tsx';
import { ceilingsText } from './text-ceilings.ts';

const { money: text, source: words } = ceilingsText;

/** What may be spent at most: in all, and by each funding source. */
export function MoneyPart(): ReactNode {
  const { plan } = usePlan();
  const { sources, ceilings, years, firstYear } = plan;
  const own = ceilings.filter(({ source }) => source !== null);
  const sums = Array.from({ length: years }, (_, at) => ({
    year: firstYear + at,
    sum: own.reduce<number | null>((sum, { perYear }) => {
      const one = perYear[at] ?? null;
      return sum === null || one === null ? null : sum + one;
    }, 0),
  }));
  return (
    <Section id="pagu" title={text.title}>
      <p className="prose soft">{text.hint}</p>
      <MoneyRow name={text.total} source={null} />
      <h3>{text.sources}</h3>
      {sources.map((source, at) => (
        <MoneyRow key={source.id} name={source.name} source={source.id}>
          {at === 0 && sources.length > 1 && <p className="soft">{words.first}</p>}
          <SourceHands source={source} />
        </MoneyRow>
      ))}
      {own.length > 1 && (
        <dl className="plans-sums" aria-label={text.sumOfSources}>
          <dt>{text.sumOfSources}</dt>
          {sums.map(({ year, sum }) => (
            <dd key={year} className="numeric">
              <span className="soft">{year}</span> {sum === null ? text.open : rupiah(sum)}
            </dd>
          ))}
        </dl>
      )}
      <AddSource />
    </Section>
  );
}
