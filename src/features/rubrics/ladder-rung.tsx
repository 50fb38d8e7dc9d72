import type { ReactNode } from 'react';
import { ZERO } from '#core/lib/ratio.ts';
import type { Level } from '#core/rubric/types.ts';
import { Tag } from '#ui/tag.tsx';
import type { Book } from './book.ts';
import { gainText } from './numbers.ts';
import { indicatorText as say } from './text-indicator.ts';

interface LadderRungProps {
  readonly book: Book;
  readonly indicatorId: string;
  readonly step: Level;
  readonly label: string;
  /** The level before; absent on the lowest. */
  readonly below: number | undefined;
}

/** One level: what it means, every criterion, every piece of evidence with its conditions. */
export function LadderRung(props: LadderRungProps): ReactNode {
  const { book, indicatorId, step, label, below } = props;
  const { rubric, shares } = book;
  const share = shares.get(indicatorId) ?? ZERO;
  return (
    <li className="rung-card">
      <div className="rung-card-head">
        <h3>{say.levelName(step.level, label)}</h3>
        <span className="soft numeric">
          {below === undefined
            ? say.base
            : say.gain(gainText(share, step.level - below, rubric.rounding.digits))}
        </span>
      </div>
      <p>{step.summary}</p>
      {step.criteria.length > 0 && (
        <div>
          <h4>{say.criteria}</h4>
          <ol className="rung-criteria">
            {step.criteria.map(({ id, text, dependsOn }) => (
              <li key={id}>
                {text}
                {dependsOn !== undefined && (
                  <span className="rung-depends">{say.dependsOn(dependsOn)}</span>
                )}
              </li>
            ))}
          </ol>
        </div>
      )}
      {step.evidence.length > 0 && (
        <div>
          <h4>{say.evidence}</h4>
          <ul className="rung-evidence">
            {step.evidence.map(({ id, text, required, must }) => (
              <li key={id}>
                <span className="rung-kind">
                  <Tag tone={required ? 'info' : 'neutral'}>
                    {required ? say.required : say.optional}
                  </Tag>
                </span>
                <div>
                  {text}
                  {must.length > 0 && (
                    <ul className="rung-must" aria-label={say.must}>
                      {must.map((term) => (
                        <li key={term}>{term}</li>
                      ))}
                    </ul>
                  )}
                </div>
              </li>
            ))}
          </ul>
        </div>
      )}
    </li>
  );
}
