import { read } from '../architecture/project-files.ts';

export type Theme = ReadonlyMap<string, string>;

const colours = (css: string): readonly (readonly [string, string])[] =>
  [...css.matchAll(/--([\w-]+): (#[\da-f]{6});/g)].map(([, name = '', value = '']) => [
    name,
    value,
  ]);

/** The colours of both themes by their names, as src/ui/tokens.css gives them. */
export function themes(): Readonly<Record<'light' | 'dark', Theme>> {
  const [light = '', dark = ''] = read('src/ui/tokens.css').split(
    '@media screen and (prefers-color-scheme: dark)',
  );
  return {
    light: new Map(colours(light)),
    dark: new Map([...colours(light), ...colours(dark.split('@media print')[0] ?? '')]),
  };
}

const channel = (value: number): number =>
  value <= 0.040_45 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    channel(Number.parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two colours after WCAG 2.2: 1 (the same) to 21 (black on white). */
export function contrast(first: string, second: string): number {
  const [low = 0, high = 0] = [luminance(first), luminance(second)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}
