import type { ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { AssessmentId } from '#core/lib/ids.ts';
import { paths } from '#state/paths.ts';
import { useShortcuts } from '#state/help/shortcuts.ts';
import { text } from './text.ts';

interface IndicatorNavProps {
  readonly assessmentId: AssessmentId;
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly label: string;
  /** It stands twice on a page; a screen reader tells the two apart by name. */
  readonly place: 'top' | 'end';
}

/** Previous and next, by link and by Alt+P and Alt+N. */
export function IndicatorNav(props: IndicatorNavProps): ReactNode {
  const { assessmentId, previous, next, label, place } = props;
  return (
    <nav
      className="indicator-nav"
      aria-label={place === 'top' ? label : text.indicator.atEnd(label)}
    >
      {previous === undefined ? (
        <span />
      ) : (
        <Link href={paths.indicator(assessmentId, previous)}>{text.indicator.previous}</Link>
      )}
      <span className="soft numeric">{label}</span>
      {next === undefined ? (
        <Link href={paths.tasks(assessmentId)}>{text.nav.tasks}</Link>
      ) : (
        <Link href={paths.indicator(assessmentId, next)}>{text.indicator.nextIndicator}</Link>
      )}
    </nav>
  );
}

/** Listens for the two key combinations while an indicator is shown. */
export function useIndicatorKeys({
  assessmentId,
  previous,
  next,
}: Omit<IndicatorNavProps, 'label' | 'place'>): void {
  const [, navigate] = useLocation();
  const to = (indicator: string | undefined): (() => void) | undefined =>
    indicator === undefined ? undefined : () => navigate(paths.indicator(assessmentId, indicator));
  useShortcuts({ previous: to(previous), next: to(next) });
}
