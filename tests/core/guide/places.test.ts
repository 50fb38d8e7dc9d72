import { expect, test } from 'vitest';
import type { Guide, GuideSection } from '#core/guide/chapter.ts';
import { chapterOf, neighboursOf, partAt } from '#core/guide/places.ts';

const section = (anchor: string, depth: 1 | 2 | 3): GuideSection => ({
  anchor,
  depth,
  title: anchor,
  blocks: [],
});

const chapter = (name: string) => ({
  name,
  title: name,
  sections: [
    section('', 1),
    section('satu', 2),
    section('satu-a', 3),
    section('satu-b', 3),
    section('dua', 2),
  ],
});

const GUIDE: Guide = {
  groups: [
    { title: 'Umum', entries: [{ chapter: 'a', title: 'A', about: '' }] },
    {
      title: 'OPD',
      entries: [
        { chapter: 'b', title: 'B', about: '' },
        { chapter: 'c', title: 'C', about: '' },
      ],
    },
  ],
  chapters: ['a', 'b', 'c'].map(chapter),
};

const anchors = (anchor: string): readonly string[] =>
  partAt(chapter('a'), anchor).map((one) => one.anchor);

test('a part is a heading with the deeper ones below it', () => {
  expect(anchors('satu')).toEqual(['satu', 'satu-a', 'satu-b']);
  expect(anchors('satu-a')).toEqual(['satu-a']);
  expect(anchors('dua')).toEqual(['dua']);
});

test('the beginning, and an anchor that is not there, are the whole chapter', () => {
  expect(anchors('')).toHaveLength(5);
  expect(anchors('tiga')).toHaveLength(5);
});

test('neighbours go from one desk to the next, and end', () => {
  expect(neighboursOf(GUIDE, 'a')).toEqual({
    before: undefined,
    after: GUIDE.groups[1]?.entries[0],
  });
  expect(neighboursOf(GUIDE, 'b').before?.chapter).toBe('a');
  expect(neighboursOf(GUIDE, 'c').after).toBeUndefined();
  expect(neighboursOf(GUIDE, 'z')).toEqual({ before: undefined, after: undefined });
});

test('a chapter is found by its name', () => {
  expect(chapterOf(GUIDE, 'b')?.title).toBe('b');
  expect(chapterOf(GUIDE, 'z')).toBeUndefined();
});
