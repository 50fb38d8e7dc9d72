import { useState, type ReactNode } from 'react';
import type { Attendant } from '#core/review/meeting.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { text } from './text.ts';

interface AttendanceListProps {
  readonly attendance: readonly Attendant[];
  readonly onChange: (attendance: readonly Attendant[]) => void;
}

const words = text.facts;
const NOBODY: Attendant = { name: '', institution: '', role: 'observer', present: true };

/** Who was invited, in which role, and who came. */
export function AttendanceList({ attendance, onChange }: AttendanceListProps): ReactNode {
  const [draft, setDraft] = useState<Attendant>(NOBODY);
  const set = (at: number, part: Partial<Attendant>): void =>
    onChange(attendance.map((one, index) => (index === at ? { ...one, ...part } : one)));
  const numbered = attendance.map((one, at) => ({ ...one, at }));
  return (
    <fieldset className="attendance">
      <legend>{words.attendance}</legend>
      {attendance.length === 0 && <p className="soft">{words.none}</p>}
      <ul className="attendance-lines">
        {numbered.map(({ at, name, institution, role, present }) => (
          <li key={`${name} ${institution}`} className="attendance-line">
            <label className="check">
              <input
                type="checkbox"
                checked={present}
                aria-label={words.presentNamed(name)}
                onChange={({ target }) => set(at, { present: target.checked })}
              />
              <span>
                {name}
                <span className="check-hint">{institution}</span>
              </span>
            </label>
            <select
              className="input"
              aria-label={`${words.role} ${name}`}
              value={role}
              onChange={({ target }) => {
                const chosen = ROLES.find((one) => one === target.value);
                if (chosen) set(at, { role: chosen });
              }}
            >
              {ROLES.map((one) => (
                <option key={one} value={one}>
                  {words.roles[one]}
                </option>
              ))}
            </select>
            <Button
              kind="quiet"
              aria-label={words.removeNamed(name)}
              onClick={() => onChange(attendance.filter((_, index) => index !== at))}
            >
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      <div className="attendance-add">
        <Field label={words.name}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={draft.name}
              onChange={({ target }) => setDraft({ ...draft, name: target.value })}
            />
          )}
        </Field>
        <Field label={words.institution}>
          {(control) => (
            <input
              {...control}
              className="input"
              value={draft.institution}
              onChange={({ target }) => setDraft({ ...draft, institution: target.value })}
            />
          )}
        </Field>
        <Choice
          label={words.role}
          value={draft.role}
          words={words.roles}
          onChoose={(role) => setDraft({ ...draft, role })}
        />
        <Button
          icon="plus"
          disabled={draft.name.trim() === ''}
          onClick={() => {
            onChange([...attendance, { ...draft, name: draft.name.trim() }]);
            setDraft(NOBODY);
          }}
        >
          {words.add}
        </Button>
      </div>
    </fieldset>
  );
}

const ROLES = Object.keys(words.roles) as readonly Attendant['role'][];
