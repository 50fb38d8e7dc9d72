import type { AssignmentOrder, Seat } from './order.ts';

/** What is wrong with a plan. */
export type PlanFault =
  | { readonly kind: 'unknown' | 'twice' | 'conflict'; readonly seat: Seat }
  | { readonly kind: 'fixed-lost'; readonly asesor: string; readonly agency: string }
  | { readonly kind: 'readers' | 'more'; readonly agency: string; readonly part: string }
  | { readonly kind: 'again'; readonly found: number };

/** Whether a reading covers a group; a whole agency covers every group. */
const covers = (part: string, group: string): boolean => part === '' || part === group;

/**
 * Holds a plan against what was asked, from the seats alone and for every single group: it
 * shares nothing with what made the plan. No fault = every constraint holds.
 */
export function checkPlan(order: AssignmentOrder, seats: readonly Seat[]): readonly PlanFault[] {
  const { asesors, agencies, groups, blocked, fixed, readers } = order;
  const units = groups.length === 0 ? [''] : groups.map(({ id }) => id);
  const faults: PlanFault[] = [];
  const isFixed = ({ asesor, agency }: Seat): boolean =>
    fixed.some((one) => one.asesor === asesor && one.agency === agency);
  for (const [at, seat] of seats.entries()) {
    const { asesor, agency, part } = seat;
    const isKnown =
      asesors.some(({ id }) => id === asesor) &&
      agencies.includes(agency) &&
      (part === '' || units.includes(part));
    if (!isKnown) faults.push({ kind: 'unknown', seat });
    const isBlocked = blocked.some((one) => one.asesor === asesor && one.agency === agency);
    if (isBlocked && !isFixed(seat)) faults.push({ kind: 'conflict', seat });
    const isTwice = seats.some(
      (other, place) =>
        place !== at &&
        other.asesor === asesor &&
        other.agency === agency &&
        (covers(other.part, part) || covers(part, other.part)),
    );
    if (isTwice) faults.push({ kind: 'twice', seat });
  }
  let again = 0;
  for (const agency of agencies) {
    const own = seats.filter((seat) => seat.agency === agency);
    if (own.some(({ double }) => double)) again += 1;
    const set = fixed.filter((one) => one.agency === agency);
    for (const unit of units) {
      const here = own.filter(({ part }) => covers(part, unit));
      const hands = set.filter((one) => one.groups.length === 0 || one.groups.includes(unit));
      for (const hand of hands) {
        const isKept = here.some(
          ({ asesor, double }) => asesor === hand.asesor && double === hand.double,
        );
        if (!isKept) faults.push({ kind: 'fixed-lost', asesor: hand.asesor, agency });
      }
      const [byHand, moreByHand] = [false, true].map(
        (double) => hands.filter((one) => one.double === double).length,
      ) as [number, number];
      const first = here.filter(({ double }) => !double).length;
      if (first !== Math.max(readers, byHand)) {
        faults.push({ kind: 'readers', agency, part: unit });
      }
      const isAgain = own.some(({ double }) => double) && set.every(({ double }) => !double);
      const more = here.length - first;
      if (more !== (isAgain ? 1 : moreByHand)) faults.push({ kind: 'more', agency, part: unit });
    }
  }
  const byHand = new Set(fixed.flatMap(({ agency, double }) => (double ? [agency] : []))).size;
  if (again !== Math.max(order.again, byHand)) faults.push({ kind: 'again', found: again });
  return faults;
}
