import { create } from 'zustand';

export interface Toast {
  readonly id: number;
  readonly text: string;
  /** One way back, such as undoing a deletion. */
  readonly action?: { readonly label: string; readonly run: () => void };
}

interface Toasts {
  readonly list: readonly Toast[];
  readonly lastId: number;
}

export const useToasts = create<Toasts>(() => ({ list: [], lastId: 0 }));

/** Says something short that happened; it stays until dismissed or replaced by three newer ones. */
export function say(text: string, action?: Toast['action']): void {
  useToasts.setState(({ list, lastId }) => {
    const toast: Toast = { id: lastId + 1, text, ...(action && { action }) };
    return { list: [...list.slice(-2), toast], lastId: toast.id };
  });
}

export function dismiss(id: number): void {
  useToasts.setState(({ list }) => ({ list: list.filter((toast) => toast.id !== id) }));
}
