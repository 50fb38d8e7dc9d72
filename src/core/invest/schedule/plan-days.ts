/** The days a plan is held against the calendar of the budget with (ISO 8601 days, where one is). */
export interface PlanDays {
  /** The first and the last day on which one of its results was agreed; '' = there is none. */
  readonly firstAgreed: string;
  readonly lastAgreed: string;
  readonly today: string;
  /** From this day on it can be handed in: the last result is agreed, and the day has come. */
  readonly handIn: string;
}

/**
 * The one rule for screen and paper. A moment is in another day where the clock is ahead: at 07.00
 * WITA the day in UTC is still yesterday's, and a step of the budget that ended then would count as
 * open.
 *
 * @param agreedAt when each result was agreed (ISO 8601 UTC).
 * @param now ISO 8601 UTC.
 * @param dayOf the day of a moment where the person is.
 */
export function planDays(
  agreedAt: readonly string[],
  now: string,
  dayOf: (iso: string) => string,
): PlanDays {
  const days = agreedAt
    .filter((one) => one !== '')
    .map(dayOf)
    .sort();
  const [today, firstAgreed = '', lastAgreed = ''] = [dayOf(now), days[0], days.at(-1)];
  return { firstAgreed, lastAgreed, today, handIn: lastAgreed > today ? lastAgreed : today };
}
