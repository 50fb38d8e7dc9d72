import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { Application } from '#core/inventory/application.ts';
import { recapOf, type Recap } from '#core/inventory/recap.ts';
import { failureText } from '#state/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useLevelSets } from '#state/use-level-sets.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { LevelSet } from '#workflow/list-level-sets.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { recapColumns, recapFile, shownFigure } from './recap-columns.ts';
import { text } from './text.ts';

const words = text.recap;

/** Every agency: its applications beside the levels it is in charge of. */
export function RecapPage(): ReactNode {
  return (
    <InventoryFrame here="rekap" title={words.title} lead={words.lead}>
      {(applications) => <Sets applications={applications} />}
    </InventoryFrame>
  );
}

function Sets({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const sets = useLevelSets();
  if (!sets) return <p role="status">{text.reading}</p>;
  if (!sets.ok) {
    return (
      <Notice tone="bad" role="alert">
        {failureText(sets.error, 'reading')}
      </Notice>
    );
  }
  return <Chosen applications={applications} sets={sets.value} />;
}

interface ChosenProps {
  readonly applications: readonly Application[];
  readonly sets: readonly LevelSet[];
}

function Chosen({ applications, sets }: ChosenProps): ReactNode {
  const [chosen, setChosen] = useState('');
  const set = sets.find(({ id }) => id === chosen) ?? sets[0];
  const recap = useMemo(() => recapOf(applications, set?.units ?? []), [applications, set]);
  const file = useTableExport({
    name: words.file,
    tables: () => [sourceOfTable(recapFile(recap))],
  });
  return (
    <>
      {sets.length > 1 && set && (
        <Choice
          label={words.set}
          value={set.id}
          words={Object.fromEntries(sets.map(({ id, name }) => [id, name]))}
          onChoose={setChosen}
        />
      )}
      {set ? (
        <p>{words.source(set.name, set.instrument)}</p>
      ) : (
        <Notice tone="info">
          <p>{words.noSet}</p>
          <p>
            <Link href={paths.yearsImport}>{words.toImport}</Link>
          </p>
        </Notice>
      )}
      <RecapTable recap={recap} />
      {set && <p className="soft">{words.note}</p>}
      <TableExport {...file} />
    </>
  );
}

function RecapTable({ recap }: { readonly recap: Recap }): ReactNode {
  const figures = recapColumns(recap);
  return (
    <TableScroll label={words.table}>
      <table className="inventory-recap">
        <caption>{words.table}</caption>
        <thead>
          <tr>
            <th scope="col">{words.columns.agency}</th>
            <th scope="col">{words.columns.code}</th>
            {figures.map(({ head }) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {recap.rows.map((row) => (
            <tr key={`${row.code} ${row.agency}`}>
              <th scope="row">{row.agency === '' ? text.list.noAgency : row.agency}</th>
              <td>{row.code}</td>
              {figures.map(({ head, of }) => (
                <td key={head} className="numeric">
                  {shownFigure(of(row))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}
