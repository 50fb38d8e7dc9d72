import type { ReactNode } from 'react';
import { withFloor } from '#core/invest/plan-edits.ts';
import type { PlanFloor } from '#core/invest/plan.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { CountField } from './count-field.tsx';
import { FloorForm } from './floor-form.tsx';
import type { PlacedAgency } from './places.ts';
import { placeName } from './place-name.ts';
import { RupiahField } from './rupiah-field.tsx';
import { ceilingsText } from './text-ceilings.ts';

const { floor: text } = ceilingsText;

interface FloorPartProps {
  readonly agencies: readonly PlacedAgency[];
}

/** What places receive at least. */
export function FloorPart({ agencies }: FloorPartProps): ReactNode {
  const { floors } = usePlan().plan;
  useFocusBack('minimum', floors.map(({ place, of }) => `${place} ${of}`).join('\n'));
  return (
    <Section id="minimum" title={text.title}>
      <p className="prose">{text.lead}</p>
      {floors.length === 0 && <p className="soft">{text.none}</p>}
      <ul className="plans-lines">
        {floors.map((floor) => (
          <FloorLine key={`${floor.place} ${floor.of}`} floor={floor} agencies={agencies} />
        ))}
      </ul>
      {floors.length > 1 && <p className="soft">{text.rule}</p>}
      <FloorForm agencies={agencies} />
    </Section>
  );
}

function FloorLine({
  floor: { place, of, least },
  agencies,
}: FloorPartProps & { readonly floor: PlanFloor }): ReactNode {
  const { editor } = usePlan();
  const name = placeName(place, agencies);
  const label = text.leastOf(name, text.units[of]);
  const put = (amount: number | null): void => {
    if (amount) editor.change(withFloor(place, of, amount));
  };
  return (
    <li>
      {of === 'rupiah' ? (
        <RupiahField label={label} value={least} onAmount={put} />
      ) : (
        <CountField label={label} least={1} bad={text.bad} value={least} onCount={put} />
      )}
      <Button
        kind="quiet"
        aria-label={text.dropOf(name, text.units[of])}
        onClick={() => editor.change(withFloor(place, of, null))}
      >
        {text.drop}
      </Button>
    </li>
  );
}
