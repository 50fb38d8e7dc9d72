import { fold } from './fold.ts';

/** A name as it is compared: neither case nor spacing counts. */
export const plain = (text: string): string => text.trim().replaceAll(/\s+/g, ' ').toLowerCase();

/** A name as it is looked for: accents do not count either. */
export const plainFolded = (text: string): string => fold(text).trim().replaceAll(/\s+/g, ' ');
