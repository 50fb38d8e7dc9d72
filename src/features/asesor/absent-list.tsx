import type { ReactNode } from 'react';
import type { AbsentAgency } from '#core/review/queue.ts';
import { Tag } from '#ui/tag.tsx';
import { dayText } from './day-text.ts';
import { text } from './text.ts';

interface AbsentProps {
  readonly absent: readonly AbsentAgency[];
  /** They were asked for. */
  readonly open: boolean;
}

/** The invited agencies of which nothing came: awaited, or not assessed. */
export function AbsentList({ absent, open }: AbsentProps): ReactNode {
  if (absent.length === 0) return null;
  const words = text.absent;
  return (
    <details className="card" open={open}>
      <summary>{words.title(absent.length)}</summary>
      <div className="stack">
        <p className="soft">{words.lead}</p>
        <ul className="queue-absent">
          {absent.map(({ period, agency, batch, last, standing }) => (
            <li key={`${period.id} ${agency.code} ${agency.name}`}>
              <strong>{agency.name}</strong>
              <span className="queue-facts">
                <span>{batch?.name ?? text.row.noBatch}</span>
                <span>{period.name}</span>
                <span>{words.last(dayText(last))}</span>
              </span>
              <Tag tone={standing === 'awaited' ? 'neutral' : 'warn'}>{words[standing]}</Tag>
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}
