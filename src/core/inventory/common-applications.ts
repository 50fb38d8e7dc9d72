import type { FunctionTopic } from './function-topics.ts';
import { holdsPhrase, plainText } from './words.ts';

/** An application of the nation that takes the place of local ones for the same function. */
export interface CommonApplication {
  readonly id: 'srikandi' | 'lapor' | 'sipd';
  readonly name: string;
  /** How lists spell it. */
  readonly spellings: readonly string[];
  readonly topic: FunctionTopic;
  /** The rule that names it. */
  readonly basis: string;
  /** Whether that rule calls it an aplikasi umum, or only a system for the whole nation. */
  readonly standing: 'common' | 'national';
}

/**
 * Only what the rules behind the shipped instruments name: KepmenPANRB 679/2020 sets SRIKANDI
 * as the aplikasi umum for dynamic archives (basis of indicator A3 of `lima-dimensi-opd`);
 * PermenPANRB 62/2018 is the rule of SP4N (A2), Permendagri 70/2019 that of SIPD (A5).
 */
const COMMON_APPLICATIONS: readonly CommonApplication[] = [
  {
    id: 'srikandi',
    name: 'SRIKANDI',
    spellings: ['srikandi'],
    topic: 'letters',
    basis: 'KepmenPANRB 679/2020',
    standing: 'common',
  },
  {
    id: 'lapor',
    name: 'SP4N-LAPOR!',
    spellings: ['sp4n', 'sp4n lapor', 'lapor sp4n'],
    topic: 'complaints',
    basis: 'PermenPANRB 62/2018',
    standing: 'national',
  },
  {
    id: 'sipd',
    name: 'SIPD RI',
    spellings: ['sipd'],
    topic: 'planning',
    basis: 'Permendagri 70/2019',
    standing: 'national',
  },
];

/** The duty to use an aplikasi umum, and when a similar one may stay. */
export const COMMON_USE_BASIS = 'Perpres 95/2018 Pasal 36–37';

/** The common application that a name stands for; undefined = none of them. */
export function commonNamed(name: string): CommonApplication | undefined {
  const plain = plainText(name);
  return COMMON_APPLICATIONS.find(({ spellings }) =>
    spellings.some((one) => holdsPhrase(plain, one)),
  );
}

export function commonFor(topic: FunctionTopic): CommonApplication | undefined {
  return COMMON_APPLICATIONS.find((one) => one.topic === topic);
}
