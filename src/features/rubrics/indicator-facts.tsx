import type { ReactNode } from 'react';
import { ZERO } from '#core/lib/ratio.ts';
import type { Indicator } from '#core/rubric/types.ts';
import type { PlacedIndicator } from '#core/rubric/walk.ts';
import { decimal } from '#ui/format.ts';
import type { Book } from './book.ts';
import { gainText, shareText } from './numbers.ts';
import { indicatorText as say } from './text-indicator.ts';

interface IndicatorFactsProps {
  readonly book: Book;
  readonly placed: PlacedIndicator;
}

/** What one level more adds to the index: one amount, or from the smallest to the largest step. */
function stepText({ rubric, shares }: Book, indicator: Indicator): string {
  const share = shares.get(indicator.id) ?? ZERO;
  const rises = indicator.levels
    .slice(1)
    .map((step, at) => step.level - (indicator.levels[at]?.level ?? 0));
  const [low, high] = [Math.min(...rises), Math.max(...rises)].map((rise) =>
    gainText(share, rise, rubric.rounding.digits),
  );
  return low === high ? say.stepAdds(low ?? '') : say.stepsAdd(low ?? '', high ?? '');
}

function appliesText({ mayBeNotApplicable, notApplicableWhen }: Indicator): string {
  if (!mayBeNotApplicable) return say.appliesAlways;
  return notApplicableWhen === undefined ? say.appliesNot : say.appliesNotWhen(notApplicableWhen);
}

/** An indicator in figures and conditions; what the instrument does not say is left out. */
export function IndicatorFacts({
  book,
  placed: { indicator, path },
}: IndicatorFactsProps): ReactNode {
  const { repeat, coverage, scope, owners = [], informationClass } = indicator;
  const share = book.shares.get(indicator.id) ?? ZERO;
  return (
    <dl className="entry-facts">
      {repeat && (
        <Fact name={say.repeat}>
          {say.repeatOf(repeat.position, repeat.of, repeat.code, repeat.subject)}
        </Fact>
      )}
      <Fact name={say.weight}>
        {say.weightWithin(decimal(indicator.weight), path.at(-1)?.title ?? '')}
      </Fact>
      <Fact name={say.share}>{shareText(share)}</Fact>
      <Fact name={say.step}>{stepText(book, indicator)}</Fact>
      <Fact name={say.applies}>{appliesText(indicator)}</Fact>
      {scope !== undefined && <Fact name={say.scope}>{scope}</Fact>}
      {owners.length > 0 && <Fact name={say.owners}>{owners.join(', ')}</Fact>}
      <Fact
        name={say.informationClass}
        hint={informationClass === 'dikecualikan' ? say.excluded : undefined}
      >
        {informationClass}
      </Fact>
      {coverage && (
        <Fact name={say.coverage} hint={coverage.note}>
          {coverage.of}
        </Fact>
      )}
    </dl>
  );
}

interface FactProps {
  readonly name: string;
  readonly hint?: string | undefined;
  readonly children: ReactNode;
}

function Fact({ name, hint, children }: FactProps): ReactNode {
  return (
    <div className={hint === undefined ? undefined : 'entry-fact-wide'}>
      <dt>{name}</dt>
      <dd className="entry-fact-value">{children}</dd>
      {hint !== undefined && <dd className="soft">{hint}</dd>}
    </div>
  );
}
