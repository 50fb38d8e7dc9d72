import type { Clearance } from '#core/invest/clearance/clearance.ts';

/** What every part of a line's page is given. */
export interface RowPartProps {
  readonly row: Clearance;
  /** Changes the line as it is at that moment. */
  readonly change: (edit: (row: Clearance) => Clearance) => void;
}
