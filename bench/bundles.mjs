import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../scripts/lib/root.mjs';

const ENTRY_KB = 170;
const CHUNK_KB = 150;
/** The half of the PDF library that reads files comes in one piece, and only when a PDF does. */
const LIBRARY_KB = { 'pdf.worker.min.js': 400, 'pdf-worker.js': 400 };
const dist = join(root, 'dist');
const kilobytes = (file) => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length / 1000;
const nameOf = (file) => file.replace(/^assets\//, '').replace(/-[\w-]{8}(?=\.\w+$)/, '');

/** What the browser fetches before the first page: scripts and styles that index.html names. */
function entryFiles() {
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  const named = html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.(?:js|css))"/g);
  return new Set([...named].map(([, file]) => file));
}

/** The workers' files, by the places that start them. */
function workersIn(scripts) {
  const found = scripts.flatMap((script) => {
    const code = readFileSync(join(dist, script), 'utf8');
    return [...code.matchAll(/new Worker\([^)]*?([\w.-]+\.js)/g)].map(([, name]) => name);
  });
  return new Set(found);
}

/** Every file of code against its budget, gzipped. */
export function bundleRows() {
  const entry = entryFiles();
  const scripts = readdirSync(join(dist, 'assets'))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `assets/${file}`);
  const workers = workersIn(scripts);
  const row = (what, ours, baseline) => ({ what, ours, baseline, unit: 'kB', against: 'budget' });
  const lazy = scripts
    .filter((file) => !entry.has(file))
    .map((file) => {
      const kind = workers.has(file.slice('assets/'.length)) ? 'worker' : 'lazy chunk';
      const budget = LIBRARY_KB[nameOf(file)] ?? CHUNK_KB;
      return row(`${kind} ${nameOf(file)}, gzipped`, kilobytes(file), budget);
    })
    .toSorted((a, b) => b.ours - a.ours);
  const whole = [...entry].reduce((sum, file) => sum + kilobytes(file), 0);
  return [row('entry bundle with its styles, gzipped', whole, ENTRY_KB), ...lazy];
}

/** The files that a person waits for longest; all others are smaller than these. */
const LARGEST = 12;

/** What goes into the results: the entry, the workers, and the largest of the lazy files. */
export function bundleSummary() {
  const [entry, ...others] = bundleRows();
  const workers = others.filter(({ what }) => what.startsWith('worker '));
  const lazy = others.filter((row) => !workers.includes(row));
  const rest = lazy.slice(LARGEST);
  const note = `the largest of ${rest.length} others`;
  return [entry, ...workers, ...lazy.slice(0, LARGEST), { ...rest[0], note }];
}
