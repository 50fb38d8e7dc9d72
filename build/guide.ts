import { join } from 'node:path';
import type { Plugin } from 'vite';
import { readGuide } from './guide/read-guide.ts';

const MODULE = 'virtual:guide';
const FOLDER = join(import.meta.dirname, '../docs/panduan');

/**
 * Serves `virtual:guide`: docs/panduan as data, so that no reader of Markdown is shipped. The
 * pictures come along as files of their own. A picture that was not taken yet is left out with a
 * warning: without that, nothing could be built to take it from.
 */
export function guide(): Plugin {
  return {
    name: 'timbang-guide',
    resolveId: (id) => (id === MODULE ? `\0${MODULE}` : null),
    load(id) {
      if (id !== `\0${MODULE}`) return null;
      const { guide: made, files, missing } = readGuide(FOLDER);
      for (const file of files) this.addWatchFile(file);
      for (const file of missing) this.warn(`no picture ${file}`);
      const imports: string[] = [];
      const data = JSON.stringify(made, (key, value: unknown) => {
        if (key !== 'src') return value;
        imports.push(
          `import p${imports.length} from ${JSON.stringify(`${String(value)}?url&no-inline`)};`,
        );
        return `@picture ${imports.length - 1}@`;
      });
      const code = data.replaceAll(/"@picture (\d+)@"/g, 'p$1');
      return [...imports, `export const guide = ${code};`].join('\n');
    },
  };
}
