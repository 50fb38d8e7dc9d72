import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What an installed package says about itself. */
export interface PackageFacts {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression; empty where the package names none. */
  readonly licence: string;
  readonly author: string;
  /** The texts that have to be passed on with its code: licence and notice files, in full. */
  readonly texts: readonly string[];
}

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly license?: string;
  readonly author?: string | { readonly name: string };
}

const TEXT_FILE = /^(licen[cs]e|copying|notice|copyright)/i;

/** The folder of the package that a module belongs to; undefined for a module of our own. */
export function packageFolder(module: string): string | undefined {
  return /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/@.][^\\/]*)[\\/]/.exec(module)?.[1];
}

/** Reads what the package in a folder says about itself. */
export function packageAt(folder: string): PackageFacts {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const { name, version, license = '', author = '' } = manifest;
  const texts = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && TEXT_FILE.test(entry.name))
    .map((entry) => readFileSync(join(folder, entry.name), 'utf8').trim())
    .toSorted();
  const by = typeof author === 'string' ? author : author.name;
  return { name, version, licence: license, author: by, texts };
}
