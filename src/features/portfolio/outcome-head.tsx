import type { ReactNode } from 'react';
import type { OutcomeStanding } from '#core/portfolio/view.ts';
import { dateTime } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { cellWords } from './names.ts';
import { OutcomeAside } from './outcome-aside.tsx';
import { measuresOf, predikatOfSet, valueOf } from './record-values.ts';
import { record as words, standingText } from './text-record.ts';
import { text } from './text.ts';

/** The three scores of a result, where it stands in the rekap, and who says so. */
export function OutcomeHead({ standing }: { readonly standing: OutcomeStanding }): ReactNode {
  const { outcome, row, frame } = standing;
  const said = (word: string): string => (word === '' ? words.notSaid : word);
  const facts: readonly (readonly [string, string])[] = [
    [words.stage, words.revision(text.stages[row.stage], outcome.revision)],
    [words.government, row.agency.government],
    [words.group, said(row.group)],
    [words.kind, said(row.kind)],
    [words.batch, said(row.batch)],
    [words.source, words.sources[row.from]],
    [words.trust, words.trusts[row.trust]],
    [words.madeAt, dateTime(row.madeAt)],
  ];
  return (
    <>
      <section className="card" aria-label={words.figures}>
        <dl className="portfolio-figures">
          {measuresOf(outcome).map((measure) => (
            <div key={measure} className="portfolio-figure">
              <dt>{text.measures[measure]}</dt>
              <dd className="numeric">
                {cellWords(valueOf(frame, outcome[measure], { of: 'index' }))}
                <span className="portfolio-under">
                  {predikatOfSet(frame, outcome, outcome[measure]) ?? ''}
                </span>
              </dd>
            </div>
          ))}
        </dl>
        {row.stage !== 'final' && (
          <Notice tone="warn" title={text[row.stage].title}>
            {text[row.stage].body}
          </Notice>
        )}
      </section>
      <Section id="kedudukan" title={words.facts}>
        <p>
          <strong>{standingText(standing)}</strong>
        </p>
        <dl className="portfolio-facts">
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <OutcomeAside standing={standing} />
      </Section>
    </>
  );
}
