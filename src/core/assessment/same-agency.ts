import { plain } from '#core/lib/plain.ts';
import type { Assessment } from './assessment.ts';

type Agency = Assessment['agency'];

/**
 * Whether two entries mean one agency: the same code of the same government, else the
 * same name in it; neither case nor spacing counts.
 */
export function isSameAgency(a: Agency, b: Agency): boolean {
  if (plain(a.government) !== plain(b.government)) return false;
  const [one, other] = [plain(a.code), plain(b.code)];
  return one !== '' && other !== '' ? one === other : plain(a.name) === plain(b.name);
}
