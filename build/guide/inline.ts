import type { Token, Tokens } from 'marked';
import type { GuideInline } from '#core/guide/chapter.ts';

/** A place in another chapter, as it is written in docs/panduan. */
const CHAPTER = /^(?<chapter>[a-z0-9-]+)\.md(?:#(?<anchor>[\p{L}\p{N}-]+))?$/u;
/** What would have to be decoded before it could be shown. */
const ENTITY = /&(?:#\w+|\w+);/;

function plain(text: string): string {
  if (ENTITY.test(text)) throw new Error(`write the sign itself: ${text}`);
  return text.replaceAll(/\s*\n\s*/g, ' ');
}

/** A link inside the guide stays one; what lies beside it in the repository is only named. */
function link({ href, tokens }: Tokens.Link, here: string): readonly GuideInline[] {
  const parts = inlineOf(tokens, here);
  if (href.startsWith('#')) {
    return [{ kind: 'chapter', chapter: here, anchor: href.slice(1), parts }];
  }
  const { chapter, anchor = '' } = CHAPTER.exec(href)?.groups ?? {};
  if (chapter !== undefined) return [{ kind: 'chapter', chapter, anchor, parts }];
  if (!href.startsWith('../')) throw new Error(`a link out of the guide: ${href}`);
  return parts;
}

/** Neighbours that are plain are one. */
function joined(parts: readonly GuideInline[]): readonly GuideInline[] {
  return parts.reduce<GuideInline[]>((all, part) => {
    const last = all.at(-1);
    if (typeof part === 'string' && typeof last === 'string') all[all.length - 1] = last + part;
    else all.push(part);
    return all;
  }, []);
}

function one(token: Token, here: string): readonly GuideInline[] {
  switch (token.type) {
    case 'text':
    case 'escape':
      return [plain((token as Tokens.Text).text)];
    case 'codespan':
      return [{ kind: 'code', text: (token as Tokens.Codespan).text }];
    case 'strong':
      return [{ kind: 'strong', parts: inlineOf((token as Tokens.Strong).tokens, here) }];
    case 'em':
      return [{ kind: 'emphasis', parts: inlineOf((token as Tokens.Em).tokens, here) }];
    case 'link':
      return link(token as Tokens.Link, here);
    default:
      throw new Error(`the guide does not know ${token.type}: ${token.raw}`);
  }
}

/**
 * Words within a line in the few kinds that the guide shows. Throws for anything else.
 * @param here name of the chapter, for links that name a heading alone
 */
export function inlineOf(tokens: readonly Token[], here: string): readonly GuideInline[] {
  return joined(tokens.flatMap((token) => one(token, here)));
}
