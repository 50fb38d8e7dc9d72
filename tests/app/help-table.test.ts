import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HELP, helpAt } from '#app/help-table.ts';
import { PLAN_PARTS } from '#app/plan-pages.ts';
import { paths } from '#state/paths.ts';
import { readGuide } from '../../build/guide/read-guide.ts';
import { isSource, projectFiles, read } from '../architecture/project-files.ts';

const { guide } = readGuide(join(import.meta.dirname, '../../docs/panduan'));
const DIGEST = 'a'.repeat(64);

/** Where an address leads that no line of the table knows. */
const NOWHERE = helpAt('/tidak/ada');

/** Every address of the application, with something in the places of its names. */
const addresses = Object.entries(paths).flatMap(([name, path]): (readonly [string, string])[] => {
  if (typeof path === 'string') return [[name, path]];
  const make = path as (...said: readonly string[]) => string;
  const whole = make(...Array.from({ length: make.length }, () => DIGEST));
  return [
    [name, whole],
    [`${name}, with all that may be left out`, make(DIGEST, DIGEST, DIGEST)],
  ];
});

const isKnown = (location: string): boolean => helpAt(location) !== NOWHERE;

describe('the help of a page', () => {
  test.each(addresses)('%s is known: %s', (_, location) => {
    expect(isKnown(location)).toBe(true);
  });

  test.each(Object.entries(PLAN_PARTS))('part %s of a plan is known', (_, ending) => {
    expect(isKnown(`/rencana/p/${DIGEST}${ending}`)).toBe(true);
  });

  test('every route that is written out is known', () => {
    const routes = projectFiles()
      .filter((file) => file.startsWith('src/') && isSource(file))
      .flatMap((file) => [...read(file).matchAll(/<Route path="(\/[^"]*)"/g)].map(([, at]) => at));
    expect(routes.length).toBeGreaterThan(40);
    const unknown = routes.filter((at = '') => {
      const location = at.replaceAll(/\/\*\?/g, '').replaceAll(/:[a-zA-Z]+\??/g, DIGEST);
      return !isKnown(location);
    });
    expect(unknown).toEqual([]);
  });

  test('and an address that is no page is not', () => {
    expect(isKnown('/rekapitulasi')).toBe(false);
    expect(isKnown('/p')).toBe(false);
  });

  test('what is particular is not hidden by what is general', () => {
    expect(helpAt('/rekap/impor').chapter).toBe('impor-hasil');
    expect(helpAt('/rekap/peta/tahun=2026').chapter).toBe('rekap');
    expect(helpAt('/periode/x/jalan').chapter).toBe('meja-diskominfo');
    expect(helpAt(`/asesor/${DIGEST}/i/k1`).anchor).toBe('urutan-kerja');
  });

  test('every line is reached by an address that fits it', () => {
    const hidden = HELP.filter(({ at, chapter, anchor }) => {
      const location = at.replace(/\/\*\?$/, '').replaceAll(/:[a-zA-Z]+\??/g, 'x');
      const place = helpAt(location);
      return place.chapter !== chapter || place.anchor !== anchor;
    });
    expect(hidden.map(({ at }) => at)).toEqual([]);
  });

  test.each(HELP)('$at leads to a place of the guide', ({ chapter, anchor }) => {
    const found = guide.chapters.find(({ name }) => name === chapter);
    expect(found?.sections.map((one) => one.anchor)).toContain(anchor);
  });

  test('every chapter of a desk helps on some page', () => {
    const helped = new Set(HELP.map(({ chapter }) => chapter));
    const silent = guide.chapters.filter(({ name }) => !helped.has(name)).map(({ name }) => name);
    // These speak of parts of pages whose own chapter is another.
    expect(silent.sort()).toEqual(['cadangan', 'data-contoh', 'edisi-satu-berkas']);
  });
});
