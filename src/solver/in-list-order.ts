import type { AssignmentOrder, Seat } from '#core/assignment/order.ts';

/** Asesors who could be exchanged for each other have the same face. */
function faceOf({ blocked, fixed }: AssignmentOrder, id: string, institution: string): string {
  // Whoever was set somewhere by hand is like nobody else.
  if (fixed.some(({ asesor }) => asesor === id)) return `=${id}`;
  const barred = blocked.flatMap(({ asesor, agency }) => (asesor === id ? [agency] : []));
  const place = institution.trim().toLowerCase();
  return JSON.stringify([place === '' ? id : place, barred.sort()]);
}

/**
 * The same plan with asesors who are alike exchanged so that whoever stands earlier in the list
 * has no less work than the next: equal plans become one.
 */
export function inListOrder(
  order: AssignmentOrder,
  seats: readonly Seat[],
  weightOf: (seat: Seat) => number,
): readonly Seat[] {
  const load = new Map(order.asesors.map(({ id }) => [id, 0]));
  for (const seat of seats) load.set(seat.asesor, (load.get(seat.asesor) ?? 0) + weightOf(seat));
  const alike = new Map<string, string[]>();
  for (const { id, institution } of order.asesors) {
    const face = faceOf(order, id, institution);
    alike.set(face, [...(alike.get(face) ?? []), id]);
  }
  const named = new Map(
    [...alike.values()].flatMap((ids) => {
      const byLoad = [...ids].sort((a, b) => (load.get(b) ?? 0) - (load.get(a) ?? 0));
      return byLoad.map((id, at) => [id, ids[at] ?? id] as const);
    }),
  );
  return seats.map((seat) => ({ ...seat, asesor: named.get(seat.asesor) ?? seat.asesor }));
}
