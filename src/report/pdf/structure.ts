/** Structure types of PDF 1.7 that the report uses. */
export type Role =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'TOC'
  | 'TOCI'
  | 'Link'
  | 'Figure'
  | 'Caption'
  | 'Note';

interface NodeOptions {
  /** What a figure shows, for those who cannot see it. */
  readonly alt?: string;
  /** The words that a drawn sign stands for. */
  readonly actual?: string;
  /** Whose header a TH is. */
  readonly scope?: 'Column' | 'Row';
  readonly colSpan?: number;
  /** Where a figure lies, in PDF coordinates. */
  readonly box?: readonly [number, number, number, number];
}

/** Marked content on a page, or a link annotation (by its number). */
export type Leaf =
  | { readonly kind: 'content'; readonly page: number; readonly mark: number }
  | { readonly kind: 'annotation'; readonly link: number };

/** An element of the structure tree; grows while the report is laid out. */
export class StructureNode {
  readonly kids: (StructureNode | Leaf)[] = [];

  constructor(
    readonly role: Role,
    readonly options: NodeOptions = {},
  ) {}

  child(role: Role, options: NodeOptions = {}): StructureNode {
    const node = new StructureNode(role, options);
    this.kids.push(node);
    return node;
  }
}

/** The tree and, per page, which element owns each piece of marked content. */
export class Structure {
  readonly root = new StructureNode('Document');
  readonly marks = new Map<number, StructureNode[]>();
  /** The element of each link annotation, by the link's number. */
  readonly links: StructureNode[] = [];

  /** Notes the next piece of content of `page` as the node's and gives its mark. */
  mark(node: StructureNode, page: number): number {
    const owners = this.marks.get(page) ?? [];
    this.marks.set(page, owners);
    const mark = owners.push(node) - 1;
    node.kids.push({ kind: 'content', page, mark });
    return mark;
  }

  /** Notes a link annotation as the node's and gives its number. */
  link(node: StructureNode): number {
    const link = this.links.push(node) - 1;
    node.kids.push({ kind: 'annotation', link });
    return link;
  }
}
