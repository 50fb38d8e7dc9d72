import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { summariseFacilities } from '#core/inventory/facility-summary.ts';
import type { Facility } from '#core/inventory/facility.ts';
import { useDesk } from '#state/desk.ts';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/failure-text.ts';
import { useLive } from '#state/live.ts';
import { paths } from '#state/paths.ts';
import { useOddOwners } from '#state/use-odd-owners.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { FoldedList } from '#ui/folded-list.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { listFacilities } from '#workflow/facilities.ts';
import { AbsentPart } from './absent-part.tsx';
import { CompletenessPart } from './completeness-part.tsx';
import { facilityFile } from './facility-file.ts';
import { FacilityDialog } from './facility-dialog.tsx';
import { FacilityTable } from './facility-table.tsx';
import { GapsPart } from './gaps-part.tsx';
import { text } from './text.ts';

/** A row that is open in the form; null = a new one. */
type Asked = { readonly facility: Facility | null } | null;

const NONE: readonly Facility[] = [];

/** Infrastructure and people: by agency, what is missing, and how complete it is. */
export function ListPage(): ReactNode {
  const desk = useDesk();
  const list = useLive(() => listFacilities(desk), [desk]);
  const [asked, setAsked] = useState<Asked>(null);
  const facilities = list?.ok ? list.value.sound : NONE;
  const summaries = useMemo(() => summariseFacilities(facilities, null), [facilities]);
  const latest = useMemo(() => summaries.map(({ facility }) => facility), [summaries]);
  const odd = useOddOwners(latest);
  const file = useTableExport({ name: text.file, tables: () => [facilityFile(facilities)] });
  return (
    <Page title={text.title} lead={text.lead}>
      <div className="actions">
        <Button kind="primary" onClick={() => setAsked({ facility: null })}>
          {text.add}
        </Button>
        <Link href={paths.facilitiesImport} className={buttonClass('secondary')}>
          {text.import}
        </Link>
        <Link href={paths.imports} className={buttonClass('quiet')}>
          {text.imports}
        </Link>
      </div>
      {!list && <p role="status">{text.loading}</p>}
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          <p>{failureText(list.error, 'reading')}</p>
          <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(list.error)} />
        </Notice>
      )}
      {list?.ok && list.value.damaged.length > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(list.value.damaged.length)}</p>
        </Notice>
      )}
      {list?.ok && facilities.length === 0 && <p className="card">{text.none}</p>}
      {facilities.length > 0 && (
        <>
          <Section id="per-opd" title={text.list.title}>
            <p>{text.list.count(summaries.length, facilities.length)}</p>
            <FacilityTable summaries={summaries} onEdit={(facility) => setAsked({ facility })} />
            {odd && <FoldedList {...odd} />}
            <AbsentPart facilities={latest} />
            <TableExport {...file} />
          </Section>
          <GapsPart summaries={summaries} />
          <CompletenessPart facilities={latest} />
        </>
      )}
      {asked && (
        <FacilityDialog
          facility={asked.facility}
          others={facilities}
          onClose={() => setAsked(null)}
        />
      )}
    </Page>
  );
}
