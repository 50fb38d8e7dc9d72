import type { Digest } from '#core/lib/ids.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { Recap } from '#core/portfolio/recap.ts';
import type { Rubric } from '#core/rubric/types.ts';
import type { Bodies, ClarificationBodies, SubmissionBodies } from './bodies.ts';
import type { CarriedManifest } from './carried.ts';
import { digestOfJson } from '#exchange/bytes/digest.ts';
import { MAY_HAVE_FILES } from './kinds.ts';
import { lawsOfFiles, type Law } from './file-laws.ts';
import { MANIFEST } from './manifest.ts';
import { problem, type PackageProblem } from './problem.ts';

const isSame = (a: unknown, b: unknown): boolean => digestOfJson(a) === digestOfJson(b);
const isUnique = (keys: readonly unknown[]): boolean =>
  new Set(keys.map((key) => JSON.stringify(key))).size === keys.length;

/** Where bodies that are sound by themselves contradict each other or the manifest. */
export function contradictionsIn(
  manifest: CarriedManifest,
  bodies: Bodies,
): readonly PackageProblem[] {
  return [...lawsOfManifest(manifest), ...lawsOfBodies(manifest, bodies)].flatMap(
    ([entry, law, holds]) => (holds ? [] : [problem('contradiction', entry, law)]),
  );
}

function lawsOfManifest(manifest: CarriedManifest): readonly Law[] {
  const { about, entries, counts, kind, missing } = manifest;
  const rubric = entries.find(({ name }) => name === 'rubric.json');
  const isFirst = about.revision === 1;
  const hasDocuments = MAY_HAVE_FILES.includes(kind);
  return [
    [MANIFEST, 'about.previous', !isFirst || about.previous === null],
    [MANIFEST, 'about.rests', isUnique(about.rests)],
    // rubric.json is canonical JSON, so its own digest is the digest of the instrument.
    ['rubric.json', 'about.rubric.digest', !rubric || rubric.sha256 === about.rubric.digest],
    [MANIFEST, 'counts', hasDocuments || counts.documents === 0],
    [MANIFEST, 'counts', kind === 'submission' || counts.journal === 0],
    [MANIFEST, 'missing', hasDocuments || missing.length === 0],
  ];
}

function lawsOfBodies(manifest: CarriedManifest, bodies: Bodies): readonly Law[] {
  const { about } = manifest;
  switch (bodies.kind) {
    case 'period':
      return [
        ...lawsOfPeriod(about, bodies['period.json']),
        lawOfRubric(about, bodies['rubric.json']),
      ];
    case 'submission':
      return lawsOfSubmission(manifest, bodies);
    case 'clarification':
      return lawsOfClarification(manifest, bodies);
    case 'review': {
      const { assessment, submission, verdicts } = bodies['review.json'];
      const pairs = verdicts.map(({ document, indicator, item }) => [document, indicator, item]);
      return [
        ...restsOn('review.json', about, assessment, [submission]),
        ['review.json', 'verdicts', isUnique(pairs)],
      ];
    }
    case 'final': {
      const { assessment, submission, reviews, clarifications, values, ...said } =
        bodies['final.json'];
      const cast = Object.values(values).flatMap(({ votes }) => votes.map(({ review }) => review));
      return [
        ...restsOn('final.json', about, assessment, [submission, ...reviews, ...clarifications]),
        ['final.json', 'reviews', isUnique(reviews)],
        ['final.json', 'values.votes', cast.every((review) => reviews.includes(review))],
        ['final.json', 'objectUntil', said.stage === 'interim' || said.objectUntil === null],
      ];
    }
    case 'recap':
      return lawsOfRecap(about, bodies['recap.json']);
    default:
      return bodies satisfies never;
  }
}

function restsOn(
  entry: string,
  about: PackageAbout,
  subject: string,
  digests: readonly Digest[],
): readonly Law[] {
  return [
    [entry, 'about.subject', subject === about.subject],
    [entry, 'about.rests', digests.every((digest) => about.rests.includes(digest))],
  ];
}

/** An instrument says of itself what the package calls it. */
const lawOfRubric = ({ rubric }: PackageAbout, { id, version }: Rubric): Law => [
  'rubric.json',
  'about.rubric',
  id === rubric.id && version === rubric.version,
];

type PeriodBody = Extract<Bodies, { readonly kind: 'period' }>['period.json'];

function lawsOfPeriod(about: PackageAbout, period: PeriodBody): readonly Law[] {
  const { id, year, name, revision, previous, rubric } = period;
  return [
    ['period.json', 'about.subject', id === about.subject],
    ['period.json', 'about.period', isSame(about.period, { id, year, name })],
    ['period.json', 'about.year', year === about.year],
    ['period.json', 'about.revision', revision === about.revision],
    ['period.json', 'about.previous', previous === about.previous],
    ['period.json', 'about.rubric', isSame(rubric, about.rubric)],
  ];
}

/** A recap is of one government, one year and one instrument version, and tells each result once. */
function lawsOfRecap(about: PackageAbout, { rubric, year, outcomes }: Recap): readonly Law[] {
  const entry = 'recap.json';
  const { id, version, digest } = about.rubric;
  return [
    [MANIFEST, 'about.agency', about.agency === null],
    [entry, 'about.rubric', isSame(rubric, about.rubric)],
    [entry, 'about.year', year === about.year],
    [entry, 'outcomes.year', outcomes.every((one) => one.year === year)],
    [
      entry,
      'outcomes.rubric',
      outcomes.every(
        (one) =>
          one.rubric.digest === digest && one.rubric.id === id && one.rubric.version === version,
      ),
    ],
    [entry, 'outcomes.id', new Set(outcomes.map((one) => one.id)).size === outcomes.length],
    [entry, 'outcomes.final', outcomes.every((one) => hasItsNumbers(one))],
  ];
}

/** What was agreed stands in agreed results, and all three sides have the same columns. */
function hasItsNumbers({ stage, final, claimed, supported }: Recap['outcomes'][number]): boolean {
  const groups = columnsOf(claimed.groups);
  const levels = columnsOf(claimed.levels);
  const others = final ? [supported, final] : [supported];
  return (
    (final === null) === (stage === 'provisional') &&
    others.every((one) => columnsOf(one.groups) === groups && columnsOf(one.levels) === levels)
  );
}

/** How many values stand side by side; counted and not cut out: a file has thousands. */
function columnsOf(values: string): number {
  let count = 1;
  for (let at = values.indexOf(' '); at >= 0; at = values.indexOf(' ', at + 1)) count += 1;
  return count;
}

function lawsOfClarification(
  manifest: CarriedManifest,
  bodies: ClarificationBodies,
): readonly Law[] {
  const entry = 'clarification.json';
  const { assessment, submission, messages, documents, result } = bodies[entry];
  const rests = result === null ? [submission] : [submission, result];
  const here = new Set(documents.map(({ id }) => id));
  const said = new Set(messages.flatMap((message) => message.documents));
  return [
    ...restsOn(entry, manifest.about, assessment, rests),
    [entry, 'messages.id', isUnique(messages.map(({ id }) => id))],
    // What comes along comes along with a message, and nothing else is spoken of.
    [entry, 'messages.documents', isSame([...said].sort(), [...here].sort())],
    [entry, 'documents.assessmentId', documents.every((one) => one.assessmentId === assessment)],
    ...lawsOfFiles(manifest, documents, entry),
  ];
}

function lawsOfSubmission(manifest: CarriedManifest, bodies: SubmissionBodies): readonly Law[] {
  const { about, counts } = manifest;
  const assessment = bodies['assessment.json'];
  const documents = bodies['documents.json'];
  const journal = bodies['journal.json'];
  const ofThis = (row: { readonly assessmentId: string }): boolean =>
    row.assessmentId === assessment.id;
  return [
    ['assessment.json', 'about.subject', assessment.id === about.subject],
    ['assessment.json', 'about.rubric', isSame(assessment.rubric, about.rubric)],
    ['assessment.json', 'about.agency', isSame(assessment.agency, about.agency)],
    ['assessment.json', 'about.year', assessment.year === about.year],
    [
      'assessment.json',
      'about.period',
      about.period === null || about.period.id === assessment.period,
    ],
    lawOfRubric(about, bodies['rubric.json']),
    ['documents.json', 'assessmentId', documents.every(ofThis)],
    ['journal.json', 'assessmentId', journal.every(ofThis)],
    ['journal.json', 'counts.journal', journal.length === counts.journal],
    ...lawsOfFiles(manifest, documents, 'documents.json'),
  ];
}
