import type { ReactNode } from 'react';
import { DESK_TERMS } from '#core/glossary.ts';
import { DESK_ROLES, MOST_UNIT_LENGTH } from '#core/keys/identity.ts';
import { Field } from '#ui/field.tsx';
import type { KeyHolder } from '#workflow/keys/own-identity.ts';
import { text } from './text.ts';

interface HolderFieldsProps {
  readonly holder: KeyHolder;
  /** Why the name of the unit was refused. */
  readonly error: string | undefined;
  readonly onHolder: (holder: KeyHolder) => void;
}

/** For the summary of problems. */
export const UNIT_FIELD = 'kunci-unit';

/** For whom a key is to speak: unit and role. */
export function HolderFields({ holder, error, onHolder }: HolderFieldsProps): ReactNode {
  return (
    <>
      <Field id={UNIT_FIELD} label={text.make.unit} hint={text.make.unitHint} error={error}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="organization"
            maxLength={MOST_UNIT_LENGTH}
            value={holder.unit}
            onChange={(event) => onHolder({ ...holder, unit: event.target.value })}
          />
        )}
      </Field>
      <Field label={text.make.role}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={holder.role}
            onChange={(event) => {
              const role = DESK_ROLES.find((one) => one === event.target.value);
              if (role) onHolder({ ...holder, role });
            }}
          >
            {DESK_ROLES.map((role) => (
              <option key={role} value={role}>
                {DESK_TERMS[role]}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  );
}
