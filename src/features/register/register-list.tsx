import { useMemo, type ReactNode } from 'react';
import { registerTable } from '#core/evidence/register-table.ts';
import { LIST_NAMES } from '#core/evidence/register-terms.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { localDay } from '#state/local-day.ts';
import { integer } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { useWide } from '#ui/use-wide.ts';
import { BulkBar } from './bulk-bar.tsx';
import { FilterBar } from './filter-bar.tsx';
import { ListFile } from './list-file.tsx';
import { PickAll } from './pick-all.tsx';
import { RegisterCards } from './register-cards.tsx';
import { RegisterTable } from './register-table.tsx';
import { text } from './text.ts';
import { useBulk } from './use-bulk.ts';
import { useFindingCounts } from './use-finding-counts.ts';
import { useRegister } from './use-register.ts';
import { useSelection } from './use-selection.ts';
import { useStaged } from './use-staged.ts';

/** Filters, the documents they let through, what can be done with several, and the file. */
export function RegisterList(): ReactNode {
  const { assessment } = useAssessment();
  const { filter, onFilter, sort, onSort, total, shown, today } = useRegister();
  const selection = useSelection(shown);
  const change = useBulk(selection);
  const counts = useFindingCounts();
  const wide = useWide();
  const drawn = useStaged(shown);
  const { ids, pick } = selection;
  const rows = useMemo(
    () =>
      drawn.map((row) => ({
        row,
        today,
        picked: ids.has(row.document.id),
        onPick: pick,
        findings: counts.get(row.document.id) ?? 0,
      })),
    [drawn, today, ids, pick, counts],
  );
  const pickAll = <PickAll shown={shown} selection={selection} worded={!wide} />;
  const count = integer(shown.length);
  const apply: typeof change = async (details) => {
    await change(details);
    // The bar that had the focus goes when nothing is picked any more.
    document.getElementById(FOUND)?.focus();
  };
  return (
    <>
      <FilterBar filter={filter} onFilter={onFilter} sort={sort} onSort={onSort} />
      <p className="soft numeric" role="status" id={FOUND} tabIndex={-1}>
        {shown.length === 0 ? text.nothing : text.found(count, integer(total))}
      </p>
      {selection.rows.length > 0 && (
        <BulkBar
          count={selection.rows.length}
          onApply={apply}
          onClear={() => selection.replace([])}
        />
      )}
      {shown.length > 0 && wide && (
        <RegisterTable rows={rows} sort={sort} onSort={onSort} pickAll={pickAll} />
      )}
      {shown.length > 0 && !wide && <RegisterCards rows={rows} pickAll={pickAll} />}
      <Section id="register-file" title={text.file.title}>
        <p className="soft">{text.file.hint(count)}</p>
        <ListFile
          table={() => registerTable(shown, localDay)}
          name={`${LIST_NAMES.evidence} ${assessment.agency.name} ${assessment.year}`}
        />
      </Section>
    </>
  );
}

const FOUND = 'register-found';
