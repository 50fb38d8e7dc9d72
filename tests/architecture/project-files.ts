import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Installed, built or kept aside; the same that `.gitignore` names. */
const NOT_OURS =
  /^(?:\.git|node_modules|dist|dist-single|\.cache|test-results|playwright-report|coverage)$/;

function filesUnder(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .filter(({ name }) => folder !== '' || !NOT_OURS.test(name))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      return entry.isDirectory() ? filesUnder(path) : [path];
    });
}

/** As version control lists them; undefined in a copy without it, such as a downloaded ZIP. */
function listed(): readonly string[] | undefined {
  try {
    return execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).split('\0');
  } catch {
    return undefined;
  }
}

/** Every file that is, or is about to be, under version control. */
export const projectFiles = (): readonly string[] =>
  (listed() ?? filesUnder('')).filter((file) => file !== '' && existsSync(join(root, file)));

export const isSource = (file: string): boolean => /^src\/.*\.tsx?$/.test(file);

export const isText = (file: string): boolean =>
  !/\.(png|jpe?g|webp|gif|ico|pdf|zip|ttf|otf|woff2?|wasm|timbang)$/i.test(file);
