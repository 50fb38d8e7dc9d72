import { appendFileSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { TestRunner } from 'vitest';

// A law that is broken is broken: no smaller example is looked for, and fewer are tried.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true, numRuns: 30 });

/** How long one mutant may be tried; it counts as missed where no quicker test tells it. */
const BUDGET_MS = 2500;
/** A changed place visited this many times as often as in the unchanged program is an endless loop. */
const MORE_OFTEN = 20;
const MORE = 10_000;

const order = JSON.parse(readFileSync(process.env['MUTATION_ORDER'] ?? '', 'utf8'));
/** What the changed code asks: which mutant is awake, and who visited it. */
const switchboard = (globalThis.__stryker__ ??= {});
/** Tests that passed on the unchanged program, of all files: they share one process. */
const held = (globalThis.heldTests ??= { tests: [], files: 0 });

const say = (line) => appendFileSync(order.report, `${JSON.stringify(line)}\n`);
/** Milliseconds that this process worked: others on the machine do not count. */
function now() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Whether a test fails, and how long it took. */
async function fails(test) {
  const from = now();
  try {
    await test.run();
    return { failed: false, ms: now() - from };
  } catch {
    return { failed: true, ms: now() - from };
  }
}

/**
 * What became of a mutant, and by which test. A test that still fails after the mutant fell asleep
 * again was spoilt, by this one or by one before: it tells nothing, and is not asked any more.
 */
async function tryMutant(id, tests) {
  const from = now();
  for (const test of tests) {
    if (now() - from + test.ms > BUDGET_MS) return { state: 'missed', by: 'time' };
    switchboard.activeMutant = id;
    switchboard.hitCount = 0;
    switchboard.hitLimit = test.visits[id] * MORE_OFTEN + MORE;
    const { failed } = await fails(test);
    switchboard.activeMutant = undefined;
    if (!failed) continue;
    if (!(await fails(test)).failed) return { state: 'caught', by: test.name };
    held.sound = held.sound.filter((one) => one !== test);
    say({ spoilt: test.name, by: id });
  }
  return { state: 'missed', by: '' };
}

async function tryAll() {
  const loaded = switchboard.loading;
  const outside = switchboard.mutantCoverage?.static ?? {};
  held.sound = [];
  for (const test of held.tests) {
    const { failed, ms } = await fails(test);
    if (failed) say({ odd: test.name });
    else held.sound.push({ ...test, ms });
  }
  say({ ready: held.sound.length });
  for (const id of order.mutants) {
    const tests = held.sound.filter(({ visits }) => visits[id]).toSorted((a, b) => a.ms - b.ms);
    if (tests.length === 0) {
      const elsewhere = outside[id] ? 'outside' : 'unvisited';
      say({ id, state: loaded[id] ? 'loaded' : elsewhere });
      continue;
    }
    say({ begin: id });
    say({ id, ...(await tryMutant(id, tests)) });
  }
  say({ end: true });
}

/** Runs the tests once as they are, and then, all being known, those that visit a mutant with it. */
export default class MutationRunner extends TestRunner {
  /** Visits every changed file by itself, to know what runs as it is loaded and never again. */
  async onBeforeRunFiles() {
    if (switchboard.loading) return;
    for (const file of order.files) await this.importFile(file, 'collect');
    switchboard.loading = { ...switchboard.mutantCoverage?.static };
  }

  async runTask(test) {
    const run = TestRunner.getTestFn(test);
    switchboard.currentTestId = test.id;
    const from = now();
    try {
      await run();
      const visits = switchboard.mutantCoverage?.perTest[test.id] ?? {};
      const name = `${test.file.name} > ${test.name}`;
      held.tests.push({ run, name, ms: now() - from, visits: { ...visits } });
    } finally {
      switchboard.currentTestId = undefined;
    }
  }

  // oxlint-disable-next-line no-misused-promises -- it is awaited; the base class waits for nothing
  async onAfterRunFiles() {
    super.onAfterRunFiles();
    held.files += 1;
    say({ file: held.files });
    if (held.files === order.tests) await tryAll();
  }
}
