import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** Only ends what hangs. */
const LIMIT_MS = 30 * 60_000;

/**
 * Runs a program to its end and keeps what it said.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env] added to the environment
 * @param {string} [cwd] the folder to run it in
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function run(command, args, env = {}, cwd = root) {
  return new Promise((resolve) => {
    const output = [];
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, FORCE_COLOR: undefined, NO_COLOR: '1', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32' && command === 'npm',
    });
    // Not the option of the same meaning: its clock goes on when there is no such program.
    const limit = setTimeout(() => child.kill(), LIMIT_MS);
    child.stdout.on('data', (chunk) => output.push(chunk));
    child.stderr.on('data', (chunk) => output.push(chunk));
    child.on('error', (error) => {
      clearTimeout(limit);
      resolve({ ok: false, output: error.message });
    });
    child.on('close', (code) => {
      clearTimeout(limit);
      resolve({ ok: code === 0, output: Buffer.concat(output).toString('utf8').trim() });
    });
  });
}

/**
 * Runs a program written for Node and installed with the project.
 * @param {string} script its path under node_modules
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export const runTool = (script, args, env) =>
  run(process.execPath, [`${root}/node_modules/${script}`, ...args], env);
