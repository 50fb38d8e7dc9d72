import { posix } from 'node:path';

/** Edges of the import graph: file → files, types included, as far as both ends are in `sources`. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

const SPECIFIER = /(?:from|import)\s*\(?\s*['"]([#.][^'"]+)['"]/g;

const withoutComments = (code: string): string =>
  code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

function target(importer: string, specifier: string): string {
  const path = specifier.replace(/\?.*$/, '');
  return path.startsWith('#') ? `src/${path.slice(1)}` : posix.join(posix.dirname(importer), path);
}

export function importGraph(sources: ReadonlyMap<string, string>): ImportGraph {
  const edges = [...sources].map(([file, code]) => {
    const found = [...withoutComments(code).matchAll(SPECIFIER)];
    const targets = found.map((match) => target(file, match[1] ?? ''));
    return [file, targets.filter((to) => sources.has(to))] as const;
  });
  return new Map(edges);
}

/** The first circle found, as the path that closes it; undefined when there is none. */
export function findCycle(graph: ImportGraph): readonly string[] | undefined {
  const done = new Set<string>();
  const visit = (file: string, path: readonly string[]): readonly string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (done.has(file)) return undefined;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...path, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return undefined;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return undefined;
}
