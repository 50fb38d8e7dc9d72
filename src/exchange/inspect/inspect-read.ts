import type { TextPages } from './inspect-lines.ts';

/** What a reader of one kind of file hands over. */
export type ReadFile =
  | { readonly state: 'empty' | 'corrupt' | 'password' | 'unread' }
  | {
      readonly state: 'readable';
      /** Pages, sheets or slides; null = unknown. */
      readonly pages: number | null;
      readonly pagesRead: number | null;
      readonly textPages: number | null;
      /** Null = a picture: there is no text to read. */
      readonly text: TextPages | null;
      /** The file itself carries a digital signature. */
      readonly digitallySigned?: true;
    };

/** A document that is read as a whole, be it on one page or on several. */
export function wholeText(text: TextPages, pages: number | null): ReadFile {
  return { state: 'readable', pages, pagesRead: null, textPages: null, text };
}
