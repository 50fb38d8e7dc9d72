import type { Rolldown } from 'vite';

/** The pages that somebody begins a day at; what each needs must be there before it is shown. */
const FIRST_PAGES = {
  home: 'app/home-view.tsx',
  assess: 'app/assessment-routes.tsx',
  results: 'app/results-view.tsx',
  portfolio: 'features/portfolio/page.tsx',
} as const;

type FirstPage = keyof typeof FIRST_PAGES;
type Facts = Pick<Rolldown.PluginContext, 'getModuleInfo'>;

const isAt = (id: string, path: string): boolean =>
  id.replaceAll('\\', '/').endsWith(`/src/${path}`);

/** The first pages that cannot be shown without this module. */
function pagesOver(id: string, facts: Facts): readonly FirstPage[] {
  const seen = new Set([id]);
  for (const one of seen) for (const by of facts.getModuleInfo(one)?.importers ?? []) seen.add(by);
  const names = Object.keys(FIRST_PAGES) as readonly FirstPage[];
  return names.filter((name) => [...seen].some((one) => isAt(one, FIRST_PAGES[name])));
}

/** What of the rest comes together, in the page and in the workers. */
const LUMPS = [
  // What the page, or the worker, itself names.
  { name: 'start', tags: ['$initial' as const], priority: 9 },
  // What so many places share that whoever opens one is likely to open another.
  { name: 'shared-most', minShareCount: 20, priority: 3 },
  { name: 'shared-much', minShareCount: 10, priority: 2 },
  // What writes PDFs is shared by all papers, and hardly by anything else.
  {
    name: 'write-pdf',
    test: /node_modules[\\/]jspdf|src[\\/]report[\\/]/,
    minShareCount: 3,
    priority: 1.5,
  },
  { name: 'shared', minShareCount: 5, priority: 1 },
];

/** The files of a worker. */
export const WORKER_CHUNKS = { groups: LUMPS };

/**
 * How modules come together in files. Left alone, every set of modules that the same pages share
 * becomes a file of its own: the first page asked for 133 files, most of them of a few lines.
 * Lumped only by how many share them, a page brought three times what it needs: so the first pages
 * have files of their own.
 * Each group takes everything its modules need with it, so that no two files need each other and
 * all of them are run in the order in which they are written.
 */
export const CHUNKS = {
  groups: [
    // What the frame asks for as soon as it stands, on every page.
    { name: 'frame', test: /src[\\/]app[\\/]last-backup\.tsx$/, priority: 8 },
    // What several first pages share.
    {
      name: (id: string, facts: Facts) => (pagesOver(id, facts).length > 1 ? 'common' : null),
      priority: 7,
    },
    // What only one of them needs, but many other places too.
    {
      name: (id: string, facts: Facts) => {
        const [page] = pagesOver(id, facts);
        return page ? `${page}-parts` : null;
      },
      minShareCount: 8,
      priority: 6,
    },
    { name: (id: string, facts: Facts) => pagesOver(id, facts)[0] ?? null, priority: 5 },
    ...LUMPS,
  ],
};
