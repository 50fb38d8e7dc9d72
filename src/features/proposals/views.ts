/** What the page can show, in the order of the work. */
export const VIEWS = [
  'initiatives',
  'agencies',
  'gaps',
  'evidence',
  'gates',
  'refused',
  'own',
] as const;
export type ViewName = (typeof VIEWS)[number];

/** Where a person is on the page: a view, and what is open in it. */
export type Place =
  | { readonly view: ViewName; readonly open: null }
  | { readonly view: 'initiatives'; readonly open: string }
  /** Id of an own proposal; empty = a new one. */
  | { readonly view: 'own'; readonly open: string };

/** The views as they stand in the address. */
const ADDRESSES = {
  initiatives: 'inisiatif',
  agencies: 'opd',
  gaps: 'indikator',
  evidence: 'tanpa-belanja',
  gates: 'gerbang',
  refused: 'ditolak',
  own: 'sendiri',
} as const satisfies Readonly<Record<ViewName, string>>;
const NEW = 'baru';

/** The router leaves signs that addresses use themselves as they were written. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The end of the address of a place; the first view has none. */
export function addressOf({ view, open }: Place): string {
  if (open === null) return view === 'initiatives' ? 'usulan' : `usulan/${ADDRESSES[view]}`;
  return `usulan/${ADDRESSES[view]}/${open === '' ? NEW : encodeURIComponent(open)}`;
}

/** The place that an address names; the first view where it names none. */
export function placeAt(part: string | undefined, open: string | undefined): Place {
  const view = VIEWS.find((one) => ADDRESSES[one] === part) ?? 'initiatives';
  if (open === undefined || part === undefined) return { view, open: null };
  if (view === 'initiatives') return { view, open: decoded(open) };
  return view === 'own' ? { view, open: open === NEW ? '' : decoded(open) } : { view, open: null };
}

/** Goes to all that is decided about one initiative. */
export type OpenInitiative = (one: { readonly id: string; readonly title: string }) => void;
