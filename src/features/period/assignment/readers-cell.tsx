import type { ReactNode } from 'react';
import { draftConflict } from '#core/assignment/draft-conflict.ts';
import { readingOf, type Reading } from '#core/assignment/edit-readers.ts';
import type { DraftAgency, DraftAsesor, DraftAssignment } from '#core/period/draft.ts';
import { assignmentText, conflictText, readingText } from './text-assignment.ts';

const { table: text } = assignmentText;

interface ReadersCellProps {
  readonly agency: DraftAgency;
  readonly asesor: DraftAsesor;
  /** Everything assigned about the agency. */
  readonly own: readonly DraftAssignment[];
  /** How many main groups the instrument has. */
  readonly groups: number;
  /** Set where a problem of the agency leads to. */
  readonly id: string | undefined;
  readonly onSet: (reading: Reading) => void;
}

const CHOICES: readonly Reading[] = ['none', 'first', 'more'];

/** What one asesor does with one agency, to be chosen; a conflict of interest is said below. */
export function ReadersCell(props: ReadersCellProps): ReactNode {
  const { agency, asesor, own, groups, id, onSet } = props;
  const pair = { asesor: asesor.id, agency: agency.id };
  const reading = readingOf(own, pair);
  const rows = own.filter((one) => one.asesor === asesor.id);
  const conflict = draftConflict(asesor, agency);
  const noteId = `konflik-${agency.id}-${asesor.id}`;
  const read = (choice: Reading): number => {
    const row = rows.find(({ double }) => double === (choice === 'more'));
    return row && row.groups.length > 0 ? row.groups.length : groups;
  };
  const choices = reading === 'both' ? [...CHOICES, reading] : CHOICES;
  return (
    <td data-label={asesor.name} className={reading === 'none' ? undefined : 'period-reads'}>
      <select
        className="input"
        id={id}
        aria-label={text.cell(asesor.name, agency.name)}
        aria-describedby={conflict ? noteId : undefined}
        value={reading}
        onChange={(event) => {
          const chosen = choices.find((one) => one === event.target.value);
          if (chosen) onSet(chosen);
        }}
      >
        {choices.map((choice) => (
          <option key={choice} value={choice}>
            {readingText(choice, read(choice), groups)}
          </option>
        ))}
      </select>
      {rows.some(({ byHand }) => byHand) && <span className="soft">{text.fixed}</span>}
      {conflict && (
        <span className="period-tied" id={noteId}>
          {conflictText(conflict)}
        </span>
      )}
    </td>
  );
}
