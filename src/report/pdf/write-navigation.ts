import { writeObject, type PdfInternals } from './internals.ts';
import type { Bookmark, LinkArea, Navigation } from './navigation.ts';
import { textString } from './text-string.ts';

/** Height of a page, to turn "from the top" into PDF's "from the bottom". */
interface Paper {
  readonly height: number;
}

function destination(pdf: PdfInternals, navigation: Navigation, id: string, paper: Paper): string {
  const target = navigation.targetOf(id);
  if (!target) return '';
  const y = Math.round(paper.height - target.y);
  return `/Dest [${pdf.getPageInfo(target.page).objId} 0 R /XYZ 0 ${y} null]`;
}

function allBelow(bookmarks: readonly Bookmark[]): number {
  return bookmarks.reduce((sum, { children }) => sum + 1 + allBelow(children), 0);
}

/** Writes the bookmarks and gives the number of their root; chapters start folded. */
export function writeBookmarks(pdf: PdfInternals, navigation: Navigation, paper: Paper): number {
  const root = pdf.newObjectDeferred();
  const writeLevel = (bookmarks: readonly Bookmark[], parent: number): string => {
    const ids = bookmarks.map(() => pdf.newObjectDeferred());
    bookmarks.forEach((bookmark, at) => {
      const id = ids[at] ?? 0;
      const below = bookmark.children.length > 0 ? writeLevel(bookmark.children, id) : '';
      const count = bookmark.children.length > 0 ? `/Count -${allBelow(bookmark.children)}` : '';
      const [before, after] = [ids[at - 1], ids[at + 1]];
      const links = `${before ? `/Prev ${before} 0 R` : ''} ${after ? `/Next ${after} 0 R` : ''}`;
      const where = destination(pdf, navigation, bookmark.target, paper);
      const title = `/Title ${textString(bookmark.title)} /Parent ${parent} 0 R`;
      writeObject(pdf, id, [title, links, below, count, where].join(' '));
    });
    return `/First ${ids[0] ?? 0} 0 R /Last ${ids.at(-1) ?? 0} 0 R`;
  };
  const inside = writeLevel(navigation.bookmarks, root);
  writeObject(pdf, root, `/Type /Outlines ${inside} /Count ${navigation.bookmarks.length}`);
  return root;
}

/** Writes one link annotation; `parentKey` is its key in the structure's parent tree. */
export function writeLink(
  pdf: PdfInternals,
  navigation: Navigation,
  link: LinkArea & { readonly id: number; readonly parentKey: number },
  paper: Paper,
): void {
  const edges = [link.left, paper.height - link.bottom, link.right, paper.height - link.top];
  const box = edges.map((edge) => edge.toFixed(2)).join(' ');
  const where = destination(pdf, navigation, link.target, paper);
  writeObject(
    pdf,
    link.id,
    `/Type/Annot/Subtype/Link/Rect[${box}]/Border[0 0 0]/F 4/StructParent ${link.parentKey}/Contents${textString(link.label)}${where}`,
  );
}
