import type { Guide, GuideChapter, GuideEntry, GuideSection } from './chapter.ts';

/** A place in the guide; `anchor` is '' for the beginning of the chapter. */
export interface GuidePlace {
  readonly chapter: string;
  readonly anchor: string;
}

/** @returns undefined where the guide has no such chapter. */
export function chapterOf(guide: Guide, name: string): GuideChapter | undefined {
  return guide.chapters.find((chapter) => chapter.name === name);
}

/**
 * The section of an anchor with those of greater depth that follow it; the whole chapter for ''
 * and for an anchor that is not there.
 */
export function partAt(chapter: GuideChapter, anchor: string): readonly GuideSection[] {
  const { sections } = chapter;
  const from = sections.findIndex((section) => section.anchor === anchor);
  const first = sections[from];
  if (anchor === '' || !first) return sections;
  const rest = sections.slice(from + 1);
  const length = rest.findIndex((section) => section.depth <= first.depth);
  return [first, ...(length < 0 ? rest : rest.slice(0, length))];
}

/** The chapters before and after one, in the order of the contents. */
export function neighboursOf(
  guide: Guide,
  name: string,
): { readonly before: GuideEntry | undefined; readonly after: GuideEntry | undefined } {
  const entries = guide.groups.flatMap((group) => group.entries);
  const at = entries.findIndex((entry) => entry.chapter === name);
  return { before: entries[at - 1], after: at < 0 ? undefined : entries[at + 1] };
}
