import { useState, type ReactNode } from 'react';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useSession } from '#state/session.ts';
import { Button } from '#ui/button.tsx';
import './person-badge.css';
import { PersonDialog } from './person-dialog.tsx';
import { text } from './text.ts';

/** Says in whose name changes are written, on every page of the assessment; changes it in a dialog. */
export function PersonBadge(): ReactNode {
  const { people } = useAssessment().assessment;
  const person = useSession((session) => session.person);
  const [asking, setAsking] = useState(false);
  return (
    <div className="person-badge">
      <Button kind="quiet" title={person} onClick={() => setAsking(true)}>
        {person === '' ? (
          text.person.unsaid
        ) : (
          <>
            <span className="person-badge-name">{text.person.as(person)}</span>
            <span>{text.person.change}</span>
          </>
        )}
      </Button>
      {asking && <PersonDialog people={people} person={person} onClose={() => setAsking(false)} />}
    </div>
  );
}
