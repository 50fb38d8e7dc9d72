/** Words within a line: plain, or one of the few kinds that the guide uses. */
export type GuideInline =
  | string
  | { readonly kind: 'strong' | 'emphasis'; readonly parts: readonly GuideInline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A place in the guide; `anchor` is '' for the beginning of the chapter. */
  | {
      readonly kind: 'chapter';
      readonly chapter: string;
      readonly anchor: string;
      readonly parts: readonly GuideInline[];
    };

/** One item of a list, or one cell of a table. */
export type GuideCell = readonly GuideInline[];

/** What stands below each other in a section. */
export type GuideBlock =
  | { readonly kind: 'paragraph'; readonly parts: readonly GuideInline[] }
  | {
      readonly kind: 'list';
      /** The number of the first item; null where items are not counted. */
      readonly start: number | null;
      readonly items: readonly (readonly GuideBlock[])[];
    }
  | {
      readonly kind: 'table';
      readonly head: readonly GuideCell[];
      readonly rows: readonly (readonly GuideCell[])[];
    }
  | {
      readonly kind: 'picture';
      /** An address of the application itself. */
      readonly src: string;
      readonly alt: string;
      /** In CSS pixels, as it was taken. */
      readonly width: number;
      readonly height: number;
    };

/** A heading and what stands below it, up to the next heading of whatever depth. */
export interface GuideSection {
  /** As a forge makes it of the heading; '' for the title of the chapter. */
  readonly anchor: string;
  /** 1 is the title of the chapter. */
  readonly depth: 1 | 2 | 3;
  readonly title: string;
  readonly blocks: readonly GuideBlock[];
}

export interface GuideChapter {
  /** Name of its file without ending, and of its address. */
  readonly name: string;
  readonly title: string;
  /** The first is the title with what stands before the next heading. */
  readonly sections: readonly GuideSection[];
}

/** One line of the contents. */
export interface GuideEntry {
  readonly chapter: string;
  readonly title: string;
  /** What stands behind its name in the contents; '' where nothing does. */
  readonly about: string;
}

/** The chapters of one desk, or those of all, in the order in which they are read. */
export interface GuideGroup {
  readonly title: string;
  readonly entries: readonly GuideEntry[];
}

/** The whole guide, as `build/guide.ts` makes it of docs/panduan. */
export interface Guide {
  readonly groups: readonly GuideGroup[];
  readonly chapters: readonly GuideChapter[];
}
