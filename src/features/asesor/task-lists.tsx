import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Finding } from '#core/review/finding.ts';
import { OPEN } from '#core/review/finding.ts';
import type { OverviewRow } from '#core/review/overview.ts';
import type { RatingStatus } from '#core/review/rating-state.ts';
import type { Group } from '#core/rubric/types.ts';
import { findingNumber } from '#state/review/finding-words.ts';
import { paths } from '#state/paths.ts';
import type { OverviewHere } from '#state/review/use-overview.ts';
import { Section } from '#ui/section.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { OVERVIEW, STATUS_NAMES } from './text-overview.ts';

const words = OVERVIEW.tasks;

const TONES: Readonly<Record<RatingStatus, Tone>> = {
  untouched: 'neutral',
  started: 'warn',
  finished: 'good',
  reopened: 'bad',
};

interface ListsProps {
  readonly here: OverviewHere;
}

/** Every indicator by its top group, with its state and its levels side by side. */
export function TaskLists({ here }: ListsProps): ReactNode {
  const { overview, opened, sheet } = here;
  return (
    <>
      {!sheet && <p className="soft">{words.none}</p>}
      {opened.rubric.groups.map((group) => (
        <TaskGroup
          key={group.id}
          group={group}
          rows={overview.rows.filter(({ path }) => path[0]?.id === group.id)}
          here={here}
        />
      ))}
    </>
  );
}

interface GroupProps extends ListsProps {
  readonly group: Group;
  readonly rows: readonly OverviewRow[];
}

function TaskGroup({ group, rows, here }: GroupProps): ReactNode {
  if (rows.length === 0) return null;
  const mine = rows.filter((row) => row.mine);
  const done = mine.filter(({ status }) => status === 'finished').length;
  return (
    <Section id={`kelompok-${group.id}`} title={`${group.code} ${group.title}`}>
      {here.sheet && <p className="soft numeric">{words.done(done, mine.length)}</p>}
      <ul className="overview-tasks">
        {rows.map((row) => (
          <TaskRow key={row.indicator.id} row={row} here={here} />
        ))}
      </ul>
    </Section>
  );
}

interface RowProps extends ListsProps {
  readonly row: OverviewRow;
}

function TaskRow({ row, here }: RowProps): ReactNode {
  const { sheet, opened } = here;
  const { record } = opened;
  const { id, code, title } = row.indicator;
  const name = `${code} ${title}`;
  return (
    <li className="overview-task">
      <div className="overview-task-name">
        {sheet ? (
          <Link href={paths.reviewIndicator(record.id, id)}>{name}</Link>
        ) : (
          <span>{name}</span>
        )}
        <span className="queue-facts">
          {!row.mine && <span>{words.notMine}</span>}
          <Link
            href={paths.reading(record.about.rubric.digest, id)}
            aria-label={words.acrossNamed(code)}
          >
            {words.across}
          </Link>
        </span>
      </div>
      <Levels row={row} here={here} />
      {sheet && <Tag tone={TONES[row.status]}>{STATUS_NAMES[row.status]}</Tag>}
    </li>
  );
}

/** Claimed, proposed, own, and last year's level. */
function Levels({ row, here: { opened, sheet, lastYear } }: RowProps): ReactNode {
  const { indicator, claimed, proposed, own } = row;
  const before = lastYear?.values[indicator.id] ?? OPEN;
  const facts: readonly (readonly [string, Finding])[] = [
    [words.claimed, claimed],
    ...(sheet
      ? ([
          [words.proposed, proposed],
          [words.own, own],
        ] as const)
      : []),
    ...(lastYear ? ([[words.before(lastYear.year), before]] as const) : []),
  ];
  return (
    <dl className="overview-levels numeric">
      {facts.map(([name, finding]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{findingNumber(opened.rubric, indicator, finding)}</dd>
        </div>
      ))}
    </dl>
  );
}
