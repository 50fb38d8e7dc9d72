import type { AgencyName } from './context.ts';

/** Words that every name may have: they tell no agency from another. */
const COMMON = new Set(
  'dan di ke serta kabupaten kab kota provinsi prov daerah pemerintah pemkab pemkot'.split(' '),
);

/** The words of a name that tell it from others, in small letters. */
function tellingWords(name: string): readonly string[] {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !COMMON.has(word));
}

/** A name as it is compared: "Dis-Kominfo" and "DISKOMINFO" are one. Empty = no name at all. */
export function squeezed(name: string): string {
  return tellingWords(name).join('');
}

/** "Kadis Kominfo", "DISKOMINFO" and "Diskominfo" are one short name. */
function isShortName(word: string, { shortName }: AgencyName): boolean {
  return shortName.trim() !== '' && squeezed(word) === squeezed(shortName);
}

/**
 * Whether a name in a text may mean this agency: the same kind of body and at least half of
 * the telling words of the shorter name. Names are shortened, bent and broken off in letters,
 * so doubt counts as yes.
 */
export function mayMean(found: string, agency: AgencyName): boolean {
  if (isShortName(found, agency)) return true;
  const [head, ...rest] = tellingWords(found);
  const [ownHead, ...ownRest] = tellingWords(agency.name);
  if (ownHead === undefined || head === undefined) return false;
  const fewest = Math.min(rest.length, ownRest.length);
  if (fewest === 0) return head === ownHead && rest.length === ownRest.length;
  const shared = ownRest.filter((word) => rest.includes(word)).length;
  const sameKind = head === ownHead || rest.includes(ownHead);
  return sameKind && shared * 2 >= fewest;
}
