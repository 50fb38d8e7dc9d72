import { useMemo, useState, type ReactNode } from 'react';
import { filterAgencies, type AgencyFilter } from '#core/period/agency-rows.ts';
import { NOTHING_SAID, type DraftAgency } from '#core/period/draft.ts';
import { paperSignText } from '#state/result/paper-sign-text.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { PaperSign } from '#ui/paper-sign.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { agencyFile } from './agency-file.ts';
import { AgencyBulk } from './agency-bulk.tsx';
import { AgencyFilterBar } from './agency-filter.tsx';
import { AgencyIntake } from './agency-intake.tsx';
import { AgencyTable } from './agency-table.tsx';
import { BatchFields } from './batch-fields.tsx';
import { freshId } from '#state/fresh-id.ts';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { RosterNotice } from './roster-notice.tsx';
import { agencyText as text } from './text-agencies.ts';
import { useProblemAt } from '#features/period/use-problem-at.ts';

const ALL: AgencyFilter = { query: '', show: 'all' };
const NOBODY: ReadonlySet<string> = new Set();

/** The agencies of a period: taken from lists, filtered, and changed one by one or many at once. */
export function AgenciesPart(): ReactNode {
  const { draft, office, change } = useOpenPeriod();
  const [filter, setFilter] = useState(ALL);
  const [picked, setPicked] = useState(NOBODY);
  const error = useProblemAt()('opd-ambil');
  const { agencies, batches } = draft;
  const shown = useMemo(() => filterAgencies(agencies, filter), [agencies, filter]);
  const exported = useTableExport({
    name: `${text.caption}-${draft.name}`,
    tables: () => [agencyFile(draft)],
  });
  const chosen = agencies.filter(({ id }) => picked.has(id));
  const add = (): void => {
    const id = freshId();
    setFilter(ALL);
    const row: DraftAgency = {
      id,
      invited: true,
      name: '',
      shortName: '',
      code: '',
      batch: '',
      extension: '',
      ...NOTHING_SAID,
    };
    change((open) => ({ ...open, agencies: [...open.agencies, row] }));
    setTimeout(() => document.getElementById(`opd-${id}`)?.focus());
  };
  return (
    <>
      <BatchFields />
      <Section id="opd" title={text.title}>
        {error !== undefined && <p className="field-error">{error}</p>}
        <AgencyIntake onTaken={() => setFilter(ALL)} />
        <RosterNotice />
        {agencies.length === 0 && <EmptyState title={text.none.title}>{text.none.next}</EmptyState>}
        {agencies.length > 0 && (
          <>
            <AgencyFilterBar
              filter={filter}
              batches={batches}
              shown={shown.length}
              onFilter={setFilter}
            />
            <AgencyBulk
              chosen={chosen}
              hidden={chosen.filter((row) => !shown.includes(row)).length}
              onClear={() => setPicked(NOBODY)}
            />
            {shown.length === 0 && <p>{text.noneShown}</p>}
            {shown.length > 0 && <AgencyTable rows={shown} picked={picked} onPick={setPicked} />}
            <TableExport {...exported} of={text.caption} />
          </>
        )}
        <div className="actions">
          <Button icon="plus" onClick={add}>
            {text.add}
          </Button>
        </div>
      </Section>
      {office && <PaperSign {...paperSignText(office.today)} />}
    </>
  );
}
