import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Turn } from '#core/history/lineage.ts';
import type { Subject } from '#core/history/subjects.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { paths } from '#state/paths.ts';
import { text, turnText } from './text.ts';

interface SideProps {
  readonly title: string;
  readonly rows: readonly RosterAgency[];
  readonly subjects: readonly Subject[];
}

function Side({ title, rows, subjects }: SideProps): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      <ul className="years-lines">
        {rows.map(({ id, name }) => {
          const subject = subjects.find(({ line }) => line?.rows.some((row) => row.id === id));
          return (
            <li key={id}>
              {subject ? <Link href={paths.yearsOf(subject.id)}>{name}</Link> : name}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

interface AgencyTurnProps {
  readonly turn: Turn;
  readonly subjects: readonly Subject[];
}

/** A split or a merger with both its sides. */
export function AgencyTurn({ turn, subjects }: AgencyTurnProps): ReactNode {
  const { kind, year, before, after } = turn;
  return (
    <div className="years-turn">
      <p>
        <strong>
          {text.agency.turn} {year ?? text.agency.unsaid}: {turnText(kind)}
        </strong>
        . {text.agency.turnHint}
      </p>
      <div className="years-sides">
        <Side title={text.agency.before} rows={before} subjects={subjects} />
        <Side title={text.agency.after} rows={after} subjects={subjects} />
      </div>
    </div>
  );
}
