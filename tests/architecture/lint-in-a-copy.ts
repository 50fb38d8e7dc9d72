import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const REAL_THINGS = [
  '.oxlintrc.json',
  'tsconfig.json',
  'src/core/tsconfig.json',
  'src/exchange/tsconfig.json',
  'tests/tsconfig.json',
  'package.json',
  'scripts/lint',
];

export interface Probe {
  readonly file: string;
  readonly code: string;
}

interface Diagnostic {
  readonly code?: string;
  readonly filename: string;
}

/** Lints the probes under the real configuration, outside the checkout; rules found, by file. */
export function lintInACopy(probes: readonly Probe[]): ReadonlyMap<string, readonly string[]> {
  const copy = mkdtempSync(join(tmpdir(), 'timbang-canary-'));
  try {
    for (const thing of REAL_THINGS) {
      cpSync(join(root, thing), join(copy, thing), { recursive: true });
    }
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'), 'junction');
    for (const { file, code } of probes) {
      mkdirSync(join(copy, dirname(file)), { recursive: true });
      writeFileSync(join(copy, file), code);
    }
    return rulesByFile(runOxlint(copy));
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function runOxlint(cwd: string): readonly Diagnostic[] {
  const oxlint = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = spawnSync(process.execPath, [oxlint, '--format', 'json', 'src', 'tests'], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 2 ** 20,
  });
  try {
    return (JSON.parse(run.stdout) as { readonly diagnostics: readonly Diagnostic[] }).diagnostics;
  } catch (cause) {
    throw new Error(`oxlint gave no JSON:\n${run.stdout.slice(0, 2000)}${run.stderr}`, { cause });
  }
}

function rulesByFile(diagnostics: readonly Diagnostic[]): ReadonlyMap<string, readonly string[]> {
  const byFile = new Map<string, string[]>();
  for (const { filename, code } of diagnostics) {
    const file = filename.replaceAll('\\', '/');
    byFile.set(file, [...(byFile.get(file) ?? []), code ?? 'no code']);
  }
  return byFile;
}
