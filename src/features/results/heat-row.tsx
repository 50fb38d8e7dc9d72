import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LevelBlocks } from './level-blocks.tsx';
import { positionOf, standingText } from './levels.ts';
import { percentText, rounded } from './numbers.ts';
import { indicatorPath } from './paths.ts';
import { TEXT } from './text.ts';
import type { IndicatorView, ResultsView } from './view.ts';
import { WhyNumber } from './why-number.tsx';

interface HeatRowProps {
  readonly view: ResultsView;
  readonly item: IndicatorView;
}

function Level({ view, item }: HeatRowProps): ReactNode {
  const { indicator, trace, target } = item;
  const { climb } = trace;
  const none = trace.state === 'blank' ? TEXT.blank : TEXT.notApplicable;
  return (
    <span className="heat-level">
      <LevelBlocks
        count={indicator.levels.length}
        filled={climb ? positionOf(indicator, climb.level) + 1 : 0}
        target={trace.state === 'not-applicable' ? 0 : positionOf(indicator, target) + 1}
      />
      <WhyNumber
        subject={{ kind: 'level', basis: 'claimed', id: indicator.id }}
        what={TEXT.levelOf(indicator.code)}
        shown={standingText(view.rubric, indicator, trace) ?? none}
      />
    </span>
  );
}

/** One indicator: level in blocks, figure and name; target; share of the index; contribution. */
export function HeatRow({ view, item }: HeatRowProps): ReactNode {
  const { indicator, trace, target } = item;
  const { id, code, title } = indicator;
  const below = trace.climb !== null && trace.climb.level < target;
  return (
    <li className="heat-row">
      <Link className="heat-name" href={indicatorPath(view.assessment.id, id)}>
        {code} {title}
      </Link>
      <Level view={view} item={item} />
      <span>
        <span className="heat-label">{TEXT.target} </span>
        {trace.state === 'not-applicable' ? '–' : target}
        {below && <span className="hidden-visually"> {TEXT.belowTarget}</span>}
      </span>
      <span>
        <span className="heat-label">{TEXT.shareShort} </span>
        <WhyNumber
          subject={{ kind: 'share', id }}
          what={TEXT.shareOf(code)}
          shown={percentText(trace.share)}
        />
      </span>
      <span>
        <span className="heat-label">{TEXT.contribution} </span>
        {trace.contribution ? (
          <WhyNumber
            subject={{ kind: 'contribution', id }}
            what={TEXT.contributionOf(code)}
            shown={rounded(trace.contribution, view.rubric.rounding.digits + 1)}
          />
        ) : (
          '–'
        )}
      </span>
    </li>
  );
}
