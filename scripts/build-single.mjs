/** `npm run build:single`: the whole application in one page that opens without a server. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './lib/build.mjs';
import { writeSums } from './lib/host/served-files.mjs';
import { troubleOf } from './lib/plain-trouble.mjs';
import { root } from './lib/root.mjs';
import { writePage } from './lib/single-file/write-page.mjs';

const { ok, output } = await build();
if (ok) {
  const page = writePage(join(root, 'dist'));
  mkdirSync(join(root, 'dist-single'), { recursive: true });
  writeFileSync(join(root, 'dist-single/timbang.html'), page);
  writeSums(join(root, 'dist-single'));
  console.log(`dist-single/timbang.html: ${(Buffer.byteLength(page) / 1e6).toFixed(2)} MB`);
} else {
  console.error(troubleOf('Aplikasi tidak dapat disusun.', output));
  process.exitCode = 1;
}
