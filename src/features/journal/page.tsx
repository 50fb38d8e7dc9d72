import { useMemo, useState, type ReactNode } from 'react';
import { useParams } from 'wouter';
import { chosenEntries, EVERY_ENTRY, type JournalFilter } from '#core/journal/filter.ts';
import { titlesIn } from '#core/journal/lines.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useJournal } from '#state/assessments/use-journal.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { ReadJournal } from '#workflow/journal/read-journal.ts';
import { EntryList } from './entry-list.tsx';
import { FilterBar } from './filter-bar.tsx';
import { JournalFile } from './journal-file.tsx';
import './journal.css';
import { namesOf } from './line-words.ts';
import { PageTurner } from './page-turner.tsx';
import { TEXT } from './text.ts';

/** Entries on one page of the list. */
const PAGE = 50;

/** Everything that was ever changed of an assessment, newest first. */
export function JournalPage(): ReactNode {
  const { assessment } = useAssessment();
  const { indicatorId = '' } = useParams();
  const found = useJournal(assessment.id);
  return (
    <Page title={TEXT.title} kicker={assessment.agency.name} lead={TEXT.lead}>
      {!found && <p role="status">{TEXT.reading}</p>}
      {found && !found.ok && (
        <Notice tone="bad" role="alert">
          {TEXT.unreadable}
        </Notice>
      )}
      {found?.ok && found.value.entries.length === 0 && (
        <EmptyState title={TEXT.none.title}>{TEXT.none.next}</EmptyState>
      )}
      {found?.ok && found.value.entries.length > 0 && (
        <Journal key={indicatorId} journal={found.value} indicatorId={indicatorId} />
      )}
    </Page>
  );
}

function Standing({ journal: { entries, broken } }: { journal: ReadJournal }): ReactNode {
  if (!broken) return <Notice tone="good">{TEXT.whole(entries.length)}</Notice>;
  return (
    <Notice tone="bad" role="alert" title={TEXT.broken(broken.n + 1)}>
      <p>{TEXT.brokenWhy(broken.why)}</p>
      <p>{TEXT.brokenHelp}</p>
    </Notice>
  );
}

interface JournalProps {
  readonly journal: ReadJournal;
  /** The one that is looked for at first; empty = all. */
  readonly indicatorId: string;
}

function Journal({ journal, indicatorId }: JournalProps): ReactNode {
  const { rubric, assessment } = useAssessment();
  const { entries } = journal;
  const names = useMemo(() => namesOf(rubric, titlesIn(entries)), [rubric, entries]);
  const [filter, setFilter] = useState<JournalFilter>({ ...EVERY_ENTRY, indicator: indicatorId });
  const [page, setPage] = useState(0);
  const chosen = useMemo(() => chosenEntries(entries, filter), [entries, filter]);
  const first = page * PAGE;
  const change = (next: JournalFilter): void => {
    setFilter(next);
    setPage(0);
  };
  return (
    <>
      <Standing journal={journal} />
      <FilterBar entries={entries} names={names} filter={filter} onFilter={change} />
      {chosen.length === 0 && <p>{TEXT.noneChosen}</p>}
      <EntryList entries={chosen.slice(first, first + PAGE)} names={names} />
      <PageTurner page={page} size={PAGE} total={chosen.length} onTurn={setPage} />
      <JournalFile
        entries={entries}
        names={names}
        agency={assessment.agency.name}
        year={assessment.year}
      />
    </>
  );
}
