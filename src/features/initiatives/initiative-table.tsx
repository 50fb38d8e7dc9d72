import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { Estimate } from '#core/invest/initiative/catalogue.ts';
import { rowIdOf, type ListedInitiative } from '#core/invest/initiative/initiative-list.ts';
import { CARRIER_NAMES, INITIATIVE_KIND_NAMES } from '#core/invest/initiative/initiative-terms.ts';
import { paths } from '#state/paths.ts';
import { VirtualTable, type VirtualColumn } from '#ui/virtual-table.tsx';
import { OriginTags } from './origin-tags.tsx';
import type { Names } from './text-faults.ts';
import { text } from './text.ts';

const words = text.list;

const column = (id: keyof typeof words.columns, width: number): VirtualColumn => ({
  id,
  head: <th scope="col">{words.columns[id]}</th>,
  width,
});

/** Together as wide as the page at 1366 pixels. */
const COLUMNS: readonly VirtualColumn[] = [
  column('title', 17),
  column('kind', 8),
  column('carriedBy', 8),
  column('raises', 10.5),
  column('once', 11),
  column('yearly', 10),
  column('weeks', 6),
];

function Money({ estimate }: { readonly estimate: Estimate | undefined }): ReactNode {
  if (!estimate) return <span className="soft">{text.unknownCost}</span>;
  const { low, likely, high } = estimate;
  return (
    <>
      {text.short(likely)}
      <span className="initiative-range">{text.range(low, high)}</span>
    </>
  );
}

function Cells({
  one,
  names,
}: {
  readonly one: ListedInitiative;
  readonly names: Names;
}): ReactNode {
  const { initiative, rubric } = one;
  const { id, title, kind, carriedBy, raises, cost, weeks } = initiative;
  const said = raises.map(({ indicator, from, to }) =>
    text.raise(names.indicator(indicator), from, to),
  );
  return (
    <>
      <th scope="row">
        <Link href={paths.initiative(rowIdOf(rubric, id))}>{title}</Link>
        <OriginTags one={one} />
      </th>
      <td>{INITIATIVE_KIND_NAMES[kind]}</td>
      <td>{CARRIER_NAMES[carriedBy]}</td>
      <td className="initiative-raises">{said.join(', ')}</td>
      <td className="numeric">
        <Money estimate={cost?.oneOff} />
      </td>
      <td className="numeric">
        <Money estimate={cost?.perYear} />
      </td>
      <td className="numeric">{weeks}</td>
    </>
  );
}

interface InitiativeTableProps {
  readonly shown: readonly ListedInitiative[];
  readonly names: Names;
}

/** The initiatives, of any number. */
export function InitiativeTable({ shown, names }: InitiativeTableProps): ReactNode {
  return (
    <VirtualTable
      label={words.table}
      columns={COLUMNS}
      count={shown.length}
      rowKey={(index) => shown[index]?.initiative.id ?? String(index)}
      rowHeight={76}
      renderRow={(index) => {
        const one = shown[index];
        return one && <Cells one={one} names={names} />;
      }}
      printNote={words.printNote}
    />
  );
}
