/** `npm run dependencies:page`: writes the list of dependencies from what is asked for, installed and built. */
import { writeFileSync } from 'node:fs';
import { build } from './lib/build.mjs';
import { dependencyFaults } from './lib/dependency-laws.mjs';
import { dependencyPage } from './lib/dependency-page.mjs';
import { DEPENDENCY_PAGE, dependencyProject } from './lib/dependency-project.mjs';

const { ok, output } = await build();
if (!ok) throw new Error(`Aplikasi tidak dapat disusun.\n${output}`);
const project = dependencyProject();
for (const fault of dependencyFaults(project)) {
  console.error(fault);
  process.exitCode = 1;
}
writeFileSync(DEPENDENCY_PAGE, dependencyPage(project));
console.log(`Ditulis: ${DEPENDENCY_PAGE}`);
