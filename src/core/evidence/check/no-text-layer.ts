import type { EvidenceTerm, CheckContext, PlacedItem } from './context.ts';
import { eachOpened } from './each-document.ts';
import type { Finding } from './finding.ts';
import { claimedItems, placeOf } from './places.ts';

const SCREEN: EvidenceTerm = 'menampilkan alamat dan tanggal';
/** What a photo cannot stand for: papers whose words are read. */
const PAPERS: readonly EvidenceTerm[] = ['teks dapat dibaca', 'ditetapkan'];

/**
 * A scan: fewer than half of the pages have text, so nobody can search or copy from them.
 * Pictures are met only where an item asks for readable text or a decree. Silent where only
 * pictures of a screen are asked for, where the document is linked to no item, and for
 * Office files, whose text is text.
 */
export function checkNoTextLayer(context: CheckContext): readonly Finding[] {
  return eachOpened(context, ({ document, facts }) => {
    const items = claimedItems(context.rubric, document);
    const places = items.filter((placed) => asksText(placed, facts.kind === 'pdf')).map(placeOf);
    const picture = facts.letters === null && facts.state === 'readable';
    const pages = facts.pagesRead ?? facts.pages ?? 1;
    const textPages = facts.textPages ?? 0;
    const scan = facts.kind === 'pdf' ? textPages * 2 < pages : picture;
    if (!scan || places.length === 0) return undefined;
    const about = document.file.digest;
    return { check: 'no-text-layer', about, places, values: { pages, textPages } };
  });
}

function asksText({ item }: PlacedItem, isPdf: boolean): boolean {
  if (!isPdf) return item.must.some((term) => PAPERS.includes(term));
  return !item.must.includes(SCREEN) || item.must.includes('teks dapat dibaca');
}
