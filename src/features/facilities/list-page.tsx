import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { Facility } from '#core/inventory/facility.ts';
import { paths } from '#state/paths.ts';
import { useInventoryStanding } from '#state/inventory/use-inventory-standing.ts';
import { useFacilities, useInventoryAsker } from '#state/inventory/use-inventory.ts';
import { oddOwnerLines, useThisYear } from '#state/inventory/use-odd-owners.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { AskedState } from '#ui/asked-state.tsx';
import { Button, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { useRows } from '#ui/use-rows.ts';
import { AbsentPart } from './absent-part.tsx';
import { CompletenessPart } from './completeness-part.tsx';
import { facilityFile } from './facility-file.ts';
import { FacilityDialog } from './facility-dialog.tsx';
import { FacilityPrint } from './facility-print.tsx';
import { FacilityTable } from './facility-table.tsx';
import { GapsPart } from './gaps-part.tsx';
import { text } from './text.ts';

/** A row that is open in the form; null = a new one. */
type Asked = { readonly facility: Facility | null } | null;

/** Infrastructure and people: by agency, what is missing, and how complete it is. */
export function ListPage(): ReactNode {
  const [rows, onWindow] = useRows();
  const asked = useFacilities({ part: 'agencies', year: useThisYear(), rows });
  const standing = useInventoryStanding(asked, text.loading);
  const { askFacilities } = useInventoryAsker();
  const [open, setOpen] = useState<Asked>(null);
  const view = asked.kind === 'here' ? asked.view : undefined;
  const file = useTableExport({
    name: text.file,
    tables: () => [
      facilityFile(view?.rows ?? 0, async (from, to) => {
        const piece = { from, count: to - from };
        return (await askFacilities({ part: 'rows', rows: piece })).part;
      }),
    ],
  });
  const odd = view && oddOwnerLines(view.part.odd);
  return (
    <Page title={text.title} lead={text.lead}>
      <div className="actions">
        <Button icon="plus" kind="primary" onClick={() => setOpen({ facility: null })}>
          {text.add}
        </Button>
        <Link href={paths.facilitiesImport} className={buttonClass('secondary')}>
          {text.import}
        </Link>
        <Link href={paths.imports} className={buttonClass('quiet')}>
          {text.imports}
        </Link>
      </div>
      {standing && <AskedState standing={standing} />}
      {view && view.damaged > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(view.damaged)}</p>
        </Notice>
      )}
      {view?.rows === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
      {view && view.rows > 0 && (
        <>
          <Section id="per-opd" title={text.list.title}>
            <p>{text.list.count(view.part.count, view.rows)}</p>
            <FacilityTable
              shown={view.part.shown}
              from={view.ask.rows.from}
              count={view.part.count}
              onWindow={onWindow}
              onEdit={(facility) => setOpen({ facility })}
            />
            <FacilityPrint shown={view.part.shown} count={view.part.count} />
            {odd && <FoldedList {...odd} />}
            <AbsentPart absent={view.part.absent} />
            <TableExport {...file} />
          </Section>
          <GapsPart gaps={view.part.gaps} />
          <CompletenessPart completeness={view.part.completeness} of={view.part.count} />
        </>
      )}
      {open && <FacilityDialog facility={open.facility} onClose={() => setOpen(null)} />}
    </Page>
  );
}
