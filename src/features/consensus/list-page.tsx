import type { ReactNode } from 'react';
import { Link } from 'wouter';
import type { AbsentAgency } from '#core/review/queue.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { explained } from '#state/words/glossary.ts';
import { useLive } from '#state/saving/live.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { dayText } from '#state/period/period-text.ts';
import { EmptyState } from '#ui/empty-state.tsx';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { Terms } from '#ui/terms.tsx';
import { listMeetings, type MeetingRow } from '#workflow/result/list-meetings.ts';
import { text } from './text.ts';

const TERMS_HERE = explained('consensus', 'finalRecord', 'beritaAcara');

const words = text.list;

/** Every assessment a meeting can be held on, and how far each is. */
export function ListPage(): ReactNode {
  const desk = useDesk();
  const list = useLive(() => listMeetings(desk, localDay), [desk]);
  return (
    <Page title={text.title} lead={text.lead}>
      <Terms {...TERMS_HERE} />
      {!list && <p role="status">{text.loading}</p>}
      {list && !list.ok && (
        <Notice tone="bad" role="alert">
          {failureText(list.error, 'reading')}
        </Notice>
      )}
      {list?.ok && list.value.damaged > 0 && (
        <Notice tone="bad">{text.damaged(list.value.damaged)}</Notice>
      )}
      {list?.ok && list.value.rows.length === 0 && (
        <EmptyState
          title={words.none.title}
          actions={<Link href={paths.inbox}>{words.toInbox}</Link>}
        >
          {words.none.next}
        </EmptyState>
      )}
      {list?.ok && list.value.rows.length > 0 && (
        <>
          <Rows rows={list.value.rows} />
          <p className="actions">
            <Link className="consensus-link" href={paths.agreementAll}>
              {words.toAgreement}
            </Link>
            <Link className="consensus-link" href={paths.rejections}>
              {words.toRejections}
            </Link>
          </p>
        </>
      )}
      {list?.ok && list.value.absent.length > 0 && <Absent absent={list.value.absent} />}
    </Page>
  );
}

function Rows({ rows }: { readonly rows: readonly MeetingRow[] }): ReactNode {
  return (
    <div className="card">
      <TableScroll label={words.caption}>
        <table className="consensus-table table-cards">
          <caption>{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.head.agency}</th>
              <th scope="col">{words.head.reviews}</th>
              <th scope="col">{words.head.state}</th>
              <th scope="col">{words.head.result}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      </TableScroll>
    </div>
  );
}

function Row({ row }: { readonly row: MeetingRow }): ReactNode {
  const { id, agency, year, submission, reviews, agreed, reopened, result } = row;
  const value = decimal(result?.final.score.value ?? '');
  return (
    <tr>
      <th scope="row">
        <Link href={paths.consensus(id)} aria-label={words.openNamed(agency.name)}>
          {agency.name}
        </Link>
        <span className="consensus-under soft">
          {`${words.year(year)}, ${words.revision(submission.about.revision)}`}
        </span>
      </th>
      <td data-label={words.head.reviews} className="numeric">
        {reviews}
      </td>
      <td data-label={words.head.state}>
        {agreed === null ? words.notBegun : words.agreed(agreed)}
        {reopened && (
          <>
            {' '}
            <Tag tone="warn">{words.reopened}</Tag>
          </>
        )}
      </td>
      <td data-label={words.head.result}>
        {result ? (
          <Link href={paths.result(result.record.id)}>
            {result.final.stage === 'interim' ? words.interim(value) : words.final(value)}
          </Link>
        ) : (
          words.noResult
        )}
      </td>
    </tr>
  );
}

function Absent({ absent }: { readonly absent: readonly AbsentAgency[] }): ReactNode {
  return (
    <Section id="belum-ada-kiriman" title={words.absent}>
      <p className="prose soft">{words.absentLead}</p>
      <ul className="consensus-absent">
        {absent.map(({ agency, period, last, standing }) => (
          <li key={`${period.id} ${agency.code} ${agency.name}`}>
            <span>{agency.name}</span>{' '}
            <Tag tone={standing === 'awaited' ? 'info' : 'neutral'}>
              {standing === 'awaited' ? words.awaited : words.notAssessed}
            </Tag>{' '}
            <span className="soft">{`${period.name}, ${words.until(dayText(last))}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
