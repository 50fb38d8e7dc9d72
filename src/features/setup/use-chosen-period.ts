import { useEffect } from 'react';
import type { UseFormSetValue } from 'react-hook-form';
import type { Period } from '#core/period/period.ts';
import { usePeriods } from '#state/period/use-periods.ts';
import type { DetailsForm } from './form-schema.ts';

const NONE: readonly Period[] = [];
const AGENCY = ['name', 'shortName', 'code', 'government'] as const;

interface ChosenPeriod {
  readonly periods: readonly Period[];
  /** The period the assessment begins in; undefined = in none. */
  readonly period: Period | undefined;
  readonly choose: (id: string) => void;
}

/** The chosen period, which settles the year; another choice takes the agency with it. */
export function useChosenPeriod(
  id: string,
  setId: (id: string) => void,
  setValue: UseFormSetValue<DetailsForm>,
): ChosenPeriod {
  const periods = usePeriods() ?? NONE;
  const period = periods.find((one) => one.id === id);
  const year = period?.year;
  useEffect(() => {
    if (year !== undefined) setValue('year', String(year));
  }, [year, setValue]);
  const choose = (next: string): void => {
    setId(next);
    for (const field of AGENCY) setValue(field, '');
  };
  return { periods, period, choose };
}
