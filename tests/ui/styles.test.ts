import { expect, test } from 'vitest';
import { projectFiles, read } from '../architecture/project-files.ts';

const TOKENS = 'src/ui/tokens.css';
const COLOUR =
  /#[\da-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|oklab|lab|lch|color-mix|color)\(|[:\s](?:white|black|red|gr[ae]y)(?=\s|$)/i;
const DECLARATION = /([\w-]+)\s*:\s*([^;{}]+);/g;

interface Sheet {
  readonly file: string;
  readonly css: string;
}

const sheets = (): readonly Sheet[] =>
  projectFiles()
    .filter((file) => /^src\/.*\.css$/.test(file) && file !== TOKENS)
    .map((file) => ({ file, css: read(file).replaceAll(/\/\*[\s\S]*?\*\//g, '') }));

/** Declarations of a style sheet that some rule of ours forbids, with the place. */
const against = (isWrong: (property: string, value: string) => boolean, all = sheets()) =>
  all.flatMap(({ file, css }) =>
    [...css.matchAll(DECLARATION)]
      .filter(([, property = '', value = '']) => isWrong(property, value.trim()))
      .map(([said]) => `${file}: ${said}`),
  );

const rawColour = (_: string, value: string): boolean => COLOUR.test(`: ${value}`);
const freeSize = (property: string, value: string): boolean =>
  property === 'font'
    ? value !== 'inherit'
    : property === 'font-size' && !/^(?:var\(--text-[\w]+\)|inherit|100%|87\.5%)$/.test(value);
/** Room kept for what lies over the page may be any, from 3rem on. */
const freeSpace = (property: string, value: string): boolean =>
  /^(?:(?:row-|column-)?gap|(?:padding|margin)[\w-]*)$/.test(property) &&
  [...value.matchAll(/(?<![\w.-])([\d.]+)(rem|px|pt|em)\b/g)].some(([, number = '', unit]) =>
    unit === 'rem' ? Number(number) < 3 : Number(number) > 1,
  );
const freeCorner = (property: string, value: string): boolean =>
  property.endsWith('radius') &&
  !/^(?:0|inherit|var\(--radius[\w-]*\)(?: .*)?|0 .*var.*)$/.test(value);

test('what is forbidden is recognised', () => {
  const bad = (css: string) => [{ file: 'x.css', css }];
  expect(against(rawColour, bad('a { color: #fff; } b { fill: rgb(0 0 0 / 5%); }'))).toHaveLength(
    2,
  );
  expect(against(rawColour, bad('a { border: 1px solid white; }'))).toHaveLength(1);
  expect(against(freeSize, bad('a { font-size: 0.9rem; font: 700 1rem serif; }'))).toHaveLength(2);
  expect(against(freeSpace, bad('a { gap: 0.3rem; margin: 0 5px; }'))).toHaveLength(2);
  expect(against(freeCorner, bad('a { border-radius: 3px; }'))).toHaveLength(1);
});

test('colours stand in the tokens only', () => {
  expect(against(rawColour)).toEqual([]);
});

test('type has the steps of the tokens', () => {
  expect(against(freeSize)).toEqual([]);
});

test('spaces and corners have the steps of the tokens', () => {
  expect(against(freeSpace)).toEqual([]);
  expect(against(freeCorner)).toEqual([]);
});

test('every token that is asked for exists', () => {
  const given = new Set([...read(TOKENS).matchAll(/--([\w-]+):/g)].map(([, name]) => name));
  const missing = sheets().flatMap(({ file, css }) => {
    const own = new Set([...css.matchAll(/--([\w-]+):/g)].map(([, name]) => name));
    return [...css.matchAll(/var\(--([\w-]+)\)/g)]
      .map(([, name]) => name)
      .filter((name) => !given.has(name) && !own.has(name))
      .map((name) => `${file}: --${name}`);
  });
  expect(missing).toEqual([]);
});

/** A style sheet without the parts that hold only for those who did not ask for less motion. */
function outsideOfMotion(css: string): string {
  const from = css.search(/@media \(prefers-reduced-motion: no-preference\) \{/);
  if (from < 0) return css;
  let depth = 0;
  let at = css.indexOf('{', from);
  do {
    if (css[at] === '{') depth += 1;
    if (css[at] === '}') depth -= 1;
    at += 1;
  } while (depth > 0);
  return css.slice(0, from) + outsideOfMotion(css.slice(at));
}

const moves = (property: string, value: string): boolean =>
  // What lasts no time moves nothing: words that come late are not motion.
  (/^(?:transition|animation)(?:-|$)/.test(property) && !/^none\b| 0s [\d.]+s /.test(value)) ||
  (property === 'scroll-behavior' && value === 'smooth');

test('what moves does so only for those who did not ask for less motion', () => {
  const still = (css: string) => against(moves, [{ file: 'x.css', css: outsideOfMotion(css) }]);
  const asked = '@media (prefers-reduced-motion: no-preference) { a { transition: all 1s; } }';
  expect(still(`${asked} b { animation: spin 1s; } ${asked}`)).toEqual([
    'x.css: animation: spin 1s;',
  ]);
  expect(still('html { scroll-behavior: smooth; }')).toHaveLength(1);
  const all = sheets().map(({ file, css }) => ({ file, css: outsideOfMotion(css) }));
  expect(against(moves, all)).toEqual([]);
});
