import type { Application } from './application.ts';
import { plainText } from './words.ts';

const CENTRE = new Set(['pusat', 'nasional', 'kementerian', 'pemerintah pusat']);

/** Whether it belongs to the central government, as its list says: nobody here can end it. */
export function isCentral({ category }: Pick<Application, 'category'>): boolean {
  return CENTRE.has(plainText(category));
}
