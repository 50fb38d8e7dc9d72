import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { build, isBuilt } from './build.mjs';
import { troubleOf } from './plain-trouble.mjs';
import { prepare } from './prepare.mjs';
import { root } from './root.mjs';

const PORT = 4173;

/** @param {readonly string[]} args @returns {number} */
export function portOf(args) {
  const { values } = parseArgs({
    args: [...args],
    strict: false,
    options: { port: { type: 'string' } },
  });
  const port = Number.parseInt(String(values.port ?? PORT), 10);
  if (port > 0 && port < 65_536) return port;
  throw new Error(`Port ${values.port} bukan angka antara 1 dan 65535.`);
}

/** @param {number} port */
const isFree = (port) =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, 'localhost', () => probe.close(() => resolve(true)));
  });

/** Whether who answers at this port is Timbang itself. @param {number} port */
async function isOurs(port) {
  try {
    // Somebody may hold the port and never answer.
    const signal = AbortSignal.timeout(3000);
    const answer = await fetch(`http://localhost:${port}/`, { signal });
    return (await answer.text()).includes('<title>Timbang</title>');
  } catch {
    return false;
  }
}

/**
 * Another port would be another address, and the browser keeps its data by address: so nobody
 * is quietly given one.
 * @param {number} port
 * @param {boolean} ours whether Timbang answers there
 */
const portTaken = (port, ours) =>
  ours
    ? `Timbang sudah berjalan. Bukalah http://localhost:${port}/`
    : `Port ${port} sedang dipakai program lain. Tutup program itu, lalu ulangi. Atau pakai port lain: ` +
      `npm start -- --port ${port + 1}. Data di peramban terikat pada alamat: pada port lain, pekerjaan ` +
      `di http://localhost:${port}/ tidak terlihat.`;

/** Installs and builds what is missing, and serves the app until it is told to stop. */
export async function serve(args) {
  const port = portOf(args);
  if (!(await isFree(port))) throw new Error(portTaken(port, await isOurs(port)));
  await prepare();
  if (!isBuilt(root)) console.log('Menyusun aplikasi (sekitar satu menit) …');
  const { ok, output } = await build();
  if (!ok) throw new Error(troubleOf('Aplikasi tidak dapat disusun.', output));

  const { preview } = await import('vite');
  const server = await preview({
    root,
    logLevel: 'silent',
    preview: { port, strictPort: true },
  });
  console.log(`Timbang siap dibuka di ${server.resolvedUrls.local[0]}`);
  console.log('Tekan Ctrl+C untuk berhenti.');

  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}
