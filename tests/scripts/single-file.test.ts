import { createHash } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { packFiles } from '../../scripts/lib/single-file/pack-files.mjs';
import { rewriteModule } from '../../scripts/lib/single-file/rewrite-module.mjs';
import { writePage } from '../../scripts/lib/single-file/write-page.mjs';
import { scratch } from './scratch.ts';

const HERE = new Set(['assets/a.js', 'assets/w.js', 'assets/x.wasm', 'ikon.svg']);
const rewritten = (code: string) => rewriteModule('assets/main.js', code, (name) => HERE.has(name));

describe('a module of the build, rewritten', () => {
  test.each([
    ['an import', 'import{b}from"./a.js";b()', 'import{b}from"timbang:assets/a.js";b()'],
    ['a re-export', 'export*from`./a.js`'.replaceAll('`', '"'), 'export*from"timbang:assets/a.js"'],
    ['a later import', 'import(`./a.js`)', 'timbangImport("assets/a.js")'],
    [
      'a worker, as the bundler writes it',
      'new Worker(new URL(new URL(`w.js`,import.meta.url).href,``+import.meta.url),{type:`module`})',
      'timbangWorker("assets/w.js")',
    ],
    [
      'a file beside it',
      'new URL(`x.wasm`,import.meta.url).href',
      'new URL("timbang:assets/x.wasm",undefined).href',
    ],
    ['a picture beside the page', 'f({src:`./ikon.svg`})', 'f({src:"timbang:ikon.svg"})'],
    ['its own address', 'g(import.meta.url)', 'g("timbang-file:///assets/main.js")'],
    [
      'what would be fetched ahead',
      'const __vite__mapDeps=(i,m=__vite__mapDeps)=>i.map(x=>m.f[x]);h(__vite__mapDeps([0]))',
      'const __vite__mapDeps=()=>[];h(__vite__mapDeps([0]))',
    ],
    ['a worker somebody else names', 'new Worker(t,{type:`module`})', undefined],
    ['a path that is no file of the build', 'k("./sw.js","a.js",`./${z}`)', undefined],
    ['an import that is only known later', 'import(where)', undefined],
  ])('%s', (_, code, expected) => {
    expect(rewritten(code).code).toBe(expected ?? code);
  });

  test('names what must be there before it runs, and what it may ask for', () => {
    const { needs, later } = rewritten(
      'import"./a.js";new URL("x.wasm",import.meta.url);import("./w.js")',
    );
    expect({ needs, later }).toEqual({
      needs: ['assets/a.js', 'assets/x.wasm'],
      later: ['assets/w.js'],
    });
  });

  test('a later import of a file that is not there is no page', () => {
    expect(() => rewritten('import("./gone.js")')).toThrow(/assets\/gone\.js/);
  });
});

const BUILT = {
  'index.html':
    '<!doctype html><html lang="id"><head>' +
    '<meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;">' +
    '<link rel="stylesheet" href="./layers.css" /><link rel="icon" href="./ikon.svg" type="image/svg+xml" />' +
    '<link rel="apple-touch-icon" href="./ikon-192.png" /><title>T</title>' +
    '<script src="./check-browser.js" defer></script>' +
    '<link id="entry" rel="modulepreload" crossorigin href="./assets/main.js">' +
    '<link rel="modulepreload" crossorigin href="./assets/a.js">' +
    '<link rel="stylesheet" crossorigin href="./assets/main.css">' +
    '<link rel="manifest" href="./manifest.webmanifest"></head><body><div id="root"></div></body></html>',
  'layers.css': '@layer base, pages;',
  'ikon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'check-browser.js': '(function () {})();',
  'manifest.webmanifest': '{}',
  'assets/main.css': '@layer base { p { color: red } }',
  'assets/late.css': '@layer pages { p { color: blue } }',
  'assets/main.js':
    'import{a}from"./a.js";a("é","./ikon.svg");import("./late.js");new Worker(new URL("w.js",import.meta.url))',
  'assets/a.js': 'export const a=console.log',
  'assets/late.js': 'import{a}from"./a.js";a(new URL("x.wasm",import.meta.url).href)',
  'assets/w.js': 'postMessage(1)',
  'assets/x.wasm': '\0asm',
  'assets/unasked.js': 'never',
} as const;

describe('the packed files', () => {
  test('are everything that the first module can ever ask for, and nothing else', () => {
    const { index, archive } = packFiles(scratch(BUILT).folder, 'assets/main.js');
    expect(Object.keys(index).sort()).toEqual(
      ['a.js', 'late.js', 'main.js', 'w.js', 'x.wasm']
        .map((name) => `assets/${name}`)
        .concat('ikon.svg'),
    );
    const unpacked = (name: string): string => {
      const place = index[name];
      return gunzipSync(Buffer.from(archive.slice(place?.from, place?.to), 'base64')).toString();
    };
    expect(unpacked('assets/x.wasm')).toBe(BUILT['assets/x.wasm']);
    expect(unpacked('assets/main.js')).toContain('a("é","timbang:ikon.svg")');
    expect(index['assets/late.js']?.needs).toEqual(['assets/a.js', 'assets/x.wasm']);
  });

  test('modules that need each other are refused: neither would ever start', () => {
    const { folder } = scratch({
      'assets/main.js': 'import"./a.js"',
      'assets/a.js': 'import"./main.js"',
    });
    expect(() => packFiles(folder, 'assets/main.js')).toThrow(
      'assets/main.js > assets/a.js > assets/main.js',
    );
  });
});

describe('the page', () => {
  const built = () => writePage(scratch(BUILT).folder);
  const digestOf = (text: string) =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

  test('asks for nothing beside itself', () => {
    const page = built().replaceAll(/<script>.*?<\/script>/gs, '');
    expect(page).not.toMatch(/ (?:src|href)="(?!data:)/);
    expect(page).toContain('<html lang="id" data-edition="single-file">');
  });

  test('holds the styles of all pages, the order of layers first', () => {
    const style = /<style>(.*?)<\/style>/s.exec(built())?.[1];
    expect(style).toBe(
      [BUILT['layers.css'], BUILT['assets/main.css'], BUILT['assets/late.css']].join('\n'),
    );
  });

  test('its policy allows exactly its own scripts and styles, and no network', () => {
    const page = built();
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
    const rules = Object.fromEntries(
      policy.split('; ').map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)]),
    );
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map((found) => found[1] ?? '');
    const style = /<style>(.*?)<\/style>/s.exec(page)?.[1] ?? '';
    expect(scripts).toHaveLength(2);
    expect(rules).toEqual({
      'default-src': ["'none'"],
      'script-src': [...scripts.map(digestOf), 'blob:', "'wasm-unsafe-eval'"],
      'style-src': [digestOf(style)],
      'img-src': ['blob:', 'data:'],
      'worker-src': ['blob:'],
      'connect-src': ['blob:'],
      'frame-src': ['blob:'],
      'base-uri': ["'none'"],
      'form-action': ["'none'"],
    });
  });

  test.each([
    ['a style that asks for a file', { 'assets/late.css': 'p{background:url(./x.png)}' }],
    ['a script that would end early', { 'check-browser.js': 'var a = "</script>";' }],
    [
      'a page with something new to ask for',
      {
        'index.html': BUILT['index.html'].replace('<div', '<img src="./new.png"><div'),
      },
    ],
    ['a page without its module', { 'index.html': '<html></html>' }],
  ])('is not written with %s', (_, change) => {
    expect(() => writePage(scratch({ ...BUILT, ...change }).folder)).toThrow();
  });
});
