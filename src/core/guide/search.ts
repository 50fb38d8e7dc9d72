import { fold, type Mark } from '#core/lib/fold.ts';
import type { Guide, GuideSection } from './chapter.ts';
import type { GuidePlace } from './places.ts';
import { plainBlock } from './plain-text.ts';
import { wordForms } from './word-forms.ts';

/** A section in which words of the question were found. */
export interface GuideHit extends GuidePlace {
  readonly chapterTitle: string;
  readonly title: string;
  /** The text that holds most of the words, with the words in it; no marks where only headings do. */
  readonly text: string;
  readonly marks: readonly Mark[];
}

interface Word extends Mark {
  readonly forms: readonly string[];
}

interface Text {
  readonly text: string;
  readonly words: readonly Word[];
}

interface Indexed {
  readonly chapter: string;
  readonly chapterTitle: Text;
  readonly section: GuideSection;
  readonly title: Text;
  readonly texts: readonly Text[];
}

export type GuideIndex = readonly Indexed[];

/** How much a word counts by where it stands. */
const WEIGHT = { chapter: 6, title: 10, text: 1, whole: 8 } as const;
/** A whole word is worth more than a beginning of one. */
const WHOLE = 1.5;
/** Saying a word often does not make a text the better answer for ever. */
const OFTEN = 3;

/** Words of a question that say nothing about what is looked for. */
const EMPTY_WORDS = new Set(
  'agar apa atau bagaimana bila cara dan dari dengan di ini itu ke pada saya untuk yang'.split(' '),
);

/** Reads texts into words; a word that comes again is not worked out again. */
function reader(): (text: string) => Text {
  const known = new Map<string, readonly string[]>();
  const formsOf = (word: string): readonly string[] => {
    const forms = known.get(word) ?? wordForms(fold(word));
    known.set(word, forms);
    return forms;
  };
  return (text) => {
    const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }): Word => ({
      from: index,
      to: index + word.length,
      forms: formsOf(word),
    }));
    return { text, words };
  };
}

/** The guide as the search reads it; made once. */
export function indexGuide(guide: Guide): GuideIndex {
  const textOf = reader();
  return guide.chapters.flatMap(({ name, title, sections }) => {
    const chapterTitle = textOf(title);
    return sections.map((section): Indexed => ({
      chapter: name,
      chapterTitle,
      section,
      title: textOf(section.title),
      texts: section.blocks.flatMap(plainBlock).map(textOf),
    }));
  });
}

/** 0 where a word of a text does not begin like the one that is asked for. */
function likeness(word: Word, asked: string): number {
  if (word.forms[0] === asked) return WHOLE;
  return word.forms.some((form) => form.startsWith(asked)) ? 1 : 0;
}

const sumIn = ({ words }: Text, asked: string): number =>
  Math.min(
    OFTEN,
    words.reduce((sum, word) => sum + likeness(word, asked), 0),
  );

const marksOf = ({ words }: Text, asked: readonly string[]): readonly Mark[] =>
  words
    .filter((word) => asked.some((one) => likeness(word, one) > 0))
    .map(({ from, to }) => ({ from, to }));

/** The worth of a section for one word; 0 where neither it nor its chapter's title says it. */
function worth(entry: Indexed, asked: string): number {
  const inTexts = entry.texts.reduce((sum, text) => sum + sumIn(text, asked), 0);
  const inTitle = sumIn(entry.title, asked);
  const isWhole = entry.section.depth === 1;
  return (
    (WEIGHT.title + (isWhole ? WEIGHT.whole : 0)) * inTitle +
    (isWhole ? 0 : WEIGHT.chapter) * sumIn(entry.chapterTitle, asked) +
    WEIGHT.text * Math.min(OFTEN * 2, inTexts)
  );
}

/** Something of the question stands in the section itself, not only over all of the chapter. */
const saysItself = (entry: Indexed, asked: readonly string[]): boolean =>
  [entry.title, ...entry.texts].some((text) => asked.some((word) => sumIn(text, word) > 0));

function hitOf(entry: Indexed, asked: readonly string[]): GuideHit {
  const [best] = entry.texts
    .map((text) => ({ text, held: asked.filter((word) => sumIn(text, word) > 0).length }))
    .sort((a, b) => b.held - a.held);
  return {
    chapter: entry.chapter,
    anchor: entry.section.anchor,
    chapterTitle: entry.chapterTitle.text,
    title: entry.title.text,
    text: best?.text.text ?? '',
    marks: best ? marksOf(best.text, asked) : [],
  };
}

/** The words that are looked for: folded, each once, without those that say nothing. */
function askedWords(question: string): readonly string[] {
  const all = [...new Set(fold(question).match(/[\p{L}\p{N}]+/gu))];
  const telling = all.filter((word) => !EMPTY_WORDS.has(word));
  return telling.length > 0 ? telling : all;
}

/**
 * The sections in which words begin with those of a question, the best first: headings weigh more
 * than text, whole words more than beginnings. Where no section has all the words, those that have
 * the most. Letter case, accents and what Indonesian puts before a word do not matter. A question
 * without words finds nothing.
 */
export function searchGuide(index: GuideIndex, question: string): readonly GuideHit[] {
  const asked = askedWords(question);
  const found = index
    .filter((entry) => saysItself(entry, asked))
    .map((entry) => {
      const worths = asked.map((word) => worth(entry, word)).filter((one) => one > 0);
      return { entry, held: worths.length, sum: worths.reduce((sum, one) => sum + one, 0) };
    });
  const most = Math.max(0, ...found.map(({ held }) => held));
  return found
    .filter(({ held }) => held === most)
    .sort((a, b) => b.sum - a.sum)
    .map(({ entry }) => hitOf(entry, asked));
}
