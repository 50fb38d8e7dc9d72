import { fold } from './fold.ts';

/**
 * A name of letters and digits only, so that every disk and mailbox takes it as part of a file name:
 * "Dinas Uji (1)" → "dinas-uji-1". Empty when nothing of it is left.
 */
export function slug(text: string, most = text.length): string {
  const words = fold(text)
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  return words.slice(0, most).replace(/-$/, '');
}
