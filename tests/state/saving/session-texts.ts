import { vi } from 'vitest';

/** The memory of a tab, empty, for what is typed and not yet stored. */
export function freshTab(): void {
  const texts = new Map<string, string>();
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => texts.set(key, text),
    removeItem: (key: string) => texts.delete(key),
  });
}
