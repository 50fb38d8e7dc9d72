/** The user guide of docs/panduan as data; made by `build/guide.ts`. */
declare module 'virtual:guide' {
  import type { Guide } from '#core/guide/chapter.ts';

  export const guide: Guide;
}
