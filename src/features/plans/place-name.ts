import { EACH_AGENCY } from '#core/invest/choice/order-of.ts';
import type { PlacedAgency } from './places.ts';
import { ceilingsText } from './text-ceilings.ts';

const { placeWords: words } = ceilingsText;

/** How a place of a floor, or a unit of a capacity, is called. */
export function placeName(place: string, agencies: readonly PlacedAgency[]): string {
  if (place === EACH_AGENCY) return words.each;
  const named = agencies.find(({ key }) => key === place)?.name;
  if (named !== undefined) return named;
  if (place.startsWith('kind:')) return words.kind(place.slice('kind:'.length));
  if (place.startsWith('group:')) return words.group(place.slice('group:'.length));
  return words.unknown(place);
}
