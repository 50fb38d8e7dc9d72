import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { ImportTable } from '#core/intake/import-record.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useTableJobs } from '#state/tables/table-jobs.ts';
import { useImports } from '#state/tables/use-imports.ts';
import { useTableUndo } from '#state/tables/use-table-undo.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { FailureNotice } from '#ui/failure-notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { ImportTable as Table } from './import-table.tsx';
import { RunningJobs } from './running-jobs.tsx';
import { text } from './text.ts';
import { UndoDialog } from './undo-dialog.tsx';

const PLACES: Readonly<Record<ImportTable, string>> = {
  roster: paths.rosterImport,
  applications: paths.applicationsImport,
  facilities: paths.facilitiesImport,
  datasets: paths.yearsImport,
  prices: paths.pricesImport,
  initiatives: paths.initiativesImport,
  clearances: paths.clearancesImport,
};

/** Every import of a table, and the way to take it back. */
export function ImportsPage(): ReactNode {
  const asked = useImports();
  const imports = asked.kind === 'here' ? asked.view : undefined;
  const jobs = useTableJobs(({ list }) => list);
  const undoer = useTableUndo();
  const { state } = undoer;
  const record =
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
      {state.kind !== 'undoing' && <RunningJobs jobs={jobs} />}
      <Section id="sudah" title={text.list}>
        {asked.kind === 'asking' && <p role="status">{text.loading}</p>}
        {asked.kind === 'failed' && (
          <FailureNotice
            words={text.failed}
            detail={String(asked.error)}
            detailLabel={DETAIL_LABEL}
            again={{ label: text.again, run: asked.again }}
          />
        )}
        {imports && !imports.ok && (
          <FailureNotice
            words={failureText(imports.error, 'reading')}
            detail={failureDetail(imports.error)}
            detailLabel={DETAIL_LABEL}
          />
        )}
        {imports?.ok && imports.value.length === 0 && (
          <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
        )}
        {imports?.ok && imports.value.length > 0 && (
          <Table
            imports={imports.value}
            busy={jobs.map(({ id }) => id)}
            onUndo={(id) => void undoer.ask(id)}
          />
        )}
      </Section>
      {record && <UndoDialog record={record} undoer={undoer} />}
    </Page>
  );
}
