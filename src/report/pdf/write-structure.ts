import { writeObject, type PdfInternals } from './internals.ts';
import { StructureNode, type Leaf, type Structure } from './structure.ts';
import { textString } from './text-string.ts';

interface Places {
  /** Object number of a page. */
  page(page: number): number;
  /** Object number of a link annotation. */
  link(link: number): number;
}

function attributes({ options: { scope, colSpan, box } }: StructureNode): string {
  const table = [
    scope ? `/Scope/${scope}` : '',
    colSpan && colSpan > 1 ? `/ColSpan ${colSpan}` : '',
  ].join('');
  if (table) return `/A<</O/Table${table}>>`;
  return box ? `/A << /O /Layout /Placement /Block /BBox [${box.map(String).join(' ')}] >>` : '';
}

function words({ options: { alt, actual } }: StructureNode): string {
  return `${alt ? `/Alt${textString(alt)}` : ''}${actual ? `/ActualText${textString(actual)}` : ''}`;
}

/** The page that an element names once, so that its own marks are plain numbers. */
function homePage(node: StructureNode): number | null {
  const first = node.kids.find((kid) => !(kid instanceof StructureNode) && kid.kind === 'content');
  return first && !(first instanceof StructureNode) && first.kind === 'content' ? first.page : null;
}

function leafText(leaf: Leaf, places: Places, home: number | null): string {
  if (leaf.kind === 'annotation') return `<</Type/OBJR/Obj ${places.link(leaf.link)} 0 R>>`;
  return leaf.page === home
    ? String(leaf.mark)
    : `<</Type/MCR/Pg ${places.page(leaf.page)} 0 R/MCID ${leaf.mark}>>`;
}

function numberElements(pdf: PdfInternals, root: StructureNode): Map<StructureNode, number> {
  const ids = new Map<StructureNode, number>();
  const visit = (node: StructureNode): void => {
    ids.set(node, pdf.newObjectDeferred());
    for (const kid of node.kids) if (kid instanceof StructureNode) visit(kid);
  };
  visit(root);
  return ids;
}

/**
 * Writes the structure tree with its parent tree and gives the number of its root
 * object. Pages use the keys 0…n−1 of the parent tree, links the keys from n on.
 */
export function writeStructure(
  pdf: PdfInternals,
  structure: Structure,
  pages: number,
  places: Places,
): number {
  const treeId = pdf.newObjectDeferred();
  const parentsId = pdf.newObjectDeferred();
  const ids = numberElements(pdf, structure.root);
  const reference = (node: StructureNode): string => `${ids.get(node) ?? 0} 0 R`;

  const writeNode = (node: StructureNode, parent: string): void => {
    const home = homePage(node);
    const kids = node.kids.map((kid) =>
      kid instanceof StructureNode ? reference(kid) : leafText(kid, places, home),
    );
    const page = home === null ? '' : `/Pg ${places.page(home)} 0 R`;
    const body = `/S/${node.role}/P ${parent}${words(node)}${attributes(node)}${page}`;
    writeObject(pdf, ids.get(node) ?? 0, `${body}/K[${kids.join(' ')}]`);
    const own = reference(node);
    for (const kid of node.kids) if (kid instanceof StructureNode) writeNode(kid, own);
  };
  writeNode(structure.root, `${treeId} 0 R`);

  const pageEntries = Array.from({ length: pages }, (_, at) => {
    const owners = structure.marks.get(at + 1) ?? [];
    return `${at} [${owners.map(reference).join(' ')}]`;
  });
  const linkEntries = structure.links.map((node, at) => `${pages + at} ${reference(node)}`);
  writeObject(pdf, parentsId, `/Nums [${[...pageEntries, ...linkEntries].join('\n')}]`);
  writeObject(
    pdf,
    treeId,
    `/Type /StructTreeRoot /K [${reference(structure.root)}] /ParentTree ${parentsId} 0 R /ParentTreeNextKey ${pages + structure.links.length}`,
  );
  return treeId;
}
