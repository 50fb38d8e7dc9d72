import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Instrumenter } from '@stryker-mutator/instrumenter';
import { root } from './root.mjs';

/**
 * One change at one place of one file.
 * @typedef {{ id: string, file: string, line: number, range: object, mutator: string, original: string, replacement: string }} Mutant
 */

const silent = {
  debug: () => {},
  info: () => {},
  warn: console.warn,
  error: console.error,
  isDebugEnabled: () => false,
};

/** A sentence for a person: a literal in which a blank stands between two words. @param {string} text */
const isSentence = (text) => /^["'`]/.test(text) && /\S\s+\S/.test(text);

/** What stands between two places; lines and columns from nought. */
function slice(lines, { start, end }) {
  const part = lines.slice(start.line, end.line + 1);
  part[part.length - 1] = part[part.length - 1].slice(0, end.column);
  part[0] = part[0].slice(start.column);
  return part.join('\n');
}

const instrument = (files) =>
  new Instrumenter(silent).instrument(files, {
    plugins: null,
    excludedMutations: [],
    ignorers: [],
  });

const contentOf = (name) => readFileSync(join(root, name), 'utf8');

/** Tells a change from all others, whatever its number is. */
const nameOf = ({ fileName, location: { start, end }, mutatorName, replacement }) =>
  [fileName, start.line, start.column, end.line, end.column, mutatorName, replacement].join(' ');

/**
 * Every change of some files that is asked for. Left out: another wording of a sentence, which
 * only a person reads.
 * @param {readonly string[]} files
 * @returns {Promise<Mutant[]>}
 */
export async function mutantsOf(files) {
  const { mutants } = await instrument(
    files.map((name) => ({ name, content: contentOf(name), mutate: true })),
  );
  const lines = new Map(files.map((file) => [file, contentOf(file).split('\n')]));
  return mutants
    .map((mutant) => ({
      id: nameOf(mutant),
      file: mutant.fileName,
      line: mutant.location.start.line + 1,
      range: mutant.location,
      mutator: mutant.mutatorName,
      original: slice(lines.get(mutant.fileName), mutant.location),
      replacement: mutant.replacement ?? '',
    }))
    .filter(({ mutator, original }) => mutator !== 'StringLiteral' || !isSentence(original));
}

/**
 * The code of the files with some changes in it, each asleep until it is named, and by which
 * number. Places that are not asked for stay as they are, so that tests take no longer there.
 * @param {readonly Mutant[]} chosen
 * @returns {Promise<{ code: Record<string, string>, numbers: Map<string, string> }>}
 */
export async function withMutants(chosen) {
  const names = [...new Set(chosen.map(({ file }) => file))];
  const { files, mutants } = await instrument(
    names.map((name) => ({
      name,
      content: contentOf(name),
      mutate: chosen.filter(({ file }) => file === name).map(({ range }) => range),
    })),
  );
  return {
    code: Object.fromEntries(files.map(({ name, content }) => [name, content])),
    numbers: new Map(mutants.map((mutant) => [nameOf(mutant), mutant.id])),
  };
}
