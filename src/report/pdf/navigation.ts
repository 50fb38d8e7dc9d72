/** A point in the report that bookmarks and links lead to; `y` from the page's top. */
interface Target {
  readonly page: number;
  readonly y: number;
}

/** An entry of the bookmark panel. */
export interface Bookmark {
  readonly title: string;
  readonly target: string;
  readonly children: Bookmark[];
}

/** A clickable area; `top` and `bottom` from the page's top. */
export interface LinkArea {
  readonly page: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly target: string;
  /** What the link says, for those who hear it. */
  readonly label: string;
}

/** Targets, bookmarks and links, collected while the report is laid out. */
export class Navigation {
  readonly bookmarks: Bookmark[] = [];
  readonly links: LinkArea[] = [];
  private readonly targets = new Map<string, Target>();

  setTarget(id: string, page: number, y: number): void {
    this.targets.set(id, { page, y });
  }

  targetOf(id: string): Target | undefined {
    return this.targets.get(id);
  }

  /** Adds a bookmark below `parent`, or at the top. */
  addBookmark(title: string, target: string, parent?: Bookmark): Bookmark {
    const bookmark: Bookmark = { title, target, children: [] };
    (parent?.children ?? this.bookmarks).push(bookmark);
    return bookmark;
  }
}
