/** `npm start`: from a fresh clone to the running app. */
import { build, isBuilt } from './lib/build.mjs';
import { prepare } from './lib/prepare.mjs';
import { root } from './lib/root.mjs';

async function start() {
  await prepare();
  if (!isBuilt(root)) console.log('Menyusun aplikasi …');
  const { ok, output } = await build();
  if (!ok) throw new Error(`Aplikasi tidak dapat disusun.\n${output}`);

  const { preview } = await import('vite');
  const server = await preview({ root, logLevel: 'error', preview: { port: 4173 } });
  console.log(`Timbang siap dibuka di ${server.resolvedUrls.local[0]}`);
  console.log('Tekan Ctrl+C untuk berhenti.');

  const stop = async () => {
    await server.close();
    process.exit(0);
  };
  process.once('SIGINT', () => void stop());
  process.once('SIGTERM', () => void stop());
}

try {
  await start();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
