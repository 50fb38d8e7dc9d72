import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ImportTable } from '#core/intake/import-record.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/failure-text.ts';
import { useLive } from '#state/live.ts';
import { paths } from '#state/paths.ts';
import { useTableUndo } from '#state/use-table-undo.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { listImports } from '#workflow/list-imports.ts';
import { ImportTable as Table } from './import-table.tsx';
import { text } from './text.ts';
import { UndoDialog } from './undo-dialog.tsx';

const PLACES: Readonly<Record<ImportTable, string>> = {
  roster: paths.rosterImport,
  applications: paths.applicationsImport,
  facilities: paths.facilitiesImport,
  datasets: paths.yearsImport,
};

/** Every import of a table, and the way to take it back. */
export function ImportsPage(): ReactNode {
  const desk = useDesk();
  const imports = useLive(() => listImports(desk), [desk]);
  const undoer = useTableUndo();
  const { state } = undoer;
  const asked =
    state.kind !== 'idle' && imports?.ok
      ? imports.value.find(({ id }) => id === state.id)
      : undefined;
  return (
    <Page title={text.title} lead={text.lead}>
      <Section id="ambil" title={text.where}>
        <ul>
          {Object.entries(PLACES).map(([table, path]) => (
            <li key={table}>
              <Link href={path}>{text.tables[table as ImportTable]}</Link>
            </li>
          ))}
        </ul>
      </Section>
      <Section id="sudah" title={text.list}>
        {!imports && <p role="status">{text.loading}</p>}
        {imports && !imports.ok && (
          <Notice tone="bad" role="alert">
            <p>{failureText(imports.error, 'reading')}</p>
          </Notice>
        )}
        {imports?.ok && imports.value.length === 0 && <p>{text.none}</p>}
        {imports?.ok && imports.value.length > 0 && (
          <Table imports={imports.value} onUndo={(id) => void undoer.ask(id)} />
        )}
      </Section>
      {asked && <UndoDialog record={asked} undoer={undoer} />}
    </Page>
  );
}
