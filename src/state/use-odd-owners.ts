import { useMemo } from 'react';
import { oddOwners, type OddOwner } from '#core/roster/odd-owners.ts';
import { useDesk } from './desk.ts';
import { localDay } from './local-day.ts';
import { useRoster } from './use-roster.ts';

function lineOf(owner: OddOwner): string {
  const said = `${owner.name} (${owner.count} baris)`;
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
 * where there is none, or no roster to compare with.
 */
export function useOddOwners(rows: Parameters<typeof oddOwners>[1]): OddOwners | null {
  const desk = useDesk();
  const { list } = useRoster();
  const roster = list?.ok ? list.value.sound : undefined;
  const year = Number(localDay(desk.now()).slice(0, 4));
  const odd = useMemo(() => (roster ? oddOwners(roster, rows, year) : []), [roster, rows, year]);
  if (odd.length === 0) return null;
  return {
    title: `${odd.length} nama OPD tidak cocok dengan daftar OPD`,
    note: 'Baris itu tetap disimpan dan dihitung menurut namanya sendiri. Perbaiki namanya, atau lengkapi daftar OPD.',
    lines: odd.map(lineOf),
  };
}
