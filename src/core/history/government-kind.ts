import { plain } from '#core/lib/plain.ts';

/** Governments that are compared with each other. */
export type GovernmentKind = 'province' | 'kabupaten' | 'kota' | 'other';

/** Every province by one name, for lists that leave out the word for it. */
const PROVINCES: ReadonlySet<string> = new Set(
  [
    'aceh, sumatera utara, sumatera barat, riau, kepulauan riau, jambi, sumatera selatan',
    'kepulauan bangka belitung, bengkulu, lampung, banten, jakarta, jawa barat, jawa tengah',
    'yogyakarta, jawa timur, bali, nusa tenggara barat, nusa tenggara timur, kalimantan barat',
    'kalimantan tengah, kalimantan selatan, kalimantan timur, kalimantan utara, sulawesi utara',
    'gorontalo, sulawesi tengah, sulawesi barat, sulawesi selatan, sulawesi tenggara, maluku',
    'maluku utara, papua, papua barat, papua barat daya, papua pegunungan, papua selatan',
    'papua tengah',
  ].flatMap((names) => names.split(', ')),
);

/** How provinces are shortened, or called by their special standing. */
const CALLED: readonly (readonly [RegExp, string])[] = [
  [/^(?:d\.?i\.?|daerah istimewa) ?(?=yogyakarta$|aceh$)/, ''],
  [/^d\.?i\.?y\.?$/, 'yogyakarta'],
  [/^(?:dki|dkj|daerah khusus(?: ?ibu ?kota)?) ?(?=jakarta$)/, ''],
  [/^dk[ij]$/, 'jakarta'],
  [/^ntb$/, 'nusa tenggara barat'],
  [/^ntt$/, 'nusa tenggara timur'],
  [/^kepri$/, 'kepulauan riau'],
  [/^(?:babel|bangka belitung)$/, 'kepulauan bangka belitung'],
];

const calledPlainly = (name: string): string =>
  CALLED.reduce((known, [found, by]) => known.replace(found, by), name);

/**
 * One name for a government, however its kind is written: "kabupaten …", "kota …" or
 * "provinsi …"; of anything else the name itself.
 */
export function governmentName(name: string): string {
  const core = plain(name)
    .replace(
      /^(?:pemerintah(?: daerah(?! (?:istimewa|khusus)\b))?|pemda|pem(?=(?:kab|kot|prov)\b)) ?/,
      '',
    )
    .replace(/^kab(?:\.|\b(?!upaten)) ?/, 'kabupaten ')
    .replace(/^kot(?:\.|\b(?!a\b)) ?/, 'kota ')
    .replace(/^prov(?:\.|\b(?!insi)) ?/, 'provinsi ')
    .replace(/\bkep\. ?/, 'kepulauan ');
  if (core.startsWith('provinsi ')) return `provinsi ${calledPlainly(core.slice(9))}`;
  const called = calledPlainly(core);
  return PROVINCES.has(called) ? `provinsi ${called}` : core;
}

/** The kind of government that a name by {@link governmentName} begins with. */
export function kindOfName(core: string): GovernmentKind {
  if (core.startsWith('kabupaten ')) return 'kabupaten';
  if (core.startsWith('kota ')) return 'kota';
  return core.startsWith('provinsi ') ? 'province' : 'other';
}

/**
 * What kind of government a name stands for, from the words it begins with: Provinsi,
 * Kabupaten, Kota, in full or as they are shortened; and by its name alone where it is one of
 * the provinces. Anything else is of another kind.
 */
export function governmentKind(name: string): GovernmentKind {
  return kindOfName(governmentName(name));
}
