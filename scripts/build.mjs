/** `npm run build`: the production build and the digests of everything in it. */
import { build } from './lib/build.mjs';
import { troubleOf } from './lib/plain-trouble.mjs';

const { ok, output } = await build();
console.log(ok ? 'Hasil bangun ada di dist/.' : troubleOf('Aplikasi tidak dapat disusun.', output));
process.exitCode = ok ? 0 : 1;
