/** `npm run check-host -- https://…`: does a server give what was built, and say what it should? */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkHost } from './lib/host/check-host.mjs';
import { tellHost } from './lib/host/tell.mjs';
import { root } from './lib/root.mjs';

const [address] = process.argv.slice(2);
const folder = join(root, 'dist');

if (!address || !URL.canParse(address)) {
  console.error('Sebutkan alamat Timbang, misalnya: npm run check-host -- https://timbang.go.id/');
  process.exitCode = 1;
} else if (!existsSync(join(folder, 'index.html'))) {
  console.error('Hasil bangun belum ada. Jalankan npm run build lebih dahulu.');
  process.exitCode = 1;
} else {
  const checked = await checkHost(address, folder);
  console.log(tellHost(checked));
  process.exitCode = checked.wrong.length === 0 ? 0 : 1;
}
