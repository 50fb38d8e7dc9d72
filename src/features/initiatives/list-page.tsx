import { useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { initiativeFile } from '#core/invest/initiative/initiative-file.ts';
import {
  EVERY_INITIATIVE,
  filteredInitiatives,
  type InitiativeFilter,
} from '#core/invest/initiative/initiative-filter.ts';
import { paths } from '#state/paths.ts';
import { useInitiatives, type InitiativesOf } from '#state/plans/use-initiatives.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { buttonClass } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { InitiativeTable } from './initiative-table.tsx';
import { InitiativesFrame } from './initiatives-frame.tsx';
import { ListFilters } from './list-filters.tsx';
import { namesIn } from './names.ts';
import { ProblemsPart } from './problems-part.tsx';
import { SheetGuide } from './sheet-guide.tsx';
import { text } from './text.ts';

/** All initiatives for an instrument, searched and filtered; each leads to its page. */
export function ListPage({ rubric }: { readonly rubric: string }): ReactNode {
  const state = useInitiatives(rubric);
  return (
    <Page title={text.title} kicker={text.kicker} lead={text.lead}>
      <InitiativesFrame state={state}>{(here) => <List here={here} />}</InitiativesFrame>
    </Page>
  );
}

function List({ here }: { readonly here: InitiativesOf }): ReactNode {
  const { rubric, ladders, list, instruments, damaged } = here;
  const [, navigate] = useLocation();
  const [filter, setFilter] = useState<InitiativeFilter>(EVERY_INITIATIVE);
  const shown = filteredInitiatives(list, filter, ladders);
  const file = useTableExport({
    name: text.file,
    tables: () => [sourceOfTable(initiativeFile(text.file, list))],
  });
  return (
    <>
      <div className="actions">
        <Link href={paths.initiativeNew(rubric.id)} className={buttonClass('primary')}>
          {text.add}
        </Link>
        <Link href={paths.initiativesImportOf(rubric.id)} className={buttonClass('secondary')}>
          {text.import}
        </Link>
        <Link href={paths.plans} className={buttonClass('quiet')}>
          {text.plans}
        </Link>
      </div>
      <Choice
        label={text.instrument}
        value={rubric.id}
        words={instruments}
        onChoose={(id) => navigate(paths.initiativesOf(id))}
      />
      {damaged > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(damaged)}</p>
        </Notice>
      )}
      <ProblemsPart here={here} />
      {list.length === 0 ? (
        <EmptyState title={text.list.none.title}>{text.list.none.next}</EmptyState>
      ) : (
        <>
          <ListFilters
            filter={filter}
            here={here}
            onFilter={(change) => setFilter((now) => ({ ...now, ...change }))}
          />
          <p role="status">{text.list.count(shown.length, list.length)}</p>
          {shown.length === 0 ? (
            <p>{text.list.nothing}</p>
          ) : (
            <InitiativeTable shown={shown} names={namesIn(here)} />
          )}
          <TableExport {...file} />
          <SheetGuide open={false} />
        </>
      )}
    </>
  );
}
