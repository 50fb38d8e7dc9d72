import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { Indicator } from '#core/rubric/types.ts';
import { paths } from '#state/paths.ts';
import { useShortcuts } from '#state/help/shortcuts.ts';
import type { Book } from './book.ts';
import { indicatorText } from './text-indicator.ts';

interface Steps {
  readonly book: Book;
  readonly previous: Indicator | undefined;
  readonly next: Indicator | undefined;
}

interface IndicatorStepsProps extends Steps {
  readonly label: string;
  /** It stands twice on a page; a screen reader tells the two apart by name. */
  readonly place: 'top' | 'end';
}

/** To the indicator before and after, by link and by Alt+P and Alt+N. */
export function IndicatorSteps(props: IndicatorStepsProps): ReactNode {
  const { book, previous, next, label, place } = props;
  const to = (indicator: Indicator): string => paths.rubricIndicator(book.ref.digest, indicator.id);
  const name = (indicator: Indicator): ReactNode =>
    place === 'end' && (
      <span className="entry-step-name">
        {indicator.code} {indicator.title}
      </span>
    );
  return (
    <nav
      className={`entry-steps entry-steps-${place}`}
      aria-label={place === 'top' ? label : indicatorText.atEnd(label)}
    >
      {previous ? (
        <Link href={to(previous)}>
          {indicatorText.previous}
          {name(previous)}
        </Link>
      ) : (
        <span />
      )}
      <span className="soft numeric">{label}</span>
      {next ? (
        <Link href={to(next)}>
          {indicatorText.next}
          {name(next)}
        </Link>
      ) : (
        <Link href={paths.rubric(book.ref.digest)}>{indicatorText.about}</Link>
      )}
    </nav>
  );
}

/** Listens for the two key combinations while an indicator is shown. */
export function useStepKeys({ book, previous, next }: Steps): void {
  const [, navigate] = useLocation();
  const to = (indicator: Indicator | undefined): (() => void) | undefined =>
    indicator && (() => navigate(paths.rubricIndicator(book.ref.digest, indicator.id)));
  useShortcuts({ previous: to(previous), next: to(next) });
}
