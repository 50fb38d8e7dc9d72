import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const root = join(import.meta.dirname, '../..');

export const read = (file: string): string => readFileSync(join(root, file), 'utf8');

/** Every file that is, or is about to be, under version control. */
export const projectFiles = (): readonly string[] =>
  execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
    .split('\0')
    .filter((file) => file !== '' && existsSync(join(root, file)));

export const isSource = (file: string): boolean => /^src\/.*\.tsx?$/.test(file);

export const isText = (file: string): boolean =>
  !/\.(png|jpe?g|webp|gif|ico|pdf|zip|ttf|otf|woff2?|wasm|timbang)$/i.test(file);
