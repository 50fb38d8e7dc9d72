import { ASSESSING } from './glossary-assessing.ts';
import type { GlossaryEntry } from './glossary-entry.ts';
import { EVIDENCE } from './glossary-evidence.ts';
import { FILES } from './glossary-files.ts';
import { JUDGING } from './glossary-judging.ts';
import { PLANNING } from './glossary-planning.ts';
import { paths } from '#state/paths.ts';

const ALL = { ...ASSESSING, ...EVIDENCE, ...JUDGING, ...PLANNING, ...FILES } as const;

type TermId = keyof typeof ALL;

/** A term with the name by which its place in the list is linked. */
interface GlossaryTerm extends GlossaryEntry {
  readonly id: TermId;
}

/** Every term in use, in the order of the alphabet. */
export const GLOSSARY: readonly GlossaryTerm[] = (Object.keys(ALL) as readonly TermId[])
  .map((id) => ({ id, ...ALL[id] }))
  .sort((a, b) => a.term.localeCompare(b.term, 'id'));

const plain = (words: string): string => words.toLocaleLowerCase('id');

/** The terms that fit what is looked for: every word of it, in any of theirs. */
export function termsLike(query: string): readonly GlossaryTerm[] {
  const words = plain(query).split(/\s+/).filter(Boolean);
  return GLOSSARY.filter(({ term, meaning, also = '', source = '' }) => {
    const all = plain([term, meaning, also, source].join(' '));
    return words.every((word) => all.includes(word));
  });
}

/** What a page explains of some terms beside them. */
export function explained(...ids: readonly TermId[]) {
  return {
    label: 'Istilah di halaman ini',
    more: 'Semua istilah',
    href: `#${paths.glossary}`,
    terms: ids.map((id) => ({ id, name: ALL[id].term, meaning: ALL[id].meaning })),
  };
}
