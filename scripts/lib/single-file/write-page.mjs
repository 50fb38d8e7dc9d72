import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openArchive, startPage, startWorker } from './loader.mjs';
import { packFiles } from './pack-files.mjs';

const WORDS = {
  torn: 'Berkas Timbang ini tidak utuh. Salinlah sekali lagi dari sumbernya. Data yang tersimpan di peramban tidak terpengaruh.',
  old: 'Peramban ini terlalu lama untuk edisi satu berkas. Perbarui peramban, atau buka Timbang dengan Chrome, Edge, atau Firefox keluaran 2023 atau lebih baru.',
};

/** As a source in a policy: exactly this text and no other. @param {string} text */
const digestOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * Nothing but the texts named here runs, and what they make up themselves (`blob:`); nothing is
 * asked of any host: `connect-src blob:` reads the page's own bytes.
 */
const policyOf = (scripts, style) =>
  [
    "default-src 'none'",
    `script-src ${scripts.map(digestOf).join(' ')} blob: 'wasm-unsafe-eval'`,
    `style-src ${digestOf(style)}`,
    'img-src blob: data:',
    'worker-src blob:',
    'connect-src blob:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');

/** The styles of all pages; the layers say which of them wins, not their order. */
function stylesIn(folder, first) {
  const parts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.css'));
  const files = ['layers.css', first, ...parts.map((name) => `assets/${name}`)];
  const style = [...new Set(files)]
    .map((file) => readFileSync(join(folder, file), 'utf8'))
    .join('\n');
  if (/url\((?!"?data:)|@import|<\/style/i.test(style)) throw new Error('a style asks for a file');
  return style;
}

/** Replaces exactly one place, and says so when the page of the build has changed. */
function replaceOne(page, pattern, by) {
  const found = page.match(new RegExp(pattern, 'g')) ?? [];
  if (found.length !== 1) throw new Error(`index.html: ${found.length} × ${pattern}`);
  return page.replace(pattern, () => by);
}

/**
 * Puts a production build into one page that needs neither server nor folder.
 * @param {string} folder of the build
 * @returns {string} the page
 */
export function writePage(folder) {
  const built = readFileSync(join(folder, 'index.html'), 'utf8');
  const entry = /<link id="entry"[^>]* href="\.\/([^"]+)"/.exec(built)?.[1];
  const first = /<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+)"/.exec(built)?.[1];
  if (!entry || !first) throw new Error('index.html names no module or no style');
  const { index, archive } = packFiles(folder, entry);
  const style = stylesIn(folder, first);
  const icon = readFileSync(join(folder, 'ikon.svg')).toString('base64');
  const check = readFileSync(join(folder, 'check-browser.js'), 'utf8');
  const [begin, open, work] = [startPage, openArchive, startWorker].map(String);
  const values = JSON.stringify({ index, entry, length: archive.length, words: WORDS });
  const start = `(${begin})({...${values},open:${open},work:${work}})`;
  const scripts = [`addEventListener('DOMContentLoaded',function(){${check}})`, start];
  const endsEarly = scripts.some((script) => /<\/script|<!--/i.test(script));
  if (endsEarly) throw new Error('a script ends early');

  let page = built.replaceAll(/<link rel="(?:modulepreload|manifest|apple-touch-icon)"[^>]*>/g, '');
  page = page.replaceAll(/<link rel="stylesheet"[^>]*>/g, '');
  page = replaceOne(page, /<html lang="id"/, '<html lang="id" data-edition="single-file"');
  page = replaceOne(
    page,
    /(?<=http-equiv="Content-Security-Policy" content=")[^"]*/,
    policyOf(scripts, style),
  );
  page = replaceOne(page, /(?<=<link rel="icon" href=")[^"]*/, `data:image/svg+xml;base64,${icon}`);
  // Everything is in the page: nothing has to be sent for.
  page = page.replaceAll(/<script [^>]*ahead\.js[^>]*><\/script>/g, '');
  page = replaceOne(page, /<script [^>]*check-browser\.js[^>]*><\/script>/, '');
  page = replaceOne(
    page,
    /<link id="entry"[^>]*>/,
    `<style>${style}</style>${scripts.map((script) => `<script>${script}</script>`).join('')}`,
  );
  page = replaceOne(
    page,
    /<\/body>/,
    `<script type="text/plain" id="timbang-archive">${archive}</script></body>`,
  );
  if (/(?:src|href)="(?!data:)/.test(page.replaceAll(/<script>.*?<\/script>/gs, ''))) {
    throw new Error('the page still asks for a file');
  }
  return page;
}
