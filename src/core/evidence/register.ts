import { oncePer } from '#core/lib/once-per.ts';
import { fold } from '#core/lib/fold.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import type { EvidenceDocument } from './document.ts';

/** Something in the instrument that a document supports. */
export interface SupportedPlace {
  /** Id of the indicator. */
  readonly indicator: string;
  readonly code: string;
  readonly title: string;
  /** Ids of the groups above the indicator, outermost first. */
  readonly groups: readonly string[];
  /** The evidence item of the ladder; null = the indicator as a whole. */
  readonly item: { readonly level: number; readonly text: string } | null;
  /** Position in the instrument, for sorting. */
  readonly position: number;
}

/** One document in the list of evidence. */
export interface RegisterRow {
  /** From 1, in the order in which the documents were added. */
  readonly number: number;
  readonly document: EvidenceDocument;
  /** What the document is called: its title, or its file's name while it has none. */
  readonly name: string;
  /** In the order of the instrument. What the instrument does not know is left out. */
  readonly supports: readonly SupportedPlace[];
}

interface Places {
  readonly indicators: ReadonlyMap<string, SupportedPlace>;
  readonly items: ReadonlyMap<string, SupportedPlace>;
}

const placesOf = oncePer((rubric: Rubric): Places => {
  const indicators = new Map<string, SupportedPlace>();
  const items = new Map<string, SupportedPlace>();
  let position = 0;
  for (const { indicator, path } of placedIndicators(rubric)) {
    const { id, code, title } = indicator;
    const place = { indicator: id, code, title, groups: path.map((group) => group.id), item: null };
    indicators.set(id, { ...place, position });
    for (const { level, evidence } of indicator.levels) {
      for (const { id: itemId, text } of evidence) {
        position += 1;
        items.set(itemId, { ...place, item: { level, text }, position });
      }
    }
    position += 1;
  }
  return { indicators, items };
});

function supportsOf(places: Places, { supports }: EvidenceDocument): readonly SupportedPlace[] {
  const found = supports.flatMap(({ indicator, item }) => {
    const place = item === null ? places.indicators.get(indicator) : places.items.get(item);
    return place?.indicator === indicator ? [place] : [];
  });
  return [...new Set(found)].sort((a, b) => a.position - b.position);
}

/** The list of evidence: one row per document, in the order given (oldest first). */
export function registerRows(
  rubric: Rubric,
  documents: readonly EvidenceDocument[],
): readonly RegisterRow[] {
  const places = placesOf(rubric);
  return documents.map((document, at) => ({
    number: at + 1,
    document,
    name: document.title.trim() === '' ? document.file.name : document.title,
    supports: supportsOf(places, document),
  }));
}

/** Whether the document's last day in force lies before `day` (YYYY-MM-DD). */
export function isExpired({ validUntil }: EvidenceDocument, day: string): boolean {
  return validUntil !== '' && validUntil < day;
}

/** The indicators a row supports, each once, in the order of the instrument. */
export function supportedIndicators({ supports }: RegisterRow): readonly SupportedPlace[] {
  return supports.filter(({ indicator }, at) => supports[at - 1]?.indicator !== indicator);
}

/** Everything by which a row is found, folded; computed once for each row. */
export const searchedText = oncePer((row: RegisterRow): { readonly text: string } => {
  const { title, number, unit, note, file } = row.document;
  const places = row.supports.flatMap(({ code, title: name }) => [code, name]);
  return { text: fold([title, number, unit, note, file.name, ...places].join('\n')) };
});
