import type { Bookmark } from '#report/pdf/navigation.ts';
import type { StructureNode } from '#report/pdf/structure.ts';
import type { Ink } from './ink.ts';
import { PAPER, STYLES, TEXT_WIDTH, type TextStyle } from './look.ts';

interface ParagraphOptions {
  readonly style?: TextStyle;
  readonly indent?: number;
  readonly width?: number;
  /** The element the text belongs to; a new P of the current section by default. */
  readonly node?: StructureNode;
  /** Keep at least this much room below the first lines on the page. */
  readonly keepWith?: number;
  /** Height of what comes after and must not stand alone on a page. */
  readonly keepAfter?: number;
}

interface HeadingOptions {
  readonly id: string;
  readonly under?: Bookmark | undefined;
  /** Room that must follow on the same page, so that no heading stands alone. */
  readonly keepWith?: number;
  /** Title in the bookmark panel, when it differs. */
  readonly bookmark?: string;
}

const MOST_EMPTY_LINES = 2;
/** So many lines stand at least above what must not stand alone. */
const LAST_LINES = 2;

const RANKS = ['H1', 'H2', 'H3'] as const;

/** Places blocks below each other and opens pages as needed. */
export class Composer {
  y: number = PAPER.top;
  /** The section that new paragraphs belong to. */
  section: StructureNode;
  /** The heading printed last, below the headings that it stands under, by their looks: first the paper's title. */
  private readonly above: (typeof RANKS)[number][] = ['H1'];

  constructor(readonly ink: Ink) {
    this.section = ink.open.structure.root;
  }

  get navigation(): Ink['open']['navigation'] {
    return this.ink.open.navigation;
  }

  newPage(): void {
    this.ink.open.doc.addPage();
    this.y = PAPER.top;
  }

  /** Opens a page when less than `height` is left; never on an empty page. */
  ensure(height: number): void {
    if (this.y + height > PAPER.bottom && this.y > PAPER.top) this.newPage();
  }

  space(height: number): void {
    if (this.y > PAPER.top) this.y = Math.min(this.y + height, PAPER.bottom);
  }

  /** Starts a new section element below the document. */
  openSection(): void {
    this.section = this.ink.open.structure.root.child('Sect');
  }

  /** Prints text of any length over as many pages as it needs. */
  paragraph(text: string, options: ParagraphOptions = {}): void {
    const style = options.style ?? STYLES.body;
    const indent = options.indent ?? 0;
    const lines = this.ink.lines(text, options.width ?? TEXT_WIDTH - indent, style);
    if (lines.every((line) => line === '')) return;
    const node = options.node ?? this.section.child('P');
    this.printLines(lines, {
      style,
      x: PAPER.left + indent,
      node,
      keepWith: options.keepWith ?? 0,
      keepAfter: options.keepAfter ?? 0,
    });
  }

  /**
   * Prints ready lines; a single line is never left alone at a page's end. What comes after in
   * `keepAfter` points has the last two of them on its page.
   */
  printLines(
    lines: readonly string[],
    at: {
      readonly style: TextStyle;
      readonly x: number;
      readonly node: StructureNode;
      readonly keepWith: number;
      readonly keepAfter?: number;
    },
  ): void {
    const { style, keepAfter = 0 } = at;
    const step = style.size * style.leading;
    const rows = withoutLongGaps(lines);
    this.ensure(firstPart(rows.length, step, keepAfter) + at.keepWith);
    let done = 0;
    while (done < rows.length) {
      const room = Math.max(1, Math.floor((PAPER.bottom - this.y + 0.01) / step));
      const rest = rows.length - done;
      const isLast =
        rest <= room && rest > LAST_LINES + 1 && this.y + rest * step + keepAfter > PAPER.bottom;
      const whole = room === rest - 1 && room > 2 ? room - 1 : Math.min(room, rest);
      const take = isLast ? rest - LAST_LINES : whole;
      const top = this.y;
      this.ink.tagged(at.node, () => {
        rows.slice(done, done + take).forEach((line, row) => {
          const y = top + row * step + step / 2 + style.size * 0.355;
          this.ink.text(line, { x: at.x, y }, style);
        });
      });
      this.y = top + take * step;
      done += take;
      if (done < rows.length) this.newPage();
    }
  }

  /**
   * Prints a heading that links and bookmarks can lead to. `role` is how it looks; in the structure
   * it stands one rank below the heading above it, so that no rank is skipped (WCAG 1.3.1).
   */
  heading(role: 'H1' | 'H2' | 'H3', text: string, options: HeadingOptions): Bookmark {
    const style = STYLES[role];
    const lines = this.ink.lines(text, TEXT_WIDTH, style);
    const height = lines.length * style.size * style.leading;
    this.ensure(Math.min(height + (options.keepWith ?? 40), PAPER.bottom - PAPER.top));
    this.navigation.setTarget(options.id, this.ink.page, this.y - 10);
    while ((this.above.at(-1) ?? '') >= role) this.above.pop();
    this.above.push(role);
    const node = this.section.child(RANKS[this.above.length - 1] ?? role);
    this.printLines(lines, { style, x: PAPER.left, node, keepWith: 0 });
    const title = this.ink.oneLine(options.bookmark ?? text, 900, style);
    return this.navigation.addBookmark(title, options.id, options.under);
  }
}

/** The height that the beginning of so many lines asks for: of few ones all, with what comes after. */
export function firstPart(lines: number, step: number, keepAfter: number): number {
  return lines > LAST_LINES + 1 || keepAfter === 0
    ? step * Math.min(lines, 2)
    : step * lines + keepAfter;
}

function withoutLongGaps(lines: readonly string[]): readonly string[] {
  let empty = 0;
  return lines.filter((line) => {
    empty = line === '' ? empty + 1 : 0;
    return empty <= MOST_EMPTY_LINES;
  });
}
