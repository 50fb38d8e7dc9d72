import { lexer, type Token, type Tokens } from 'marked';
import type { GuideBlock, GuideChapter, GuideSection } from '#core/guide/chapter.ts';
import { plainInline } from '#core/guide/plain-text.ts';
import { inlineOf } from './inline.ts';

/** A picture that a chapter names: its path from docs/panduan and what it shows. */
export interface NamedPicture {
  readonly href: string;
  readonly alt: string;
}

/** Turns a named picture into what is shown, or null where the picture was not taken yet. */
export type TakePicture = (named: NamedPicture) => GuideBlock | null;

/** The end of an address of a heading, as forges make it. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');
}

interface Reading {
  readonly name: string;
  readonly take: TakePicture;
}

function pictureOf({ href, text, raw }: Tokens.Image, { take }: Reading): readonly GuideBlock[] {
  if (text.trim() === '') throw new Error(`a picture without words: ${raw}`);
  const picture = take({ href, alt: text });
  return picture ? [picture] : [];
}

function listOf({ ordered, start, items }: Tokens.List, reading: Reading): GuideBlock {
  return {
    kind: 'list',
    start: ordered ? Number(start) : null,
    items: items.map(({ tokens }) => tokens.flatMap((token) => blocksOf(token, reading))),
  };
}

function blocksOf(token: Token, reading: Reading): readonly GuideBlock[] {
  switch (token.type) {
    case 'space':
      return [];
    case 'text':
    case 'paragraph': {
      const { tokens } = token as Tokens.Paragraph;
      const [only] = tokens;
      if (only?.type === 'image' && tokens.length === 1) {
        return pictureOf(only as Tokens.Image, reading);
      }
      return [{ kind: 'paragraph', parts: inlineOf(tokens, reading.name) }];
    }
    case 'list':
      return [listOf(token as Tokens.List, reading)];
    case 'table': {
      const { header, rows } = token as Tokens.Table;
      const cell = ({ tokens }: Tokens.TableCell) => inlineOf(tokens, reading.name);
      return [{ kind: 'table', head: header.map(cell), rows: rows.map((row) => row.map(cell)) }];
    }
    default:
      throw new Error(`the guide does not know ${token.type}: ${token.raw}`);
  }
}

function headingOf({ depth, tokens }: Tokens.Heading, name: string): Omit<GuideSection, 'blocks'> {
  const title = plainInline(inlineOf(tokens, name));
  if (depth > 3) throw new Error(`too deep a heading: ${title}`);
  return { anchor: depth === 1 ? '' : anchorOf(title), depth: depth as 1 | 2 | 3, title };
}

/**
 * A chapter of docs/panduan in the few kinds of parts that the application shows. Throws, naming
 * the place, for anything else, for a heading that is there twice, and without a title.
 */
export function readChapter(name: string, markdown: string, take: TakePicture): GuideChapter {
  const reading = { name, take };
  const sections: { head: Omit<GuideSection, 'blocks'>; blocks: GuideBlock[] }[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === 'heading') {
      const head = headingOf(token as Tokens.Heading, name);
      const isFirst = sections.length === 0;
      if (isFirst !== (head.depth === 1)) throw new Error(`${name}: one title, and first`);
      if (sections.some((section) => section.head.anchor === head.anchor)) {
        throw new Error(`${name}: two headings "${head.title}"`);
      }
      sections.push({ head, blocks: [] });
    } else {
      const blocks = blocksOf(token, reading);
      if (sections.length === 0 && blocks.length > 0) {
        throw new Error(`${name}: words before its title`);
      }
      sections.at(-1)?.blocks.push(...blocks);
    }
  }
  const title = sections[0]?.head.title;
  if (title === undefined) throw new Error(`${name}: no title`);
  return { name, title, sections: sections.map(({ head, blocks }) => ({ ...head, blocks })) };
}
