import { useState, type ReactNode } from 'react';
import { EACH_AGENCY } from '#core/invest/choice/order-of.ts';
import { withFloor } from '#core/invest/plan-edits.ts';
import type { PlanFloor } from '#core/invest/plan.ts';
import { readRupiah } from '#core/invest/price/rupiah-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { Field } from '#ui/field.tsx';
import { SmallForm } from '#ui/small-form.tsx';
import { placesIn, type PlacedAgency } from './places.ts';
import { ceilingsText } from './text-ceilings.ts';

const { floor: text, amount: words } = ceilingsText;

const EACH_OF = 'each:';

/** What is wrong with the least that is typed; undefined = nothing. */
function problemOf(of: PlanFloor['of'], typed: string): string | undefined {
  if (of === 'proposals') return /^[1-9]\d{0,3}$/.test(typed.trim()) ? undefined : text.bad;
  const read = readRupiah(typed);
  if (!read.ok) return words.problems[read.error];
  return read.value === 0 ? words.problems.empty : undefined;
}

/** Adds a floor: for whom, counted in what, how much. */
export function FloorForm({ agencies }: { readonly agencies: readonly PlacedAgency[] }): ReactNode {
  const { editor } = usePlan();
  const [place, setPlace] = useState(EACH_AGENCY);
  const [of, setOf] = useState<PlanFloor['of']>('proposals');
  const [typed, setTyped] = useState('1');
  const [tried, setTried] = useState(false);
  const { kinds, groups } = placesIn(agencies);
  const eachOf = kinds.map((one) => ({ ...one, place: `${EACH_OF}${one.place}` }));
  // Each agency of a kind has a floor of its own: a kind by itself is one place.
  const places = eachOf.find((one) => one.place === place)?.keys ?? [place];
  const problem = problemOf(of, typed);
  const add = (): void => {
    setTried(true);
    if (problem !== undefined) return;
    const read = readRupiah(typed);
    if (!read.ok) return;
    for (const one of places) editor.change(withFloor(one, of, read.value));
    setTried(false);
  };
  return (
    <SmallForm
      className="plans-pair plans-bulk"
      onSubmit={() => {
        add();
      }}
    >
      <Field label={text.place}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={place}
            onChange={({ target }) => setPlace(target.value)}
          >
            <option value={EACH_AGENCY}>{text.each}</option>
            {[
              { label: text.kindsEach, places: eachOf },
              { label: text.kinds, places: kinds },
              { label: text.groups, places: groups },
            ].map(
              ({ label, places: offered }) =>
                offered.length > 0 && (
                  <optgroup key={label} label={label}>
                    {offered.map((one) => (
                      <option key={one.place} value={one.place}>
                        {one.name}
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
            {agencies.length > 0 && (
              <optgroup label={text.agencies}>
                {agencies.map(({ key, name }) => (
                  <option key={key} value={key}>
                    {name}
                  </option>
                ))}
              </optgroup>
            )}
          </select>
        )}
      </Field>
      <Choice label={text.of} value={of} words={text.units} onChoose={setOf} />
      <Field label={text.least} error={tried ? problem : undefined}>
        {(control) => (
          <input
            {...control}
            className="input"
            autoComplete="off"
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
          />
        )}
      </Field>
      <Button icon="plus" type="submit">
        {text.add}
      </Button>
    </SmallForm>
  );
}
