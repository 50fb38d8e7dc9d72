import { expect, test } from 'vitest';
import { SHAPES } from '#ui/icons/shapes.ts';
import { projectFiles, read } from '../architecture/project-files.ts';

const filesOf = (ending: string): readonly string[] =>
  projectFiles().filter((file) => file.startsWith('src/') && file.endsWith(ending));

/** What is said of icons: by an attribute, or by a name in a file that draws them. */
const said = filesOf('.tsx')
  .map(read)
  .flatMap((source) =>
    source.includes('#ui/icons/')
      ? [source]
      : [...source.matchAll(/\bicon=(?:\{[^}]*\}|"[^"]*")/g)].map(([attribute]) => attribute),
  )
  .join('\n');

test('every icon that is drawn is shown somewhere', () => {
  const idle = Object.keys(SHAPES).filter(
    (name) => !new RegExp(`["']${name}["']|^ *${name}: `, 'm').test(said),
  );
  expect(idle).toEqual([]);
});

test('what stands for a sign is an icon, never a letter that looks like one', () => {
  const letters = [
    ...filesOf('.css').filter((file) => /content:[^;]*[✓✔✗×‹›▸▾▶▼→←↑↓●]/u.test(read(file))),
    ...filesOf('.tsx').filter((file) => /aria-hidden="true">[^<]*[✓✔✗×‹›▸▾▶→←−]/u.test(read(file))),
  ];
  expect(letters).toEqual([]);
});
