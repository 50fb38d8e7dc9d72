import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** One way back, such as undoing a deletion. */
  readonly action?: { readonly label: string; readonly run: () => void };
  /** How often the page has changed since it was said. */
  readonly pages: number;
}

interface Toasts {
  readonly list: readonly Toast[];
  readonly lastId: number;
}

const MOST = 2;

export const useToasts = create<Toasts>(() => ({ list: [], lastId: 0 }));

/**
 * Says something short that happened. It stays until it is dismissed, the page
 * changes, or two newer ones came; an equal message takes the place of the older one.
 */
export function say(text: string, action?: Toast['action']): void {
  // Listening twice with the same function is listening once. Unit tests have no window.
  if (typeof window !== 'undefined') window.addEventListener('hashchange', pageChanged);
  useToasts.setState(({ list, lastId }) => {
    const toast: Toast = { id: lastId + 1, text, pages: 0, ...(action && { action }) };
    const others = list.filter((other) => other.text !== text);
    return { list: [...others, toast].slice(-MOST), lastId: toast.id };
  });
}

/** The person has read it, or does not want to. */
export function dismiss(id: number): void {
  useToasts.setState(({ list }) => ({ list: list.filter((toast) => toast.id !== id) }));
}

/** Another page is shown: what was said goes; a way back outlives one change of page. */
export function pageChanged(): void {
  useToasts.setState(({ list }) => ({
    list: list
      .filter(({ action, pages }) => action !== undefined && pages === 0)
      .map((toast) => ({ ...toast, pages: toast.pages + 1 })),
  }));
}
