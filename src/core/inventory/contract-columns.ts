import type { RowValues } from '#core/intake/column.ts';
import type { Contract } from './application.ts';

const textIn = (values: RowValues, field: string): string => {
  const value = values[field];
  return typeof value === 'string' ? value : '';
};

const numberIn = (values: RowValues, field: string): number | null => {
  const value = values[field];
  return typeof value === 'number' ? value : null;
};

/** The contract that a row tells of; all empty where it tells of none. */
export function contractOf(values: RowValues): Contract {
  return {
    year: numberIn(values, 'contractYear'),
    title: textIn(values, 'contractTitle'),
    value: numberIn(values, 'contractValue'),
    funds: textIn(values, 'contractFunds'),
  };
}
