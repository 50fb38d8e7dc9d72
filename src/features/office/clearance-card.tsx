import { useMemo, type ReactNode } from 'react';
import { Link } from 'wouter';
import { fateSums } from '#core/invest/clearance/clearance-fate.ts';
import { clearanceSums } from '#core/invest/clearance/clearance-sums.ts';
import { yearShownFirst } from '#core/invest/clearance/register-year.ts';
import type { RosterAgency } from '#core/roster/roster-agency.ts';
import { paths } from '#state/paths.ts';
import { useClearances } from '#state/plans/use-clearances.ts';
import { useThisYear } from '#state/inventory/use-odd-owners.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Section } from '#ui/section.tsx';
import { text as all } from './text.ts';

const { clearance: text } = all;
const NOTHING = { sound: [], declared: [] };

/**
 * How far plans and budgets go together (indicator 13 of SPBE): the share of agencies that
 * consulted and of lines that were reviewed, and what became of last year's recommendations.
 */
export function ClearanceCard({ roster }: { readonly roster: readonly RosterAgency[] }): ReactNode {
  const list = useClearances();
  const next = useThisYear() + 1;
  const { sound: rows, declared } = useMemo(() => (list?.ok ? list.value : NOTHING), [list]);
  const year = yearShownFirst([...rows, ...declared], next);
  const sums = useMemo(
    () => clearanceSums(rows, roster, year, declared),
    [rows, roster, year, declared],
  );
  const fate = useMemo(() => fateSums(rows, year - 1), [rows, year]);
  return (
    <Section id="keterpaduan" title={text.title(year)}>
      {sums.all.count + sums.declared === 0 ? (
        <EmptyState title={text.none.title}>{text.none.next}</EmptyState>
      ) : (
        <ul>
          <li>
            {text.agencies(sums.consulted, sums.agencies ?? sums.withLines + sums.declared)}
            {sums.agencies === null && ` ${text.noRoster}`}
          </li>
          {sums.declared > 0 && <li>{text.declared(sums.declared)}</li>}
          <li>{text.lines(sums.reviewed.count, sums.all.count)}</li>
          {sums.unasked.count > 0 && <li>{text.unasked(sums.unasked.count)}</li>}
          <li>{text.level(sums.level)}</li>
        </ul>
      )}
      {fate.approved > 0 && <p>{text.fate(year - 1, fate.budgeted, fate.approved, fate.done)}</p>}
      {fate.against > 0 && <p>{text.against(year - 1, fate.against)}</p>}
      <div className="actions">
        <Link href={paths.clearances}>{text.open}</Link>
        <Link href={paths.plans}>{text.plans}</Link>
      </div>
    </Section>
  );
}
