import type { Rating, ReviewSheet } from './sheet.ts';
import { NO_STAGES } from './stages.ts';

/** An indicator of which the asesor said nothing yet. */
export const BLANK_RATING: Rating = {
  revision: 0,
  stages: NO_STAGES,
  departure: '',
  fact: '',
  analysis: '',
  shortcoming: '',
  recommendation: '',
  reopened: false,
  done: false,
};

/** What a sheet says of an indicator. */
export function ratingOf({ ratings }: Pick<ReviewSheet, 'ratings'>, indicatorId: string): Rating {
  return (Object.hasOwn(ratings, indicatorId) && ratings[indicatorId]) || BLANK_RATING;
}
