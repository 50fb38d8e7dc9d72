import { useState, type ReactNode } from 'react';
import { withPriority } from '#core/invest/plan-edits.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { placesIn, type PlacedAgency } from './places.ts';
import { PRIORITIES } from './priorities.ts';
import { basisText } from './text-basis.ts';

const { agencies: text } = basisText;
const ALL = '';

/** One priority for all agencies, or for those of one kind or heading. */
export function BulkPriority({
  agencies,
}: {
  readonly agencies: readonly PlacedAgency[];
}): ReactNode {
  const { editor } = usePlan();
  const [place, setPlace] = useState(ALL);
  const [priority, setPriority] = useState(1);
  const { kinds, groups } = placesIn(agencies);
  const meant = [...kinds, ...groups].find((one) => one.place === place);
  const keys = meant ? meant.keys : agencies.map(({ key }) => key);
  return (
    <details>
      <summary>{text.bulk}</summary>
      <div className="plans-pair plans-bulk">
        <Field label={text.bulkOf}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={place}
              onChange={({ target }) => setPlace(target.value)}
            >
              <option value={ALL}>{text.everyone(agencies.length)}</option>
              {kinds.map((one) => (
                <option key={one.place} value={one.place}>
                  {text.kind(one.name, one.keys.length)}
                </option>
              ))}
              {groups.map((one) => (
                <option key={one.place} value={one.place}>
                  {text.group(one.name, one.keys.length)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={text.bulkPriority}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={priority}
              onChange={({ target }) => setPriority(Number(target.value))}
            >
              {PRIORITIES.map((one) => (
                <option key={one} value={one}>
                  {one}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Button
          onClick={() => {
            editor.change(withPriority(keys, priority));
            say(text.applied(keys.length, priority));
          }}
        >
          {text.apply}
        </Button>
      </div>
    </details>
  );
}
