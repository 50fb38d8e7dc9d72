import type { ScheduleBar, ScheduleView } from '#core/invest/schedule/view-schedule.ts';
import { text } from './text.ts';

const WEEKS = 52;

/** The week in which work begins. */
export function beginWords({ firstYear }: ScheduleView, { span }: ScheduleBar): string {
  return text.map.week((span.from % WEEKS) + 1, firstYear + Math.floor(span.from / WEEKS));
}

/** The week in which it ends. */
export function endWords({ firstYear }: ScheduleView, { span }: ScheduleBar): string {
  const last = span.to - 1;
  return text.map.week((last % WEEKS) + 1, firstYear + Math.floor(last / WEEKS));
}

/** Who does it: how many agencies, or all together. */
export function whoWords({ carriedBy, agencies }: ScheduleBar): string {
  const [only] = agencies;
  if (carriedBy === 'kabupaten') return `${text.map.shared} · ${text.map.opd(agencies.length)}`;
  return agencies.length === 1 && only !== undefined ? only : text.map.opd(agencies.length);
}
