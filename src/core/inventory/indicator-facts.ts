import { isGovernmentAddress } from './address.ts';
import type { Application } from './application.ts';
import { isCentral } from './central.ts';
import { commonNamed, type CommonApplication } from './common-applications.ts';
import { isKnown, type InventoryField } from './completeness.ts';
import { topicsOf, type FunctionTopic, type Topics } from './function-topics.ts';
import { wordsOf } from './words.ts';

/** What the inventory says about one criterion: so many of those it is about. */
export interface CriterionFact {
  /** Indicator of `lima-dimensi-opd`, such as "a9". */
  readonly indicator: string;
  readonly criterion: string;
  /** What is counted, as a code. */
  readonly counts: FactKind;
  /** Those that meet it. */
  readonly met: readonly Application[];
  /** Those it is about; the others are not known to meet it. */
  readonly of: readonly Application[];
}

export type FactKind =
  | 'site-on-government-domain'
  | 'used-by-the-public'
  | 'letters'
  | 'laws'
  | 'planning'
  | 'finance'
  | 'staff'
  | 'source-held'
  | 'clause'
  | 'basics-known'
  | 'details-known'
  | 'decided'
  | 'replaced'
  | 'exchange'
  | 'joined'
  | 'lapor';

/** What the rules ask of one application, reckoned once for all of them. */
interface Read {
  readonly one: Application;
  readonly topics: Topics;
  /** The words of its name. */
  readonly name: readonly string[];
  /** The words of its name and its function. */
  readonly said: ReadonlySet<string>;
  /** The common application that its name stands for. */
  readonly common: CommonApplication['id'] | undefined;
}

function readOf(one: Application): Read {
  const name = wordsOf(one.name);
  return {
    one,
    topics: topicsOf(one),
    name,
    said: new Set([...name, ...wordsOf(one.function)]),
    common: commonNamed(one.name)?.id,
  };
}

interface Rule {
  readonly indicator: string;
  readonly criterion: string;
  readonly counts: FactKind;
  readonly about: (read: Read) => boolean;
  readonly meets: (read: Read) => boolean;
}

const BASICS: readonly InventoryField[] = ['function', 'address', 'unit', 'status'];
const DETAILS: readonly InventoryField[] = ['year', 'kind', 'sourceOwner', 'hosting', 'yearlyCost'];

const all = (): boolean => true;
const hasTopic =
  (topic: FunctionTopic) =>
  ({ topics }: Read): boolean =>
    topics.has(topic);
const has = ({ said }: Read, words: readonly string[]): boolean =>
  words.some((word) => said.has(word));
const isNamed = (id: CommonApplication['id'], { one, common }: Read): boolean =>
  common === id || one.integrations.some((text) => commonNamed(text)?.id === id);
const isSite = ({ name }: Read): boolean =>
  name.some((word) => ['web', 'website', 'situs', 'portal'].includes(word));
const isOwn = ({ one, common }: Read): boolean => !isCentral(one) && common === undefined;
const isOwnSpecial = (read: Read): boolean => isOwn(read) && read.one.kind !== 'common';
const isJoined = ({ one: { integrated, integrations } }: Read): boolean =>
  integrated === true || integrations.length > 0;
const isAccepted =
  (proposal: 'replace' | null) =>
  ({ one: { decisions } }: Read): boolean =>
    decisions.some(
      (one) => one.answer === 'accepted' && (proposal === null || one.proposal === proposal),
    );
const hasReplace = ({ one: { decisions } }: Read): boolean =>
  decisions.some(({ proposal }) => proposal === 'replace');
const users = ({ one }: Read): boolean =>
  wordsOf(one.users).some((word) => ['masyarakat', 'publik', 'umum', 'warga'].includes(word));

const rule = (
  criterion: string,
  counts: FactKind,
  about: Rule['about'],
  meets: Rule['meets'],
): Rule => ({
  indicator: criterion.slice(0, criterion.indexOf('.')),
  criterion,
  counts,
  about,
  meets,
});

/** Which criterion of the dimension Aplikasi (`lima-dimensi-opd`) the inventory can speak to. */
const RULES: readonly Rule[] = [
  rule('a1.2.a', 'site-on-government-domain', isSite, ({ one }) =>
    isGovernmentAddress(one.address),
  ),
  rule('a2.2.b', 'used-by-the-public', all, users),
  rule('a3.2.a', 'letters', hasTopic('letters'), (one) => isNamed('srikandi', one)),
  rule('a4.2.a', 'laws', all, hasTopic('laws')),
  rule('a5.2.a', 'planning', hasTopic('planning'), (one) => isNamed('sipd', one)),
  rule('a6.3.a', 'finance', all, (one) => has(one, ['keuangan', 'akuntansi', 'anggaran'])),
  rule('a7.2.a', 'staff', all, hasTopic('staff')),
  rule('a8.3.b', 'source-held', isOwn, ({ one }) => one.sourceOwner !== ''),
  rule(
    'a8.3.c',
    'clause',
    ({ one }) => one.contracts.length > 0,
    ({ one }) => one.openSourceClause === 'yes',
  ),
  rule('a9.2.a', 'basics-known', all, ({ one }) => BASICS.every((field) => isKnown(one, field))),
  rule(
    'a9.3.b',
    'details-known',
    all,
    ({ one }) => DETAILS.every((field) => isKnown(one, field)) && one.userCount !== null,
  ),
  rule('a9.4.a', 'decided', isOwnSpecial, isAccepted(null)),
  rule('a9.4.b', 'replaced', hasReplace, isAccepted('replace')),
  rule('a10.3.b', 'exchange', isOwnSpecial, isJoined),
  rule('a10.4.a', 'joined', all, (read) =>
    read.one.integrations.some((one) =>
      wordsOf(one).some((word) => ['splp', 'api'].includes(word)),
    ),
  ),
  rule('a10.4.b', 'lapor', hasTopic('complaints'), (one) => isNamed('lapor', one)),
];

type Fact = Omit<CriterionFact, 'of' | 'met'> & {
  readonly of: Application[];
  readonly met: Application[];
};

/**
 * What the inventory of an agency says about the indicators of the dimension Aplikasi. It is a
 * hint for those who answer and those who check, never an answer: levels rest on evidence.
 */
export function indicatorFacts(applications: readonly Application[]): readonly CriterionFact[] {
  const facts = RULES.map(({ indicator, criterion, counts }): Fact => ({
    indicator,
    criterion,
    counts,
    of: [],
    met: [],
  }));
  for (const one of applications) {
    const read = readOf(one);
    for (const [at, { about, meets }] of RULES.entries()) {
      if (!about(read)) continue;
      facts[at]?.of.push(one);
      if (meets(read)) facts[at]?.met.push(one);
    }
  }
  return facts;
}
