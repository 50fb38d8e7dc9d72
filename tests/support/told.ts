import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { expect } from 'vitest';

const WIDTH = 100;

/** An exact number, as core keeps them. */
function isRatio(value: object): value is { readonly n: bigint; readonly d: bigint } {
  const { n, d } = value as { readonly n?: unknown; readonly d?: unknown };
  return typeof n === 'bigint' && typeof d === 'bigint' && Object.keys(value).length === 2;
}

/** A value that needs one word; null = it has parts. */
function word(value: unknown): string | null {
  if (typeof value === 'string') {
    return value.trim() === value && value !== '' ? value : `"${value}"`;
  }
  if (typeof value !== 'object' || value === null) return String(value);
  if (isRatio(value)) return `${value.n}/${value.d}`;
  return null;
}

/** Names with their values, or values alone (name null), of anything that has parts. */
function partsOf(value: object): readonly (readonly [string | null, unknown])[] {
  if (value instanceof Map) return [...value].map(([key, one]) => [word(key), one]);
  if (Array.isArray(value) || value instanceof Set) {
    return [...(value as Iterable<unknown>)].map((one) => [null, one]);
  }
  return Object.entries(value);
}

/** Plain data as lines for people: what is short stands on one line, and so do plain lists. */
function linesOf(value: unknown): readonly string[] {
  const alone = word(value);
  if (alone !== null) return [alone];
  const parts = partsOf(value as object).map(([name, one]) => ({ name, lines: linesOf(one) }));
  const isList = parts.every(({ name }) => name === null);
  const [open, shut] = isList ? ['[', ']'] : ['{', '}'];
  const short = parts.map(
    ({ name, lines }) => (name === null ? '' : `${name}: `) + lines.join(' '),
  );
  const line = `${open}${short.join(isList ? ' | ' : ', ')}${shut}`;
  const isFlat = parts.every(({ lines }) => lines.length === 1);
  const isRow = isList && partsOf(value as object).every(([, one]) => word(one) !== null);
  if (isRow || (isFlat && line.length <= WIDTH)) return [line];
  return parts.flatMap(({ name, lines: [first = '', ...others] }) => [
    `${name === null ? '- ' : `${name}: `}${first}`,
    ...others.map((one) => `  ${one}`),
  ]);
}

/**
 * Holds what core says of one whole example against what it said before, which stands as text in
 * tests/core/told: a change to it is seen in the commit that makes it. To take it down anew delete
 * the file, run the test, and read what changed.
 */
export function expectTold(name: string, value: unknown): void {
  const file = `tests/core/told/${name}.txt`;
  const told = `${linesOf(value).join('\n')}\n`;
  if (!existsSync(file)) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, told);
    expect.fail(`${file} was not there and was written; read it and run again`);
  }
  expect(told).toBe(readFileSync(file, 'utf8'));
}
