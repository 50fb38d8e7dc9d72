/** `npm run guide:pictures`: takes the pictures of docs/panduan anew, from the application itself. */
import { build } from './lib/build.mjs';
import { runTool } from './lib/run.mjs';

async function takePictures() {
  const built = await build();
  if (!built.ok) throw new Error(built.output);
  const taken = await runTool(
    'playwright/cli.js',
    ['test', 'guide-pictures.e2e.ts', '--workers', '1', '--reporter', 'list'],
    { GUIDE_PICTURES: 'keep' },
  );
  console.log(taken.output);
  if (!taken.ok) process.exitCode = 1;
}

await takePictures();
