import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { GuideBlock, GuideInline } from '#core/guide/chapter.ts';
import { plainInline } from '#core/guide/plain-text.ts';
import { TERMS } from '#core/glossary.ts';
import { readGuide } from '../../build/guide/read-guide.ts';
import { isSource, projectFiles, read } from '../architecture/project-files.ts';

const { guide } = readGuide(join(import.meta.dirname, '../../docs/panduan'));

const same = (text: string): string => text.replaceAll(/\s+/g, ' ').toLowerCase();

/** All that the application may say, with the official terms where sentences name them. */
const SAID = same(
  projectFiles()
    .filter((file) => file.startsWith('src/') && isSource(file))
    .map(read)
    .join('\n')
    .replaceAll(/\$\{TERMS\.(\w+)\}/g, (whole, key: string) =>
      key in TERMS ? TERMS[key as keyof typeof TERMS] : whole,
    ),
);

const strongIn = (parts: readonly GuideInline[]): readonly string[] =>
  parts.flatMap((part) => {
    if (typeof part === 'string' || part.kind === 'code') return [];
    return part.kind === 'strong' ? [plainInline(part.parts)] : strongIn(part.parts);
  });

const strongOf = (block: GuideBlock): readonly string[] => {
  switch (block.kind) {
    case 'paragraph':
      return strongIn(block.parts);
    case 'list':
      return block.items.flat().flatMap(strongOf);
    case 'table':
      return [block.head, ...block.rows].flat().flatMap(strongIn);
    case 'picture':
      return [];
  }
};

/** Bold words with a capital name something on the screen; a lead-in ends with a stop or a colon. */
const isName = (words: string): boolean => /^\p{Lu}/u.test(words) && !/[.:]$/.test(words);

/** A way through pages, and what a sentence leaves open or fills with a number, said in pieces. */
const pieces = (words: string): readonly string[] =>
  words
    .split(/→|…|(?:Rp)?\d[\d.,]*/)
    .map((piece) => same(piece).trim())
    .filter((piece) => piece !== '');

const isSaid = (words: string): boolean => pieces(words).every((piece) => SAID.includes(piece));

const named = guide.chapters.flatMap(({ name, sections }) =>
  sections
    .flatMap((section) => section.blocks)
    .flatMap(strongOf)
    .filter(isName)
    .map((words) => ({ chapter: name, words })),
);

test('what the guide names in bold is said by the application', () => {
  expect(named.length).toBeGreaterThan(450);
  expect(named.filter(({ words }) => !isSaid(words))).toEqual([]);
});

test('and a name that nobody says would be seen', () => {
  expect(isSaid('Tekan Tombol Yang Tidak Ada')).toBe(false);
  expect(isSaid('Bila pagu tahun pertama ditambah Rp100.000.000')).toBe(true);
});
