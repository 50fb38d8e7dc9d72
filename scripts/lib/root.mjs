import { fileURLToPath } from 'node:url';

/** The folder of the checkout. (`import.meta.dirname` is too new for a Node we must refuse.) */
export const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/[/\\]$/, '');
