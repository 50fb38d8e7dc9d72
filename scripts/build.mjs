/** `npm run build`: the production build and the digests of everything in it. */
import { build } from './lib/build.mjs';

const { ok, output } = await build();
console.log(ok ? 'Hasil bangun ada di dist/.' : `Aplikasi tidak dapat disusun.\n${output}`);
process.exitCode = ok ? 0 : 1;
