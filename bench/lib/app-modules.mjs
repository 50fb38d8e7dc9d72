import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build, runnerImport } from 'vite';
import { root } from '../../scripts/lib/root.mjs';

const FOLDER = join(root, '.cache', 'bench');

/**
 * The parts of the app that are measured in Node, bundled as its build bundles them
 * (a development server would slow down every call between two modules).
 */
const ENTRIES = {
  alikeText: 'src/features/inventory/text-alike.ts',
  backupText: 'src/features/data-care/text-backup.ts',
  carry: 'src/exchange/package/carry.ts',
  checkStarts: 'src/core/invest/choice/check-starts.ts',
  derivation: 'src/core/report/derivation.ts',
  examine: 'src/exchange/package/examine.ts',
  factText: 'src/features/inventory/text-facts.ts',
  finalSchema: 'src/core/review/final.ts',
  format: 'src/report/words/format.ts',
  greedy: 'src/core/invest/choice/greedy.ts',
  groupText: 'src/report/words/group-text.ts',
  importsText: 'src/features/imports/text.ts',
  inventoryText: 'src/features/inventory/text.ts',
  outcome: 'src/core/portfolio/outcome.ts',
  parse: 'src/core/rubric/parse.ts',
  planModel: 'src/solver/plan-model.ts',
  planSolver: 'src/solver/load-plan-solver.ts',
  planStarts: 'src/solver/plan-starts.ts',
  query: 'src/core/portfolio/query.ts',
  reach: 'src/core/invest/choice/reach.ts',
  render: 'src/report/render-self-assessment.ts',
  report: 'src/core/report/self-assessment.ts',
  restoreText: 'src/features/data-care/text-restore.ts',
  score: 'src/core/scoring/score-assessment.ts',
  resultsInText: 'src/features/results-in/text.ts',
  scoreSet: 'src/core/portfolio/score-set.ts',
  signature: 'src/exchange/keys/signature.ts',
  solvePlan: 'src/solver/solve-plan.ts',
  tableText: 'src/state/tables/table-import-text.ts',
  text: 'src/report/words/text.ts',
  walk: 'src/core/rubric/walk.ts',
  workspacesText: 'src/features/workspaces/text.ts',
  withLevels: 'src/core/scoring/with-levels.ts',
};

/** The report's fonts as the build makes them. */
export async function reportFonts() {
  const { module } = await runnerImport('./build/report-fonts.ts', {
    root,
    configFile: false,
    logLevel: 'error',
  });
  return module.subsetReportFonts();
}

/** Bundles and loads them. @returns {Promise<Record<keyof typeof ENTRIES, any>>} */
export async function appModules() {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    ssr: { external: true },
    build: {
      ssr: true,
      outDir: FOLDER,
      emptyOutDir: true,
      target: 'node20',
      minify: false,
      rolldownOptions: { input: ENTRIES, output: { entryFileNames: '[name].mjs' } },
    },
  });
  const loaded = Object.keys(ENTRIES).map(async (name) => [
    name,
    await import(pathToFileURL(join(FOLDER, `${name}.mjs`)).href),
  ]);
  return Object.fromEntries(await Promise.all(loaded));
}
