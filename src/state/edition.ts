/**
 * Whether this page is the edition in one file, opened from a disk: no server behind it, no
 * service worker, and its data lies where the browser keeps that of all local files.
 */
export const isSingleFile = (): boolean =>
  document.documentElement.dataset['edition'] === 'single-file';
