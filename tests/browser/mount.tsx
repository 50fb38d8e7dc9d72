import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';

let root: Root | null = null;
let host: HTMLElement | null = null;

/** Shows this on the page; what a test showed before becomes it, as when a screen is drawn anew. */
export function mount(shown: ReactNode): void {
  if (root) {
    root.render(shown);
    return;
  }
  document.documentElement.lang = 'id';
  host = document.createElement('main');
  document.body.append(host);
  root = createRoot(host);
  root.render(shown);
}

/** For after each test: files share their page. */
export function unmount(): void {
  root?.unmount();
  host?.remove();
  root = null;
  host = null;
}
