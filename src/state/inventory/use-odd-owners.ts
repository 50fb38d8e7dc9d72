import type { OddOwner } from '#core/roster/odd-owners.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { useInventory } from './use-inventory.ts';

const WHOLE = new Intl.NumberFormat('id-ID');

function lineOf(owner: OddOwner): string {
  const said = `${owner.name} (${WHOLE.format(owner.count)} baris)`;
  switch (owner.kind) {
    case 'absent':
      return `${said}: tidak ada dalam daftar OPD.`;
    case 'renamed':
      return `${said}: kodenya dalam daftar OPD dipakai ${owner.row.name}.`;
    case 'other-years': {
      const { validTo } = owner.row;
      const ended = validTo === null ? 'belum berlaku tahun ini' : `berakhir tahun ${validTo}`;
      const names = owner.successors.map(({ name }) => name);
      return `${said}: ${ended}${names.length === 0 ? '' : `, penerusnya ${names.join(' dan ')}`}.`;
    }
  }
}

interface OddOwners {
  readonly title: string;
  readonly note: string;
  readonly lines: readonly string[];
}

/**
 * Owners of rows that the roster does not know as they are named, each as a sentence; null
 * where there is none, or no roster to compare with. `first` may be fewer than `count`.
 */
export function oddOwnerLines({
  count,
  first,
}: {
  readonly count: number;
  readonly first: readonly OddOwner[];
}): OddOwners | null {
  if (count === 0) return null;
  const more = count - first.length;
  return {
    title: `${WHOLE.format(count)} nama OPD tidak cocok dengan daftar OPD`,
    note: 'Baris itu tetap disimpan dan dihitung menurut namanya sendiri. Perbaiki namanya, atau lengkapi daftar OPD.',
    lines: [...first.map(lineOf), ...(more > 0 ? [`dan ${WHOLE.format(more)} nama lagi.`] : [])],
  };
}

/** The year of today, in the zone of the user. */
export function useThisYear(): number {
  const desk = useDesk();
  return Number(localDay(desk.now()).slice(0, 4));
}

/** The same of the owners of applications. */
export function useOddOwners(): OddOwners | null {
  const asked = useInventory({ part: 'odd', year: useThisYear() });
  return asked.kind === 'here' ? oddOwnerLines(asked.view.part) : null;
}
