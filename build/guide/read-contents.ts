import { lexer, type Tokens } from 'marked';
import type { GuideEntry, GuideGroup } from '#core/guide/chapter.ts';
import { plainInline } from '#core/guide/plain-text.ts';
import { inlineOf } from './inline.ts';

function entryOf({ tokens, raw }: Tokens.ListItem): GuideEntry {
  const [line] = tokens;
  const [first, ...rest] = inlineOf((line as Tokens.Text | undefined)?.tokens ?? [], '');
  if (typeof first !== 'object' || first.kind !== 'chapter') {
    throw new Error(`an item of the contents begins with its chapter: ${raw}`);
  }
  return {
    chapter: first.chapter,
    title: plainInline(first.parts),
    about: plainInline(rest).replace(/^:\s*/, ''),
  };
}

/** The contents of docs/panduan/README.md: a group for each heading, a chapter for each item. */
export function readContents(markdown: string): readonly GuideGroup[] {
  const groups: { title: string; entries: GuideEntry[] }[] = [];
  for (const token of lexer(markdown)) {
    if (token.type === 'heading' && (token as Tokens.Heading).depth === 2) {
      groups.push({ title: (token as Tokens.Heading).text, entries: [] });
    } else if (token.type === 'list') {
      groups.at(-1)?.entries.push(...(token as Tokens.List).items.map(entryOf));
    }
  }
  return groups;
}
