import type { Application } from './application.ts';
import { plainText } from './words.ts';

type Owner = Pick<Application, 'agency' | 'agencyCode'>;

/** By what the agencies of applications are told apart: the code, else the name; empty = not said. */
export function agencyKey({ agency, agencyCode }: Owner): string {
  const code = agencyCode.trim();
  return code === '' ? `n ${plainText(agency)}` : `c ${code}`;
}
