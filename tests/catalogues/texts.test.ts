import { describe, expect, test } from 'vitest';
import { CATALOGUES, catalogueOf } from './shipped.ts';

const ENGLISH =
  /\b(?:the|and|with|or|of|for|backup|file|update|upload|download|online|offline|dashboard|user|review|website|help ?desk|service ?desk|folder|dummy|feedback|email|link|draft|uptime|level|tools?|meeting|deadline|server|cloud|hosting)\b/i;
const UNFINISHED = /TODO|FIXME|XXX|\?\?|undefined|null|None|lorem/;
const LOOSE = / {2}|^\s|\s$| [,.;:)]|\( |\.\.|,,/;

describe.each(CATALOGUES)('%s', (name) => {
  const { initiatives } = catalogueOf(name);
  const texts = initiatives.flatMap(({ title, description, reuseFirst, cost }) =>
    [title, description, reuseFirst, cost?.basis ?? ''].filter((text) => text !== ''),
  );

  test.each([
    ['unfinished', UNFINISHED],
    ['loosely set', LOOSE],
    ['in English', ENGLISH],
  ])('no text is %s; what a list of prices calls its lines stands in quotes', (_, pattern) => {
    const own = texts.map((text) => text.replaceAll(/"[^"]*"/g, '"-"'));
    expect(own.filter((text) => pattern.test(text))).toEqual([]);
  });

  test('uses only signs that every printed page can show', () => {
    expect(texts.filter((text) => /[^ -~–×÷]/.test(text))).toEqual([]);
  });

  test('sentences begin large and end with a full stop; titles do not', () => {
    const sentences = initiatives.flatMap(({ description, reuseFirst, cost }) =>
      [description, reuseFirst, cost?.basis ?? ''].filter((text) => text !== ''),
    );
    expect(sentences.filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
    expect(initiatives.filter(({ title }) => !/^[A-Z].*[^.]$/.test(title))).toEqual([]);
  });

  test('a cost rests on a list of prices, or says that it is still to be verified', () => {
    const bases = initiatives.map(({ cost }) => cost?.basis ?? '');
    expect(bases.filter((basis) => !/perlu diverifikasi|^S(?:SH|BU)\b/.test(basis))).toEqual([]);
  });

  test('no two initiatives are described in the same words', () => {
    const said = initiatives.map(({ description }) => description);
    expect(new Set(said).size).toBe(said.length);
  });
});
