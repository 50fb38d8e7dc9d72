import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { rewriteModule } from './rewrite-module.mjs';

/** What a page without a server can hold, by the ending of the file. */
const TYPES = {
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.jpg': 'image/jpeg',
};

/** Belongs to the installed application, which a single file cannot be. */
const LEFT_OUT = new Set(['sw.js', 'index.html', 'manifest.webmanifest']);

/**
 * @typedef {{ from: number, to: number, type: string, needs: string[] }} Place
 * @typedef {{ index: Record<string, Place>, archive: string }} Packed
 */

/** Modules that wait for one another would wait for ever. @param {Record<string, Place>} index */
function refuseCircles(index) {
  const done = new Set();
  const follow = (name, path) => {
    if (path.includes(name)) throw new Error(`modules in a circle: ${[...path, name].join(' > ')}`);
    if (done.has(name)) return;
    for (const need of index[name].needs) follow(need, [...path, name]);
    done.add(name);
  };
  for (const name of Object.keys(index)) follow(name, []);
}

/**
 * Packs a module of the build and everything it can ever ask for, once each.
 * @param {string} folder of the build
 * @param {string} entry path of the module in it
 * @returns {Packed} the archive is gzip in base64, one file after the other
 */
export function packFiles(folder, entry) {
  /** @type {Record<string, Place>} */
  const index = {};
  const pieces = [];
  let length = 0;
  const isPacked = (name) =>
    !LEFT_OUT.has(name) &&
    extname(name) in TYPES &&
    existsSync(join(folder, name)) &&
    statSync(join(folder, name)).isFile();
  const waiting = [entry];
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    if (name in index) continue;
    if (!isPacked(name)) throw new Error(`cannot be packed: ${name}`);
    const bytes = readFileSync(join(folder, name));
    const type = TYPES[extname(name)];
    const isModule = type === 'text/javascript';
    const { code, needs, later } = isModule
      ? rewriteModule(name, bytes.toString('utf8'), isPacked)
      : { code: bytes, needs: [], later: [] };
    const piece = gzipSync(code, { level: 9 }).toString('base64');
    index[name] = { from: length, to: length + piece.length, type, needs };
    pieces.push(piece);
    length += piece.length;
    waiting.push(...needs, ...later);
  }
  refuseCircles(index);
  return { index, archive: pieces.join('') };
}
