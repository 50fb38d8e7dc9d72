import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { LevelBlocks } from './level-blocks.tsx';
import { positionOf, standingText } from './levels.ts';
import { percentText, rounded } from './numbers.ts';
import { indicatorPath } from './paths.ts';
import { EVIDENCE } from './text-evidence.ts';
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
      <Supported view={view} item={item} />
    </span>
  );
}

/** What the evidence supports of the level, and how much is missing; nothing without a claim. */
function Supported({ view, item: { indicator, support } }: HeatRowProps): ReactNode {
  if (!support) return null;
  const missing = support.missing.length;
  return (
    <span className="heat-supported">
      {view.supportedGroups ? (
        <>
          <span className="soft">{EVIDENCE.supportedLevel}</span>{' '}
          <WhyNumber
            subject={{ kind: 'level', basis: 'supported', id: indicator.id }}
            what={EVIDENCE.levelOf(indicator.code)}
            shown={standingText(view.rubric, indicator, support.supported) ?? ''}
          />
        </>
      ) : (
        <span className="soft">{EVIDENCE.none}</span>
      )}
      {missing > 0 && <span className="heat-missing">{EVIDENCE.lacking(missing)}</span>}
    </span>
  );
}

/** One indicator: both levels; target; share of the index; contribution. */
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
