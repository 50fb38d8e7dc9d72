import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Indicator } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { Book } from './book.ts';
import { Crosswalk } from './crosswalk-list.tsx';
import { Examples } from './examples.tsx';
import { ExternalIndex } from './external-index.tsx';
import { IndicatorFacts } from './indicator-facts.tsx';
import { IndicatorSteps, useStepKeys } from './indicator-steps.tsx';
import { Ladder } from './ladder.tsx';
import { LineList } from './line-list.tsx';
import { Section } from '#ui/section.tsx';
import { indicatorText } from './text-indicator.ts';
import { text } from './text.ts';
import './indicator.css';

interface IndicatorPageProps {
  readonly book: Book;
  readonly indicatorId: string;
}

/** One indicator as the handbook explains it: what is asked, what each level takes, what proves it. */
export function IndicatorPage({ book, indicatorId }: IndicatorPageProps): ReactNode {
  const { rubric, ref } = book;
  const all = placedIndicators(rubric);
  const at = all.findIndex(({ indicator }) => indicator.id === indicatorId);
  const placed = all[at];
  const steps = {
    book,
    previous: placed && all[at - 1]?.indicator,
    next: placed && all[at + 1]?.indicator,
    label: indicatorText.position(at + 1, all.length),
  };
  useStepKeys(steps);
  if (!placed) {
    return (
      <Page title={text.unknown.indicator}>
        <Notice tone="bad">{text.unknown.indicatorBody}</Notice>
        <p>
          <Link href={paths.rubric(ref.digest)} className={buttonClass('secondary')}>
            {text.tree.about}
          </Link>
        </p>
      </Page>
    );
  }
  const { indicator, path } = placed;
  return (
    <Page
      title={`${indicator.code} ${indicator.title}`}
      kicker={indicatorText.kicker(
        rubric.shortTitle,
        path.map((group) => group.title),
      )}
      lead={<p className="entry-question">{indicator.question}</p>}
    >
      <IndicatorSteps {...steps} place="top" />
      <IndicatorFacts book={book} placed={placed} />
      <Section id="mengapa" title={indicatorText.why}>
        <p className="prose">{indicator.why}</p>
      </Section>
      {indicator.external && (
        <ExternalIndex
          labels={rubric.scales[indicator.scale]?.labels ?? {}}
          external={indicator.external}
        />
      )}
      <Section id="tangga" title={indicatorText.ladder}>
        <Ladder book={book} indicator={indicator} />
      </Section>
      <Examples indicator={indicator} />
      <Background book={book} indicator={indicator} />
      <IndicatorSteps {...steps} place="end" />
    </Page>
  );
}

interface BackgroundProps {
  readonly book: Book;
  readonly indicator: Indicator;
}

/** What an indicator rests on: law, counterparts elsewhere, remarks of its authors. */
function Background({ book, indicator }: BackgroundProps): ReactNode {
  const { basis, notes = [], crosswalk } = indicator;
  return (
    <>
      {basis.length > 0 && (
        <Section id="dasar" title={indicatorText.basis}>
          <LineList lines={basis} />
        </Section>
      )}
      {crosswalk.length > 0 && (
        <Section id="padanan" title={indicatorText.crosswalk}>
          <Crosswalk book={book} indicator={indicator} />
        </Section>
      )}
      {notes.length > 0 && (
        <Section id="catatan" title={indicatorText.notes}>
          <LineList lines={notes} />
        </Section>
      )}
    </>
  );
}
