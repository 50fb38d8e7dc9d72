import type { Initiative, InitiativeCost } from './catalogue.ts';

const UNSAID = { low: NaN, likely: NaN, high: NaN };

/** A cost of which nothing was said yet; it passes no check. */
export const UNSAID_COST: InitiativeCost = { oneOff: UNSAID, perYear: UNSAID, basis: '' };

/** An initiative of which nothing was said yet; it passes no check. */
export const BLANK_INITIATIVE: Initiative = {
  id: '',
  title: '',
  kind: 'proses',
  description: '',
  raises: [],
  carriedBy: 'opd',
  requires: [],
  excludes: [],
  cost: UNSAID_COST,
  weeks: NaN,
  budgetCode: null,
  reuseFirst: '',
};
