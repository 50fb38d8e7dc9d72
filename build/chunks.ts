/**
 * How modules come together in files. Left alone, every set of modules that the same pages share
 * becomes a file of its own: the first page asked for 133 files, most of them of a few lines.
 * Each group takes everything its modules need with it, so that no two files need each other and
 * all of them are run in the order in which they are written.
 */
export const CHUNKS = {
  groups: [
    // What the page itself names.
    { name: 'start', tags: ['$initial' as const], priority: 5 },
    // What the frame asks for as soon as it stands, on every page.
    {
      name: 'frame',
      test: /src[\\/](app[\\/]last-backup|features[\\/]home[\\/]page)\.tsx$/,
      priority: 4,
    },
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
  ],
};
