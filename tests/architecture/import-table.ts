/** Who may import whom: the table the lint must enforce, one row for every room. */
export interface Row {
  readonly room: string;
  readonly folder: string;
  readonly mayImport: readonly string[];
}

const core = '#core/scoring/score.ts';
const storage = '#storage/database.ts';
const exchange = '#exchange/csv.ts';
const report = '#report/render.ts';
const solver = '#solver/solve.ts';
const workflow = '#workflow/assessments/save-answer.ts';
const worker = '#worker/entry.ts';
const workerClient = '#worker/client.ts';
const officeClient = '#worker/office-client.ts';
const portfolioClient = '#worker/portfolio-client.ts';
const inventoryClient = '#worker/inventory-client.ts';
const planClient = '#worker/plan-client.ts';
const planSearchClient = '#worker/plan-search-client.ts';
const state = '#state/saving/toasts.ts';
const ui = '#ui/button.tsx';
const feature = '#features/assess/page.tsx';
const periodRoom = '#features/period/people/people-part.tsx';
const app = '#app/paths.ts';

const zipLibraries = ['@zip.js/zip.js', 'fflate', 'client-zip'];
const belowWorkflow = [core, storage, exchange, report, solver];

/** Inside every room a sibling is `./x.ts`. */
const SIBLING = './sibling.ts';

/** Never right, in any room. */
export const NEVER = [
  '..',
  '../core/score.ts',
  './../core/score.ts',
  './folder/deep.ts',
  '#core/../ui/button.tsx',
  'node:fs',
  'fs',
  'path/posix',
];

/** Every room by one of its files, and every library that is at home somewhere. */
export const SPECIFIERS = [
  SIBLING,
  ...belowWorkflow,
  workflow,
  worker,
  workerClient,
  officeClient,
  portfolioClient,
  inventoryClient,
  planClient,
  planSearchClient,
  '#worker/deep/client.ts',
  state,
  ui,
  feature,
  periodRoom,
  app,
  'zod',
  'dexie',
  'uuid',
  'papaparse',
  'canonicalize',
  'docx',
  'age-encryption',
  '@noble/hashes/sha2.js',
  '@scure/base',
  ...zipLibraries,
  'saxen',
  'pdfjs-dist/legacy/build/pdf.mjs',
  'jspdf',
  'jspdf-autotable',
  'uqr',
  'highs',
  'comlink',
  'react',
  'react-dom/client',
  'zustand',
  'zustand/middleware',
  'dexie-react-hooks',
  'recharts',
  '@base-ui/react/dialog',
  '@tanstack/react-virtual',
  'react-hook-form',
  '@hookform/resolvers/zod',
  'wouter',
  '@noble/curves/ed25519.js',
  '@noble/post-quantum/hybrid.js',
  '@base-ui/other',
  'left-pad',
  ...NEVER,
];

const everythingElse = SPECIFIERS.filter((specifier) => !NEVER.includes(specifier));

const row = (room: string, folder: string, ...mayImport: readonly string[]): Row => ({
  room,
  folder,
  mayImport: [SIBLING, ...mayImport],
});

export const IMPORT_TABLE: readonly Row[] = [
  row('core', 'src/core/scoring', core),
  row('storage', 'src/storage', storage, core, 'dexie', 'uuid', '@noble/hashes/sha2.js'),
  row(
    'exchange',
    'src/exchange',
    exchange,
    core,
    'papaparse',
    'canonicalize',
    'docx',
    'age-encryption',
    '@noble/hashes/sha2.js',
    '@noble/curves/ed25519.js',
    '@scure/base',
    'fflate',
    'saxen',
    'pdfjs-dist/legacy/build/pdf.mjs',
  ),
  row('report', 'src/report', report, core, 'jspdf', 'jspdf-autotable', 'uqr'),
  row('solver', 'src/solver', solver, core, 'highs'),
  row('workflow', 'src/workflow', workflow, ...belowWorkflow),
  row(
    'worker',
    'src/worker',
    worker,
    workerClient,
    officeClient,
    portfolioClient,
    inventoryClient,
    planClient,
    planSearchClient,
    planClient,
    planSearchClient,
    '#worker/deep/client.ts',
    workflow,
    ...belowWorkflow,
    'comlink',
  ),
  row(
    'state',
    'src/state',
    state,
    core,
    workflow,
    workerClient,
    officeClient,
    portfolioClient,
    inventoryClient,
    planClient,
    planSearchClient,
    planClient,
    planSearchClient,
    'react',
    'zustand',
    'zustand/middleware',
    'dexie-react-hooks',
  ),
  row(
    'ui',
    'src/ui',
    ui,
    'react',
    'recharts',
    '@base-ui/react/dialog',
    '@tanstack/react-virtual',
    'pdfjs-dist/legacy/build/pdf.mjs',
  ),
  row(
    'features',
    'src/features/review',
    core,
    workflow,
    state,
    ui,
    'react',
    'react-hook-form',
    '@hookform/resolvers/zod',
    'wouter',
  ),
  row(
    'a feature with rooms',
    'src/features/period/people',
    core,
    workflow,
    state,
    ui,
    periodRoom,
    'react',
    'react-hook-form',
    '@hookform/resolvers/zod',
    'wouter',
  ),
  row('app', 'src/app', ...everythingElse),
  { room: 'a room without a row', folder: 'src/cellar', mayImport: [] },
];
