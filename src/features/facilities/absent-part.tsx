import { useMemo, type ReactNode } from 'react';
import { agenciesWithout } from '#core/inventory/facility-absent.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { useRoster } from '#state/use-roster.ts';
import { text as all } from './text.ts';

const { list: text } = all;

/** Agencies of the roster of which nothing is known yet. */
export function AbsentPart({
  facilities,
}: {
  readonly facilities: readonly Facility[];
}): ReactNode {
  const desk = useDesk();
  const { list } = useRoster();
  const roster = list?.ok ? list.value.sound : null;
  const year = Number(localDay(desk.now()).slice(0, 4));
  const absent = useMemo(
    () => (roster ? agenciesWithout(roster, facilities, year) : []),
    [roster, facilities, year],
  );
  if (absent.length === 0) return null;
  return (
    <details>
      <summary>{text.absent(absent.length)}</summary>
      <ul>
        {absent.map(({ id, name }) => (
          <li key={id}>{name}</li>
        ))}
      </ul>
    </details>
  );
}
