import type { ReactNode } from 'react';
import { EACH_AGENCY, KABUPATEN } from '#core/invest/choice/order-of.ts';
import { withCapacity } from '#core/invest/plan-edits.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { CountField } from './count-field.tsx';
import type { PlacedAgency } from './places.ts';
import { placeName } from './place-name.ts';
import { ceilingsText } from './text-ceilings.ts';

const { capacity: text } = ceilingsText;

const SHARED = [
  { unit: EACH_AGENCY, label: text.each },
  { unit: KABUPATEN, label: text.regency },
] as const;

/** How much can be carried out: by each agency, by Diskominfo, by single agencies. */
export function CapacityPart({
  agencies,
}: {
  readonly agencies: readonly PlacedAgency[];
}): ReactNode {
  const { plan, editor } = usePlan();
  const { capacities } = plan;
  const single = capacities.filter(({ unit }) => !SHARED.some((one) => one.unit === unit));
  useFocusBack('kapasitas', single.map(({ unit }) => unit).join('\n'));
  const others = agencies.filter(({ key }) => !capacities.some(({ unit }) => unit === key));
  const valueOf = (unit: string): number | null =>
    capacities.find((one) => one.unit === unit)?.perYear ?? null;
  return (
    <Section id="kapasitas" title={text.title}>
      <p className="prose">{text.lead}</p>
      <div className="plans-pair">
        {SHARED.map(({ unit, label }) => (
          <CountField
            key={unit}
            label={label}
            hint={text.unit}
            least={0}
            bad={text.bad}
            value={valueOf(unit)}
            onCount={(count) => editor.change(withCapacity(unit, count))}
            onEmpty={() => editor.change(withCapacity(unit, null))}
          />
        ))}
      </div>
      <ul className="plans-lines">
        {single.map(({ unit, perYear }) => {
          const name = placeName(unit, agencies);
          return (
            <li key={unit}>
              <CountField
                label={text.of(name)}
                least={0}
                bad={text.bad}
                value={perYear}
                onCount={(count) => editor.change(withCapacity(unit, count))}
              />
              <Button
                kind="quiet"
                aria-label={text.dropOf(name)}
                onClick={() => editor.change(withCapacity(unit, null))}
              >
                {text.drop}
              </Button>
            </li>
          );
        })}
      </ul>
      {agencies.length > 0 && (
        <Field label={text.one} hint={text.oneHint}>
          {(control) => (
            <select
              {...control}
              className="input"
              value=""
              onChange={({ target: { value } }) => {
                if (value !== '') {
                  editor.change(withCapacity(value, valueOf(EACH_AGENCY) ?? 1));
                }
              }}
            >
              <option value="">{text.choose}</option>
              {others.map(({ key, name }) => (
                <option key={key} value={key}>
                  {name}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
    </Section>
  );
}
