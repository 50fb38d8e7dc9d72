import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { REASONS } from './dependency-reasons.mjs';
import { root } from './root.mjs';

const HEAD = `# Ketergantungan

Halaman ini dibuat oleh \`npm run dependencies:page\` dari \`package.json\`, \`package-lock.json\`, paket yang
terpasang, dan hasil bangun; alasannya ditulis tangan dalam \`scripts/lib/dependency-reasons.mjs\`.
Uji menolak paket tanpa alasan, lisensi di luar daftar, dan halaman yang tertinggal.

Versi dikunci persis. Naskah lisensi yang wajib diteruskan disusun saat membangun ke dalam
\`lisensi-pihak-ketiga.txt\` dan tertaut dari kaki setiap halaman aplikasi.`;

const SHIPPED = `## Yang ikut dalam hasil bangun

Ukuran ialah bagian paket itu dalam semua berkas yang dipancarkan, sesudah dimampatkan (gzip),
termasuk salinannya dalam tiap pekerja (worker). Hasil bangun memuat enam pekerja; tidak ada halaman yang
memuat semuanya sekaligus.`;

const CARRIED = `### Terbawa oleh yang di atas

Paket yang tidak diminta langsung, tetapi kodenya ikut.`;

const TOOLS = `## Alat pengembangan

Tidak ikut dalam hasil bangun kecuali disebut demikian. Ukuran ialah folder paket itu sendiri setelah
dipasang, tanpa paket yang dibawanya.`;

/** @param {string} folder @returns {number} */
function bytesIn(folder) {
  return readdirSync(folder, { withFileTypes: true }).reduce((sum, entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return entry.name === 'node_modules' ? sum : sum + bytesIn(path);
    return entry.isFile() ? sum + statSync(path).size : sum;
  }, 0);
}

/** @param {number} bytes */
const kB = (bytes) =>
  `${(bytes / 1000).toLocaleString('id-ID', { maximumFractionDigits: bytes < 100_000 ? 1 : 0 })} kB`;

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
const table = (head, rows) =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** What is measured of a package in the fonts' merged files, or in a file the build tool writes. */
const size = (/** @type {number} */ bytes) => (bytes === 0 ? 'dalam berkas lain' : kB(bytes));

/**
 * Which packages ask for a package.
 * @param {import('./dependency-laws.mjs').Lock} lock
 * @param {string} name
 */
function askedBy(lock, name) {
  const asking = Object.entries(lock.packages).flatMap(([path, { dependencies = {} }]) =>
    path !== '' && name in dependencies ? [path.replace(/^.*node_modules\//, '')] : [],
  );
  return [...new Set(asking)].toSorted();
}

/**
 * The page docs/ketergantungan.md.
 * @param {{
 *   manifest: import('./dependency-laws.mjs').Manifest,
 *   lock: import('./dependency-laws.mjs').Lock,
 *   shipped: readonly import('./dependency-laws.mjs').Shipped[],
 * }} project
 */
export function dependencyPage({ manifest, lock, shipped }) {
  const named = (/** @type {Record<string, string>} */ packages) =>
    Object.entries(packages).map(([name, version]) => ({
      name,
      version,
      licence: lock.packages[`node_modules/${name}`]?.license ?? '',
    }));
  const inBuild = (/** @type {string} */ name, /** @type {string} */ version) =>
    shipped.find((one) => one.name === name && one.version === version)?.bytes ?? 0;
  const direct = named(manifest.dependencies).map(({ name, version, licence }) => [
    name,
    version,
    licence,
    size(inBuild(name, version)),
    REASONS[name] ?? '',
  ]);
  const asked = { ...manifest.dependencies, ...manifest.devDependencies };
  const names = new Set(shipped.map(({ name }) => name));
  const carried = shipped
    .filter(({ name, version }) => asked[name] !== version)
    .map(({ name, version, licence, bytes }) => {
      const by = askedBy(lock, name).filter((one) => names.has(one) || one in asked);
      return [name, version, licence, size(bytes), by.join(', ')];
    });
  const tools = named(manifest.devDependencies).map(({ name, version, licence }) => [
    name,
    version,
    licence,
    kB(bytesIn(join(root, 'node_modules', name))),
    REASONS[name] ?? '',
  ]);
  const built = ['Paket', 'Versi', 'Lisensi', 'Ukuran (gzip)'];
  const all = shipped.reduce((sum, { bytes }) => sum + bytes, 0);
  return `${[
    HEAD,
    SHIPPED,
    table([...built, 'Alasan'], direct),
    CARRIED,
    table([...built, 'Dibawa oleh'], carried),
    `Jumlah ${shipped.length} paket, ${kB(all)}.`,
    TOOLS,
    table(['Paket', 'Versi', 'Lisensi', 'Terpasang', 'Alasan'], tools),
  ].join('\n\n')}\n`;
}
