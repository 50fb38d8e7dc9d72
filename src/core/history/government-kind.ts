import { plainName } from './measure.ts';

/** Governments that are compared with each other. */
export type GovernmentKind = 'province' | 'kabupaten' | 'kota' | 'other';

/** The name without the words for government, and with kabupaten written out. */
function coreName(name: string): string {
  return plainName(name)
    .replace(/^(?:pemerintah(?: daerah)?|pemda|pem(?=(?:kab|kot|prov)\b)) ?/, '')
    .replace(/^kab(?:\.|\b(?!upaten)) ?/, 'kabupaten ')
    .replace(/^prov(?:\.|\b(?!insi)) ?/, 'provinsi ')
    .replace(/^kot(?:\.|\b(?!a\b)) ?/, 'kota ');
}

/** Provinces whose name does not say so. */
const PROVINCES =
  /^(?:aceh|d\.?i\.? ?(?:yogyakarta|aceh)|daerah (?:istimewa|khusus) .+|dki jakarta)$/;

/**
 * What kind of government a name stands for, from the words it begins with: Provinsi,
 * Kabupaten, Kota, in full or as they are shortened. Anything else is of another kind.
 */
export function governmentKind(name: string): GovernmentKind {
  const core = coreName(name);
  if (core.startsWith('kabupaten ')) return 'kabupaten';
  if (core.startsWith('kota ')) return 'kota';
  if (core.startsWith('provinsi ') || PROVINCES.test(core)) return 'province';
  return 'other';
}

/** Whether two names mean one government, however its kind is written. */
export function isSameGovernment(a: string, b: string): boolean {
  return coreName(a) === coreName(b);
}
