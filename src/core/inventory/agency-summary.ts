import { agencyKey } from './agency-key.ts';
import type { Application } from './application.ts';
import { wordsOf } from './words.ts';

/** The applications of one agency, counted; what is not known is in no count. */
export interface AgencySummary {
  readonly key: string;
  readonly code: string;
  readonly agency: string;
  readonly applications: number;
  readonly active: number;
  readonly inactive: number;
  readonly common: number;
  readonly special: number;
  readonly web: number;
  readonly mobile: number;
  /** On a desktop, or in any other way that is named. */
  readonly otherMedium: number;
  readonly withAddress: number;
  readonly integrated: number;
  readonly notIntegrated: number;
}

type Medium = 'web' | 'mobile' | 'other' | 'unknown';

const WEB = new Set(['web', 'website', 'situs']);
const MOBILE = new Set(['mobile', 'android', 'ios', 'gawai', 'ponsel']);

/** In which way an application is used, as its list says. */
function mediumOf({ medium }: Pick<Application, 'medium'>): Medium {
  const words = wordsOf(medium);
  if (words.length === 0) return 'unknown';
  if (words.some((word) => WEB.has(word))) return 'web';
  return words.some((word) => MOBILE.has(word)) ? 'mobile' : 'other';
}

function summaryOf(key: string, applications: readonly Application[]): AgencySummary {
  const count = (test: (one: Application) => boolean): number => applications.filter(test).length;
  const name = applications.find(({ agency }) => agency !== '')?.agency ?? '';
  return {
    key,
    code: applications[0]?.agencyCode ?? '',
    agency: name,
    applications: applications.length,
    active: count(({ status }) => status === 'active'),
    inactive: count(({ status }) => status === 'inactive'),
    common: count(({ kind }) => kind === 'common'),
    special: count(({ kind }) => kind === 'special'),
    web: count((one) => mediumOf(one) === 'web'),
    mobile: count((one) => mediumOf(one) === 'mobile'),
    otherMedium: count((one) => mediumOf(one) === 'other'),
    withAddress: count(({ address }) => address !== ''),
    integrated: count(({ integrated }) => integrated === true),
    notIntegrated: count(({ integrated }) => integrated === false),
  };
}

/** One summary for each agency that has applications, by code, then by name. */
export function agencySummaries(applications: readonly Application[]): readonly AgencySummary[] {
  const agencies = new Map<string, Application[]>();
  for (const one of applications) {
    const key = agencyKey(one);
    const list = agencies.get(key);
    if (list) list.push(one);
    else agencies.set(key, [one]);
  }
  return [...agencies]
    .map(([key, list]) => summaryOf(key, list))
    .sort((a, b) => a.code.localeCompare(b.code) || a.agency.localeCompare(b.agency, 'id'));
}
