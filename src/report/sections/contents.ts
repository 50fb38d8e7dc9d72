import type { Composer } from '#report/layout/composer.ts';
import { COLOURS, PAPER, STYLES, TEXT_WIDTH } from '#report/layout/look.ts';
import type { StructureNode } from '#report/pdf/structure.ts';
import { TEXT } from '#report/words/text.ts';

export interface ChapterName {
  readonly id: string;
  readonly title: string;
}

const STEP = 16;
const AFTER = 6;
const NUMBER_ROOM = 36;
const HEADING_ROOM = 40;

interface Entry extends ChapterName {
  readonly lines: readonly string[];
  readonly page: number;
  readonly y: number;
}

/** Room kept for the table of contents; filled once the page numbers are known. */
export interface Contents {
  fill(): void;
}

function place(composer: Composer, chapters: readonly ChapterName[]): readonly Entry[] {
  const { ink } = composer;
  composer.y += HEADING_ROOM;
  return chapters.map((chapter) => {
    const lines = ink.lines(chapter.title, TEXT_WIDTH - NUMBER_ROOM, STYLES.body);
    composer.ensure(lines.length * STEP);
    const entry = { ...chapter, lines, page: ink.page, y: composer.y };
    composer.y += lines.length * STEP + AFTER;
    return entry;
  });
}

function drawEntry(composer: Composer, entry: Entry, node: StructureNode): void {
  const { ink, navigation } = composer;
  const target = navigation.targetOf(entry.id);
  if (!target) return;
  const link = node.child('TOCI').child('Link');
  const number = String(target.page);
  const last = entry.y + (entry.lines.length - 1) * STEP + 11;
  ink.open.doc.setPage(entry.page);
  ink.tagged(link, () => {
    entry.lines.forEach((line, at) => {
      ink.text(line, { x: PAPER.left, y: entry.y + at * STEP + 11 }, STYLES.body);
    });
    const x = PAPER.right - ink.width(` ${number}`, STYLES.body);
    ink.text(` ${number}`, { x, y: last }, STYLES.body);
  });
  const from = PAPER.left + ink.width(entry.lines.at(-1) ?? '', STYLES.body) + 6;
  const to = PAPER.right - ink.width(number, STYLES.body) - 6;
  ink.artifact(() => {
    const style = { stroke: COLOURS.faint, thickness: 0.6, dash: [0.6, 2.6] };
    ink.line({ x: from, y: last - 1 }, { x: to, y: last - 1 }, style);
  });
  ink.open.structure.link(link);
  navigation.links.push({
    page: entry.page,
    left: PAPER.left,
    right: PAPER.right,
    top: entry.y - 2,
    bottom: last + 5,
    target: entry.id,
    label: `${entry.title}, ${number}`,
  });
}

/** Keeps the pages of the contents and returns how to fill them later. */
export function reserveContents(composer: Composer, chapters: readonly ChapterName[]): Contents {
  const { ink } = composer;
  composer.newPage();
  composer.openSection();
  const { section } = composer;
  const [page, top] = [ink.page, composer.y];
  composer.navigation.setTarget('contents', page, 0);
  composer.navigation.addBookmark(TEXT.contents, 'contents');
  const entries = place(composer, chapters);
  return {
    fill: () => {
      ink.open.doc.setPage(page);
      ink.tagged(section.child('H1'), () => {
        ink.text(TEXT.contents, { x: PAPER.left, y: top + 15 }, STYLES.H1);
      });
      const node = section.child('TOC');
      for (const entry of entries) drawEntry(composer, entry, node);
      ink.open.doc.setPage(ink.open.doc.getNumberOfPages());
    },
  };
}
