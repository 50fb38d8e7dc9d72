import { useDeferredValue, useMemo } from 'react';
import { filterRegister, type RegisterFilter } from '#core/evidence/register-filter.ts';
import { sortRegister, type RegisterSort } from '#core/evidence/register-sort.ts';
import { registerRows, type RegisterRow } from '#core/evidence/register.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { changeRegisterView, useRegisterView } from '#state/evidence/register-view.ts';

const { compare } = new Intl.Collator('id', { numeric: true });

interface Register {
  readonly filter: RegisterFilter;
  readonly onFilter: (change: Partial<RegisterFilter>) => void;
  readonly sort: RegisterSort;
  readonly onSort: (sort: RegisterSort) => void;
  /** Documents that are not deleted, whatever is shown. */
  readonly total: number;
  /** In the order chosen. */
  readonly shown: readonly RegisterRow[];
  /** The calendar day on which "expired" is decided. */
  readonly today: string;
}

/** The list of evidence as the person wants to see it; typing never waits for a long list. */
export function useRegister(): Register {
  const { rubric, documents, assessment } = useAssessment();
  const desk = useDesk();
  const { filter, sort } = useRegisterView(assessment.id);
  const today = localDay(desk.now());
  const rows = useMemo(() => registerRows(rubric, documents), [rubric, documents]);
  const sorted = useMemo(() => sortRegister(rows, sort, compare), [rows, sort]);
  const wanted = useDeferredValue(filter);
  const shown = useMemo(() => filterRegister(sorted, wanted, today), [sorted, wanted, today]);
  return {
    filter,
    onFilter: (change) => changeRegisterView(assessment.id, { filter: { ...filter, ...change } }),
    sort,
    onSort: (chosen) => changeRegisterView(assessment.id, { sort: chosen }),
    total: rows.length,
    shown,
    today,
  };
}
