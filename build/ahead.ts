import type { Plugin, Rolldown } from 'vite';

/** The first pages by the address they have (`#/…`), with what they ask for one after the other. */
const FIRST_PAGES = [
  { address: '^(#/?)?$', modules: ['app/home-view.tsx'] },
  { address: '^#/p/[^/]+/hasil$', modules: ['app/assessment-routes.tsx', 'app/results-view.tsx'] },
  { address: '^#/p/', modules: ['app/assessment-routes.tsx'] },
  { address: '^#/rekap', modules: ['app/office-routes.tsx', 'features/portfolio/page.tsx'] },
] as const;
/** What every page asks for. */
const FRAME = 'app/last-backup.tsx';
const FILE = 'ahead.js';

type Chunk = Rolldown.OutputChunk & { readonly viteMetadata?: { importedCss: Set<string> } };

function chunksIn(bundle: Rolldown.OutputBundle): readonly Chunk[] {
  return Object.values(bundle).filter((one) => one.type === 'chunk');
}

/** The files that a module needs, its styles too, without those that the page itself names. */
function filesOf(path: string, chunks: readonly Chunk[]): readonly string[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const withImports = (first: Chunk | undefined): ReadonlySet<string> => {
    const names = new Set(first ? [first.fileName] : []);
    for (const name of names) for (const next of byName.get(name)?.imports ?? []) names.add(next);
    return names;
  };
  const holder = chunks.find(({ moduleIds }) =>
    moduleIds.some((id) => id.replaceAll('\\', '/').endsWith(`/src/${path}`)),
  );
  if (!holder) throw new Error(`ahead: no file holds ${path}`);
  const named = withImports(chunks.find(({ isEntry }) => isEntry));
  const needed = [...withImports(holder)].filter((name) => !named.has(name));
  return needed.flatMap((name) => [name, ...(byName.get(name)?.viteMetadata?.importedCss ?? [])]);
}

/**
 * Plain old JavaScript, run in the page before the application is here. The words that stand
 * until then are drawn first; where nobody sees the page, nothing is drawn, and it begins all the same.
 */
function script(entry: string, pages: readonly (readonly [string, readonly string[]])[]): string {
  return `(function (entry, pages) {
  var isBegun = false;
  requestAnimationFrame(function () { setTimeout(begin); });
  setTimeout(begin, 200);
  function begin() {
    if (isBegun) return;
    isBegun = true;
    var first = document.createElement('script');
    first.type = 'module';
    first.crossOrigin = '';
    first.src = './' + entry;
    document.head.appendChild(first);
    send();
  }
  function send() {
  for (var i = 0; i < pages.length; i++) {
    if (!new RegExp(pages[i][0]).test(location.hash)) continue;
    pages[i][1].forEach(function (file) {
      var link = document.createElement('link');
      var style = /css$/.test(file);
      link.rel = style ? 'preload' : 'modulepreload';
      if (style) link.as = 'style';
      link.crossOrigin = '';
      link.href = './' + file;
      document.head.appendChild(link);
    });
    return;
  }
  }
})(${JSON.stringify(entry)}, ${JSON.stringify(pages)});
`;
}

/** The application as the build names it in the page; it is fetched at once and begun by the script. */
const NAMED = /<script type="module" crossorigin src="([^"]+)"><\/script>/;

/**
 * Begins the application once the words of the page are drawn, and sends for the files of the page
 * that the address names beside it, and not after it. No list of them stands in index.html, which
 * is the same for every address.
 */
export function ahead(): Plugin {
  return {
    name: 'timbang-ahead',
    apply: 'build',
    generateBundle: {
      // After the styles have their names.
      order: 'post',
      handler(_options, bundle) {
        const chunks = chunksIn(bundle);
        const pages = FIRST_PAGES.map(({ address, modules }) => {
          const files = [FRAME, ...modules].flatMap((path) => filesOf(path, chunks));
          return [address, [...new Set(files)]] as const;
        });
        const entry = chunks.find(({ isEntry }) => isEntry)?.fileName;
        if (entry === undefined) throw new Error('ahead: the build has no entry');
        this.emitFile({ type: 'asset', fileName: FILE, source: script(entry, pages) });
      },
    },
    transformIndexHtml: {
      order: 'post',
      handler(html) {
        const fetched = '<link id="entry" rel="modulepreload" crossorigin href="$1">';
        if (!NAMED.test(html)) throw new Error('ahead: index.html names no module');
        const attrs = { src: `./${FILE}`, async: true };
        return {
          html: html.replace(NAMED, fetched),
          tags: [{ tag: 'script', attrs, injectTo: 'head-prepend' as const }],
        };
      },
    },
  };
}
