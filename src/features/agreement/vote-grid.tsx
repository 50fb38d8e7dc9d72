import type { ReactNode } from 'react';
import type { Finding } from '#core/review/finding.ts';
import { numberOf, type VoteUnit } from '#core/agreement/vote-table.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { voteText, VOTES } from './text-votes.ts';
import { text } from './text.ts';
import type { AgreementView } from './view.ts';

const TONES = 4;

/** Which of the five tones of the scale a vote has; nothing without a value. */
function toneOf(vote: Finding | null, ends: readonly [number, number]): string | undefined {
  const value = numberOf(vote);
  if (value === null) return 'agreement-no-vote';
  const part = (value - ends[0]) / Math.max(ends[1] - ends[0], 1);
  return `numeric agreement-tone-${Math.round(Math.min(Math.max(part, 0), 1) * TONES)}`;
}

function Spread({ votes }: Pick<VoteUnit, 'votes'>): ReactNode {
  const values = votes.flatMap((vote) => numberOf(vote) ?? []);
  if (values.length > 0 && votes.some((vote) => vote?.is === 'not-applicable')) {
    return <Tag tone="warn">{VOTES.disputed}</Tag>;
  }
  if (values.length < 2) return <span className="soft">{VOTES.alone}</span>;
  // Six decimals are the most a vote has: no rest of floating point is shown.
  const spread = Number((Math.max(...values) - Math.min(...values)).toFixed(6));
  if (spread === 0) return <span className="soft">{VOTES.same}</span>;
  return <Tag tone="warn">{decimal(String(spread))}</Tag>;
}

/** Indicators × asesors with every vote as it is: a grid and its own table in one. */
export function VoteGrid({ view }: { readonly view: AgreementView }): ReactNode {
  const { rubric, table } = view;
  const placed = new Map(placedIndicators(rubric).map((one) => [one.indicator.id, one.indicator]));
  return (
    <Section id="nilai" title={text.votes}>
      <p className="prose">{VOTES.lead}</p>
      <TableScroll label={text.votes}>
        <table className="agreement-table agreement-votes">
          <caption className="hidden-visually">{text.votes}</caption>
          <thead>
            <tr>
              <th scope="col">{VOTES.indicator}</th>
              {table.raters.map(({ id, name }) => (
                <th key={id} scope="col">
                  {name}
                </th>
              ))}
              <th scope="col">{VOTES.spread}</th>
            </tr>
          </thead>
          <tbody>
            {table.units.map(({ submission, indicator, votes }) => {
              const known = placed.get(indicator);
              const scale = known && rubric.scales[known.scale];
              const ends = [scale?.min ?? 0, scale?.max ?? 1] as const;
              return (
                <tr key={`${submission} ${indicator}`}>
                  <th scope="row">
                    {known?.code} {known?.title}
                  </th>
                  {votes.map((vote, at) => (
                    <td key={table.raters[at]?.id} className={toneOf(vote, ends)}>
                      {voteText(vote)}
                    </td>
                  ))}
                  <td>
                    <Spread votes={votes} />
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
      <p className="soft">{VOTES.legend}</p>
    </Section>
  );
}
