import { REASONS } from './dependency-reasons.mjs';

/** Licences under which code may be in the build: passing on their text is all they ask. */
const SHIPPED = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'OFL-1.1'];
SHIPPED.push('Unlicense', 'Zlib', 'BlueOak-1.0.0', 'CC0-1.0');
/** Tools that stay here may also ask for their own changes back. */
const INSTALLED = [...SHIPPED, 'MPL-2.0', 'Python-2.0', 'CC-BY-4.0'];

/** Named outside of its manifest: in the file LICENSE of the package. */
const NAMED_ELSEWHERE = { 'png-js': 'MIT' };

/**
 * Whether an SPDX expression can be met by the licences of a list: each part of an AND, one of an OR.
 * @param {string} expression
 * @param {readonly string[]} allowed
 */
function isMet(expression, allowed) {
  const bare = expression.replaceAll(/[()]/g, '');
  return bare
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((one) => allowed.includes(one.trim())));
}

/**
 * @typedef {{ name: string, version: string, licence: string, bytes: number }} Shipped
 * @typedef {{ dependencies: Record<string, string>, devDependencies: Record<string, string> }} Manifest
 * @typedef {{ packages: Record<string, { version?: string, license?: string }> }} Lock
 */

/**
 * What is wrong with the packages: each without a reason, each reason without a package, each
 * licence that is on no list. Empty when all is well.
 * @param {{ manifest: Manifest, lock: Lock, shipped: readonly Shipped[] }} project
 * @returns {string[]}
 */
export function dependencyFaults({ manifest, lock, shipped }) {
  const named = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
  const unreasoned = named.filter((name) => !(name in REASONS));
  const unneeded = Object.keys(REASONS).filter((name) => !named.includes(name));
  const installed = Object.entries(lock.packages).flatMap(([path, { license }]) => {
    const name = path.replace(/^.*node_modules\//, '');
    const licence = license ?? NAMED_ELSEWHERE[name] ?? '';
    return path === '' || isMet(licence, INSTALLED) ? [] : [`${name}: ${licence || 'no licence'}`];
  });
  return [
    ...unreasoned.map((name) => `${name}: no reason`),
    ...unneeded.map((name) => `${name}: a reason, and no package`),
    ...installed,
    ...shipped
      .filter(({ licence }) => !isMet(licence, SHIPPED))
      .map(({ name, licence }) => `${name}: ${licence} in the build`),
  ];
}
