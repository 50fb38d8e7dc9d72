import { text } from './text.ts';

/** The parts of the handbook's front page, in reading order. */
export const SECTIONS = [
  { id: 'cara-membaca', title: text.sections.reading },
  { id: 'cara-menghitung', title: text.sections.scoring },
  { id: 'susunan', title: text.sections.weights },
  { id: 'asal', title: text.sections.origin },
  { id: 'pengesahan', title: text.sections.ratification },
] as const;

/** Goes to a part of the page. Not by an anchor: the address after # belongs to the router. */
export function jumpTo(id: (typeof SECTIONS)[number]['id']): void {
  document.getElementById(id)?.focus();
}
