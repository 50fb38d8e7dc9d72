const DAY = new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' });

/** An ISO 8601 day for people. */
export const dayText = (day: string): string => DAY.format(new Date(`${day}T00:00:00Z`));
