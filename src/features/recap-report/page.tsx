import { useMemo, useState, type ReactNode } from 'react';
import { Link, useLocation } from 'wouter';
import type { PortfolioQuery } from '#core/portfolio/query.ts';
import type { RecapPaper } from '#core/report/paper-code.ts';
import { filterTerms } from '#core/report/recap-filter.ts';
import { MOST_SHEETS } from '#core/report/recap-source.ts';
import { paths } from '#state/paths.ts';
import { pathWithWords, queryOf, queryWords } from '#state/portfolio/query-words.ts';
import {
  useRecapPreview,
  useRecapReport,
  type RecapPreview,
  type RecapWish,
} from '#state/portfolio/use-recap.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Button } from '#ui/button.tsx';
import { Checkbox } from '#ui/checkbox.tsx';
import { Choice } from '#ui/choice.tsx';
import { download } from '#ui/download.ts';
import { decimal } from '#ui/format.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { Filters } from './filters.tsx';
import { Making } from './making.tsx';
import './recap-report.css';
import { RecapTable } from './tables.tsx';
import { text } from './text.ts';

interface QueryHands {
  readonly query: PortfolioQuery;
  readonly narrow: (part: Partial<PortfolioQuery>) => void;
}

/** The filters stand in the address, in the words of the rekap: they come along from there. */
function useQuery(): QueryHands {
  const [location, navigate] = useLocation();
  const query = useMemo(() => queryOf(new URLSearchParams(location.split('/')[3])), [location]);
  const narrow = (part: Partial<PortfolioQuery>): void =>
    navigate(pathWithWords(paths.portfolioReport, queryWords({ ...query, ...part })));
  return { query, narrow };
}

/** Laporan Rekapitulasi: what is in it, as a PDF, and each of its tables as a file. */
export function RecapReportPage(): ReactNode {
  const { query, narrow } = useQuery();
  const [paper, setPaper] = useState<RecapPaper>('REKAP');
  const [sheets, setSheets] = useState(true);
  const wish: RecapWish = { paper, query, sheets };
  const isPublic = paper === 'REKAP-PUBLIK';
  const preview = useRecapPreview(wish);
  return (
    <Page
      title={text.title}
      lead={
        <>
          <p>{text.lead}</p>
          <p className="recap-back">
            <Link href={pathWithWords(paths.portfolioView('ringkasan'), queryWords(query))}>
              <Icon name="arrow-left" />
              {text.back}
            </Link>
          </p>
        </>
      }
    >
      <section className="card stack" aria-labelledby="recap-what">
        <h2 id="recap-what">{text.filters.title}</h2>
        {preview.kind === 'here' && (
          <Filters head={preview.head} isPublic={isPublic} onNarrow={narrow} />
        )}
        <Choice label={text.edition} value={paper} words={text.editions} onChoose={setPaper} />
        <p className="soft">{text.editionNote[paper]}</p>
        <Checkbox
          label={text.sheets}
          hint={text.sheetsHint(MOST_SHEETS)}
          checked={sheets}
          onChange={setSheets}
        />
      </section>
      {preview.kind === 'reading' && <p role="status">{text.reading}</p>}
      {preview.kind === 'failed' && (
        <Notice tone="info" title={text.nothingTitle}>
          <p>{text.nothing(preview.why, isPublic)}</p>
          {queryWords(query).some(([, word]) => word !== null) ? (
            <Link href={paths.portfolioReport}>{text.filters.reset}</Link>
          ) : (
            <Link href={paths.portfolioImport}>{text.toImport}</Link>
          )}
        </Notice>
      )}
      {preview.kind === 'here' && <Content preview={preview} wish={wish} />}
    </Page>
  );
}

interface ContentProps {
  readonly preview: Extract<RecapPreview, { readonly kind: 'here' }>;
  readonly wish: RecapWish;
}

function Content({ preview, wish }: ContentProps): ReactNode {
  const { head, mean, tables, lists } = preview;
  const { chosen, counts } = head;
  const maker = useRecapReport();
  const year = chosen?.year ?? 0;
  const isPublic = wish.paper === 'REKAP-PUBLIK';
  const isFiltered = filterTerms(wish.query).length > 0;
  const name = text.fileName(year, isPublic, isFiltered);
  const all = useTableExport({
    name: text.allName(year, isFiltered),
    several: true,
    tables: () => lists,
  });
  return (
    <>
      <section className="card stack" aria-labelledby="recap-content">
        <h2 id="recap-content">{text.content}</h2>
        <p>
          {mean === null || !chosen
            ? text.noMean
            : text.mean(decimal(mean), counts, text.stages[chosen.stage])}
        </p>
        {counts.unknownKey > 0 && <p>{text.unknownKey(counts.unknownKey)}</p>}
        <div className="actions">
          <Button
            kind="primary"
            disabled={maker.state.kind === 'making'}
            onClick={() => void maker.make(wish, (pdf) => download(name, pdf))}
          >
            {text.make}
          </Button>
        </div>
        <Making maker={maker} name={name} isPublic={isPublic} />
      </section>
      <section className="card stack" aria-labelledby="recap-tables">
        <h2 id="recap-tables">{text.tables}</h2>
        <p>{text.tablesLead}</p>
        <TableExport {...all} />
        <ul className="recap-tables">
          {tables.map((table, at) => {
            const list = lists[at];
            return (
              list && (
                <RecapTable
                  key={table.name}
                  table={table}
                  list={list}
                  name={text.oneName(table.name, year, isFiltered)}
                />
              )
            );
          })}
        </ul>
      </section>
    </>
  );
}
