import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { fateSums } from '#core/invest/clearance/clearance-fate.ts';
import { clearanceSums } from '#core/invest/clearance/clearance-sums.ts';
import type { Clearance } from '#core/invest/clearance/clearance.ts';
import { yearShownFirst } from '#core/invest/clearance/register-year.ts';
import type { NoSpending } from '#core/invest/clearance/no-spending.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { explained } from '#state/words/glossary.ts';
import { paths } from '#state/paths.ts';
import { useClearances } from '#state/plans/use-clearances.ts';
import { useThisYear } from '#state/inventory/use-odd-owners.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { Terms } from '#ui/terms.tsx';
import { clearanceFile } from './clearance-file.ts';
import { CreateDialog } from './create-dialog.tsx';
import { FatePart } from './fate-part.tsx';
import { Filters, passes, NO_FILTER, type Filter } from './filters.tsx';
import { FromPlanDialog } from './from-plan-dialog.tsx';
import { NoSpendingDialog } from './no-spending-dialog.tsx';
import { NoSpendingPart } from './no-spending-part.tsx';
import { RegisterTable } from './register-table.tsx';
import { SumsPart } from './sums-part.tsx';
import { nothingText } from './text-nothing.ts';
import { text } from './text.ts';
import { YearChoice } from './year-choice.tsx';

const TERMS_HERE = explained('clearance', 'gate', 'rka');

/** Where the lines stand; its title takes the focus when they are asked for. */
const LIST = 'daftar-belanja';

interface ShownProps {
  readonly rows: readonly Clearance[];
  readonly declared: readonly NoSpending[];
  readonly roster: readonly RosterAgency[];
}

function Shown({ rows, declared, roster }: ShownProps): ReactNode {
  const next = useThisYear() + 1;
  const [chosen, setYear] = useState<number | null>(null);
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const years = [
    ...new Set([next, next - 1, ...[...rows, ...declared].map((row) => row.year)]),
  ].sort((a, b) => b - a);
  const year = chosen ?? yearShownFirst([...rows, ...declared], next);
  const own = rows.filter((row) => row.year === year);
  const sums = clearanceSums(rows, roster, year, declared);
  const shown = own.filter((row) => passes(row, filter));
  const file = useTableExport({ name: text.list.file, tables: () => [clearanceFile(shown)] });
  return (
    <>
      <YearChoice years={years} value={year} onChoose={setYear} />
      <SumsPart sums={sums} />
      <NoSpendingPart
        year={year}
        rows={declared.filter((row) => row.year === year)}
        contradicted={sums.contradicted}
      />
      <FatePart
        sums={fateSums(rows, year - 1)}
        onShow={() => {
          setYear(year - 1);
          document.getElementById(LIST)?.focus();
        }}
      />
      <Section id={LIST} title={text.list.title}>
        <Filters filter={filter} onChange={setFilter} />
        <p role="status">{text.list.count(shown.length, own.length)}</p>
        {own.length > 0 && shown.length === 0 && <p className="soft">{text.list.nothing}</p>}
        {shown.length > 0 && (
          <>
            <RegisterTable rows={shown} />
            <TableExport {...file} />
          </>
        )}
      </Section>
    </>
  );
}

const NOTHING = { sound: [], declared: [] };

/** The register: numbers for indicator 13 first, then every line. */
export function ListPage(): ReactNode {
  const list = useClearances();
  const { list: roster } = useRoster();
  const [open, setOpen] = useState<'new' | 'plan' | 'nothing' | null>(null);
  const next = useThisYear() + 1;
  const { sound: rows, declared } = list?.ok ? list.value : NOTHING;
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      <div className="actions">
        <Button icon="plus" kind="primary" onClick={() => setOpen('new')}>
          {text.add}
        </Button>
        <Button onClick={() => setOpen('plan')}>{text.fromPlan}</Button>
        <Button icon="plus" onClick={() => setOpen('nothing')}>
          {nothingText.add}
        </Button>
        <Link href={paths.clearancesImport} className={buttonClass('secondary')}>
          {text.import}
        </Link>
        <Link href={paths.plans} className={buttonClass('quiet')}>
          {text.plans}
        </Link>
      </div>
      {!list && <p role="status">{text.reading}</p>}
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          <p>{text.failed}</p>
        </Notice>
      )}
      {list?.ok && list.value.damaged.length > 0 && (
        <Notice tone="bad">
          <p>{text.damaged(list.value.damaged.length)}</p>
        </Notice>
      )}
      {list?.ok && rows.length + declared.length === 0 && (
        <EmptyState title={text.none.title}>
          <p>{text.none.body}</p>
        </EmptyState>
      )}
      {rows.length + declared.length > 0 && (
        <Shown rows={rows} declared={declared} roster={roster?.ok ? roster.value.sound : []} />
      )}
      {open === 'new' && <CreateDialog onClose={() => setOpen(null)} />}
      {open === 'nothing' && <NoSpendingDialog year={next} onClose={() => setOpen(null)} />}
      {open === 'plan' && <FromPlanDialog rows={rows} onClose={() => setOpen(null)} />}
    </Page>
  );
}
