import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Guide } from '#core/guide/chapter.ts';
import { readChapter, type NamedPicture } from './read-chapter.ts';
import { readContents } from './read-contents.ts';
import { webpSize } from './webp-size.ts';

const CONTENTS = 'README.md';

export interface ReadGuide {
  /** The address of a picture is its path on the disk. */
  readonly guide: Guide;
  /** Everything it was made of, for whoever watches. */
  readonly files: readonly string[];
  /** What chapters name and nobody has taken yet, by its path on the disk. */
  readonly missing: readonly string[];
}

/** @param folder with README.md and the chapters it lists. */
export function readGuide(folder: string): ReadGuide {
  const missing: string[] = [];
  const files = [join(folder, CONTENTS)];
  const take = ({ href, alt }: NamedPicture) => {
    const src = join(folder, href);
    if (!existsSync(src)) {
      missing.push(src);
      return null;
    }
    files.push(src);
    return { kind: 'picture', src, alt, ...webpSize(readFileSync(src)) } as const;
  };
  const groups = readContents(readFileSync(join(folder, CONTENTS), 'utf8'));
  const listed = groups.flatMap(({ entries }) => entries.map(({ chapter }) => chapter));
  const names = readdirSync(folder).filter((file) => file.endsWith('.md') && file !== CONTENTS);
  const unlisted = names.filter((file) => !listed.includes(file.replace(/\.md$/, '')));
  if (unlisted.length > 0) throw new Error(`not in the contents: ${unlisted.join(', ')}`);
  const chapters = listed.map((name) => {
    const file = join(folder, `${name}.md`);
    files.push(file);
    return readChapter(name, readFileSync(file, 'utf8'), take);
  });
  return { guide: { groups, chapters }, files, missing };
}
