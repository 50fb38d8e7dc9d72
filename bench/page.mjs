/** `npm run bench:page`: writes docs/kinerja.md from the results of the last runs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../scripts/lib/root.mjs';
import { pageOfResults } from './lib/page-of-results.mjs';
import { lastResults } from './lib/results.mjs';

writeFileSync(join(root, 'docs', 'kinerja.md'), pageOfResults(lastResults()));
