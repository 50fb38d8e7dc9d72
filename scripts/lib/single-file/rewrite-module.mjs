import { posix } from 'node:path';
import { parseSync } from 'vite';

/** What stands in a module for the address of another packed file, until it is unpacked. */
const marker = (name) => JSON.stringify(`timbang:${name}`);

/** The text of a literal, or of a template without expressions; undefined of anything else. */
function textOf(node) {
  if (node?.type === 'Literal' && typeof node.value === 'string') return node.value;
  if (node?.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined;
  return node.quasis[0].value.cooked;
}

const isOwnAddress = (node) =>
  node?.type === 'MemberExpression' &&
  node.object.type === 'MetaProperty' &&
  node.property.name === 'url';

const isNew = (node, name) => node?.type === 'NewExpression' && node.callee.name === name;

/** The text in `new URL('text', import.meta.url)`, also when it is wrapped in another URL. */
function addressText(node) {
  if (node?.type === 'MemberExpression') return addressText(node.object);
  if (!isNew(node, 'URL')) return undefined;
  const [first, base] = node.arguments;
  if (isNew(first?.object, 'URL')) return addressText(first);
  return isOwnAddress(base) ? textOf(first) : undefined;
}

/** @param {object} node @param {(node: object) => boolean} visit says whether to go deeper */
function walk(node, visit) {
  if (Array.isArray(node)) for (const part of node) walk(part, visit);
  else if (node && typeof node === 'object') {
    if (typeof node.type === 'string' && !visit(node)) return;
    for (const [key, part] of Object.entries(node)) if (key !== 'parent') walk(part, visit);
  }
}

/**
 * Prepares a module of the build for a page that has no folder beside it: what it imports at its
 * start becomes a {@link marker}, what it imports later, and its workers, are asked of the loader.
 * @param {string} name its path in the build, with `/`
 * @param {string} code
 * @param {(name: string) => boolean} isPacked whether the build has such a file
 * @returns {{ code: string, needs: string[], later: string[] }} `needs`: files whose addresses
 *   must be known before it can run; `later`: files it may ask for
 */
export function rewriteModule(name, code, isPacked) {
  const edits = [];
  const needs = new Set();
  const later = new Set();
  const near = (path) => posix.join(posix.dirname(name), path);
  const replace = (node, text) => edits.push({ start: node.start, end: node.end, text });
  const need = (node, file) => {
    needs.add(file);
    replace(node, marker(file));
    return false;
  };
  const ask = (node, call, file) => {
    if (!isPacked(file)) throw new Error(`${name} asks for ${file}, which the build lacks`);
    later.add(file);
    replace(node, `${call}(${JSON.stringify(file)})`);
    return false;
  };

  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0].message}`);
  walk(program, (node) => {
    if (/^(Import|Export\w*)Declaration$/.test(node.type) && node.source) {
      need(node.source, near(textOf(node.source)));
      return false;
    }
    if (node.type === 'ImportExpression') {
      const path = textOf(node.source);
      if (path !== undefined) return ask(node, 'timbangImport', near(path));
    }
    if (isNew(node, 'Worker')) {
      const path = addressText(node.arguments[0]);
      if (path !== undefined) return ask(node, 'timbangWorker', near(path));
    }
    if (isNew(node, 'URL') && isOwnAddress(node.arguments[1])) {
      const file = near(textOf(node.arguments[0]) ?? '');
      if (isPacked(file)) {
        need(node.arguments[0], file);
        replace(node.arguments[1], 'undefined');
        return false;
      }
    }
    // A part's styles are in the page from the start: there is nothing to be fetched ahead.
    if (node.type === 'VariableDeclarator' && node.id.name === '__vite__mapDeps') {
      replace(node.init, '()=>[]');
      return false;
    }
    // Stays the same from one opening to the next, unlike the address that the loader makes up.
    if (isOwnAddress(node)) {
      replace(node, JSON.stringify(`timbang-file:///${name}`));
      return false;
    }
    // A file that lies beside the page, such as the icon in the header.
    const path = textOf(node);
    if (path?.startsWith('./') && isPacked(path.slice(2))) return need(node, path.slice(2));
    return true;
  });

  let text = code;
  for (const { start, end, text: by } of edits.sort((a, b) => b.start - a.start)) {
    text = text.slice(0, start) + by + text.slice(end);
  }
  return { code: text, needs: [...needs], later: [...later] };
}
