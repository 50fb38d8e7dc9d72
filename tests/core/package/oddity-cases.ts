import type { OddityKind } from '#core/package/receipt.ts';
import type { ReceiptFacts } from '#core/package/receipt-facts.ts';
import {
  ABOUT,
  AGENCY,
  CONTACT,
  digestOf,
  keyOf,
  PERIOD,
  recordOf,
  RUBRIC,
  signatureBy,
  SUBMISSION,
} from './receipt-sample.ts';

interface Case {
  readonly name: string;
  readonly facts: Partial<ReceiptFacts>;
  readonly odd: Readonly<Partial<Record<OddityKind, string>>>;
}

const second = { ...ABOUT, revision: 2, previous: digestOf('2') };
const SIGNED = signatureBy('a');
const first = recordOf('2', { revision: 1 });

const REVIEW = { ...ABOUT, rests: [first.id] };

/** Each oddity where it has to be seen, and the nearest case in which it must not be. */
export const CASES: readonly Case[] = [
  { name: 'a known sender, in time, as invited', facts: {}, odd: {} },
  {
    name: 'nobody signed',
    facts: { signature: null, trust: 'none', contact: null },
    odd: { unsigned: '' },
  },
  {
    name: 'a key nobody has vouched for',
    facts: { trust: 'new', contact: null },
    odd: { 'unknown-key': AGENCY.name },
  },
  { name: 'the own key', facts: { trust: 'own', contact: null }, odd: {} },
  {
    name: 'a rejected key',
    facts: { trust: 'rejected' },
    odd: { 'rejected-key': AGENCY.name },
  },
  {
    name: 'a key in whose place another one was accepted',
    facts: {
      contact: { ...CONTACT, replacedBy: { key: keyOf('b'), at: '2026-11-10T00:00:00.000Z' } },
    },
    odd: { 'replaced-key': '2026-11-10T00:00:00.000Z' },
  },
  {
    name: 'another key than of the revision before',
    facts: { about: second, here: [recordOf('2', {}, { signature: signatureBy('b') })] },
    odd: { 'other-key': keyOf('b') },
  },
  {
    name: 'another key for the same revision',
    facts: { here: [recordOf('2', {}, { signature: signatureBy('b') })] },
    odd: { 'other-key': keyOf('b'), forked: '1' },
  },
  {
    name: 'a key that was accepted in the place of the one before',
    facts: {
      about: second,
      here: [recordOf('2', {}, { signature: signatureBy('b') })],
      contact: { ...CONTACT, replaces: keyOf('b') },
    },
    odd: {},
  },
  {
    name: 'a key that only says that it replaces the one before',
    facts: {
      about: second,
      here: [recordOf('2', {}, { signature: signatureBy('b') })],
      trust: 'new',
      contact: { ...CONTACT, trust: 'new', replaces: keyOf('b') },
    },
    odd: { 'unknown-key': AGENCY.name, 'other-key': keyOf('b') },
  },
  {
    name: 'the key of another agency',
    facts: {
      contact: { ...CONTACT, unit: 'Dinas Pendidikan' },
      signature: signatureBy('a', 'Dinas Pendidikan'),
    },
    odd: { 'other-unit': AGENCY.name },
  },
  {
    name: 'a known key that now speaks for another unit',
    facts: { contact: { ...CONTACT, unit: 'Dinas Pendidikan' } },
    odd: { 'other-unit': 'Dinas Pendidikan' },
  },
  {
    name: 'the short name of the agency, in capitals',
    facts: {
      signature: signatureBy('a', 'DINKES'),
      contact: { ...CONTACT, unit: 'Dinkes ' },
    },
    odd: {},
  },
  { name: 'packed by another program', facts: { isRepacked: true }, odd: { repacked: '' } },
  {
    name: 'a replay of an old revision',
    facts: { here: [recordOf('3', { revision: 2, previous: digestOf('1') })] },
    odd: { 'older-revision': '2' },
  },
  { name: 'the next revision', facts: { about: second, here: [first] }, odd: {} },
  {
    name: 'the next revision, the one before not here',
    facts: { about: second },
    odd: { 'missing-previous': '1' },
  },
  {
    name: 'the revision before is about something else',
    facts: { about: second, here: [{ ...first, about: { ...first.about, subject: PERIOD.id } }] },
    odd: { 'missing-previous': '1' },
  },
  {
    name: 'a second revision that names none before it',
    facts: { about: { ...second, previous: null }, here: [first] },
    odd: { 'missing-previous': '1' },
  },
  {
    name: 'two files for one revision',
    facts: { about: second, here: [first, recordOf('4', second)] },
    odd: { forked: '2' },
  },
  {
    name: 'a third revision that follows the first',
    facts: {
      about: { ...second, revision: 3 },
      here: [first, recordOf('4', second)],
    },
    odd: { forked: '3' },
  },
  {
    name: 'two asesors, each with a first revision',
    facts: {
      kind: 'review',
      submission: null,
      signature: signatureBy('a'),
      about: REVIEW,
      here: [
        first,
        recordOf('5', {}, { kind: 'review', signature: signatureBy('c', 'Inspektorat') }),
      ],
    },
    odd: {},
  },
  {
    name: 'scores that were not counted like this',
    facts: { submission: { ...SUBMISSION, scoresDiffer: 3 } },
    odd: { 'scores-differ': '3' },
  },
  {
    name: 'an agency that is not on the list',
    facts: { period: { ...PERIOD, agencies: [] } },
    odd: { 'not-invited': AGENCY.name },
  },
  {
    name: 'the day after the last day',
    facts: { madeOn: '2026-11-21' },
    odd: { late: '2026-11-20' },
  },
  {
    name: 'the last day of an extension',
    facts: {
      madeOn: '2026-11-21',
      period: { ...PERIOD, agencies: [{ ...AGENCY, batch: '', extension: '2026-11-21' }] },
    },
    odd: {},
  },
  {
    name: 'a review after the last day for sending',
    facts: { kind: 'review', submission: null, about: REVIEW, here: [first], madeOn: '2026-11-21' },
    odd: {},
  },
  {
    name: 'a review of a submission that is not here',
    facts: { kind: 'review', submission: null, about: REVIEW },
    odd: { 'unknown-submission': '' },
  },
  {
    name: 'a result, which says everything by itself',
    facts: { kind: 'final', submission: null, about: REVIEW },
    odd: {},
  },
  {
    name: 'a review of a revision after which another one came',
    facts: {
      kind: 'review',
      submission: null,
      about: REVIEW,
      here: [first, recordOf('4', { revision: 2, previous: first.id })],
    },
    odd: { 'older-submission': '1' },
  },
  {
    name: 'a question about a revision after which another one came',
    facts: {
      kind: 'clarification',
      submission: null,
      about: REVIEW,
      here: [first, recordOf('4', { revision: 2, previous: first.id })],
    },
    odd: {},
  },
  {
    name: 'a review by somebody who works at the agency',
    facts: {
      kind: 'review',
      submission: null,
      about: REVIEW,
      here: [first],
      period: {
        ...PERIOD,
        asesors: [{ name: 'Asesor Dalam', institution: AGENCY.name, key: keyOf('a') }],
      },
    },
    odd: { conflict: signatureBy('a').signer.name },
  },
  {
    name: 'another version of the instrument than the period asks for',
    facts: {
      period: { ...PERIOD, rubric: { ...RUBRIC, digest: digestOf('f'), version: '2.0.0' } },
    },
    odd: { 'other-rubric': 'lima-dimensi-opd 2.0.0' },
  },
  {
    name: 'an instrument with the name of a shipped one and other content',
    facts: { submission: { ...SUBMISSION, instrument: 'changed' } },
    odd: { 'changed-rubric': 'lima-dimensi-opd 1.0.0' },
  },
  {
    name: 'an instrument of their own',
    facts: { submission: { ...SUBMISSION, instrument: 'unknown' } },
    odd: {},
  },
  {
    name: 'a period that is not here',
    facts: { period: null },
    odd: { 'unknown-period': 'Penilaian 2026' },
  },
  {
    name: 'without a period',
    facts: { period: null, about: { ...ABOUT, period: null } },
    odd: {},
  },
  {
    name: 'a signer whose name turns the order of letters around',
    facts: {
      signature: { ...SIGNED, signer: { ...SIGNED.signer, name: 'Budi\u202Eidub' } },
    },
    odd: { 'odd-name': 'U+202E' },
  },
  {
    name: 'an agency with a Cyrillic letter and a mathematical one',
    facts: {
      about: { ...ABOUT, agency: { ...AGENCY, government: 'K\u0430bupaten \u{1D414}ji' } },
    },
    odd: { 'odd-name': 'U+0430, U+1D414' },
  },
  {
    name: 'names with accents, an apostrophe and a space of another kind',
    facts: {
      signature: { ...SIGNED, signer: { ...SIGNED.signer, name: 'Jos\u00E9 Ma\u02BCruf\u00A0A.' } },
    },
    odd: {},
  },
  {
    name: 'made tomorrow',
    facts: { madeAt: '2026-11-23T02:00:00.000Z', period: null, about: { ...ABOUT, period: null } },
    odd: { 'future-date': '2026-11-23T02:00:00.000Z' },
  },
  {
    name: 'something inside happened tomorrow',
    facts: { submission: { ...SUBMISSION, latest: '2026-11-23T02:00:00.000Z' } },
    odd: { 'future-date': '2026-11-23T02:00:00.000Z' },
  },
  {
    name: 'a clock that is a few minutes ahead',
    facts: { madeAt: '2026-11-22T02:09:00.000Z' },
    odd: {},
  },
  {
    name: 'a journal that was cut',
    facts: { submission: { ...SUBMISSION, journalBroken: '17' } },
    odd: { 'journal-broken': '17' },
  },
  {
    name: 'evidence without its file',
    facts: { submission: { ...SUBMISSION, filesMissing: 2 } },
    odd: { 'files-missing': '2' },
  },
  {
    name: 'a simulation',
    facts: { submission: { ...SUBMISSION, isSimulation: true } },
    odd: { simulation: '' },
  },
];
