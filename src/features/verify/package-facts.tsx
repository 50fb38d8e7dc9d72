import type { Digest } from '#core/lib/ids.ts';
import type { PackageAbout } from '#core/package/head.ts';
import type { VerifiedFile } from '#state/files/use-verify.ts';
import { dateTime, integer } from '#ui/format.ts';
import type { JournalFinding, VerifiedPackage } from '#workflow/receive/verify-file.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import type { Fact } from './fact-list.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { text } from './text.ts';

const { facts: words } = text;

/** The package of this fingerprint among the files on the page; undefined = none of them. */
function droppedAs(fingerprint: Digest, others: readonly VerifiedFile[]): VerifiedFile | undefined {
  return others.find(
    ({ outcome }) => outcome.kind === 'package' && outcome.fingerprint === fingerprint,
  );
}

function whereabouts(
  fingerprint: Digest,
  others: readonly VerifiedFile[],
  knowledge: DeskKnowledge | undefined,
): string {
  const dropped = droppedAs(fingerprint, others);
  if (dropped) return words.previousDropped(dropped.name);
  const here = knowledge?.packages.find((one) => one.fingerprint === fingerprint);
  return here ? words.previousHere(here.fileName) : words.previousGone;
}

function aboutFacts(
  about: PackageAbout,
  others: readonly VerifiedFile[],
  knowledge: DeskKnowledge | undefined,
): readonly Fact[] {
  const { agency, period, year, rubric, revision, previous, rests } = about;
  return [
    ...(agency
      ? [{ term: words.agency, value: [agency.name, agency.government].filter(Boolean).join(', ') }]
      : []),
    {
      term: words.period,
      value: period ? words.periodLine(period.name, period.year) : words.withoutPeriod(year),
    },
    { term: words.instrument, value: words.instrumentLine(rubric.id, rubric.version) },
    { term: words.revision, value: previous ? words.later(revision) : words.first(revision) },
    ...(previous
      ? [
          {
            term: words.previous,
            value: (
              <>
                <Fingerprint value={previous} /> {whereabouts(previous, others, knowledge)}
              </>
            ),
          },
        ]
      : []),
    ...(rests.length > 0
      ? [
          {
            term: words.rests,
            value: (
              <ul className="verify-rests">
                {rests.map((one) => (
                  <li key={one}>
                    <Fingerprint value={one} />
                  </li>
                ))}
              </ul>
            ),
          },
        ]
      : []),
  ];
}

function journalValue(journal: JournalFinding): Fact['value'] {
  if (journal.state === 'broken') return words.journalBroken(journal.n + 1);
  const { length, head } = journal;
  if (length === 0 || head === null) return words.journalEmpty;
  return (
    <>
      {words.journalHolds(integer(length))} <Fingerprint value={head} />
    </>
  );
}

function hereValue(fingerprint: Digest, { packages }: DeskKnowledge): string {
  const here = packages.find((one) => one.fingerprint === fingerprint);
  if (!here) return words.hereNot;
  const when = dateTime(here.at);
  return here.direction === 'sent' ? words.hereSent(when) : words.hereReceived(when);
}

/** What a package says of itself and what was counted, term by term. */
export function packageFacts(
  file: VerifiedFile,
  { verdict, says, fingerprint, entries, journal, wasSealed }: VerifiedPackage,
  others: readonly VerifiedFile[],
  knowledge: DeskKnowledge | undefined,
): readonly Fact[] {
  const isFuture = says !== null && says.madeAt > file.at;
  return [
    ...(says ? [{ term: words.kind, value: text.kinds[says.kind] }] : []),
    ...(says?.about ? aboutFacts(says.about, others, knowledge) : []),
    ...(says
      ? [
          {
            term: words.madeAt,
            value: isFuture ? `${dateTime(says.madeAt)}. ${words.future}` : dateTime(says.madeAt),
          },
          { term: words.app, value: says.app },
          {
            term: words.entries,
            value:
              verdict === 'refused' && entries.sound === 0
                ? words.entriesUnread
                : words.entriesLine(integer(entries.sound), integer(entries.listed)),
          },
        ]
      : []),
    ...(says?.kind === 'submission'
      ? [{ term: words.journal, value: journal ? journalValue(journal) : words.journalUnread }]
      : []),
    ...(wasSealed ? [{ term: words.sealed, value: words.wasSealed }] : []),
    ...(fingerprint
      ? [{ term: words.fingerprint, value: <Fingerprint value={fingerprint} /> }]
      : []),
    ...(fingerprint && knowledge
      ? [{ term: words.here, value: hereValue(fingerprint, knowledge) }]
      : []),
  ];
}
