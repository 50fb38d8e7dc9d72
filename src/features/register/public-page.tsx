import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { publicInformationList } from '#core/evidence/public-information-list.ts';
import { publicInformationTable } from '#core/evidence/public-information-table.ts';
import { EVERY_DOCUMENT } from '#core/evidence/register-filter.ts';
import { LIST_NAMES } from '#core/evidence/register-terms.ts';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { changeRegisterView } from '#state/evidence/register-view.ts';
import { Button } from '#ui/button.tsx';
import { EmptyState } from '#ui/empty-state.tsx';
import { integer } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { dayText } from './days.ts';
import { ListFile } from './list-file.tsx';
import { PublicTable } from './public-table.tsx';
import { RegisterNav } from './register-nav.tsx';
import './register.css';
import './public.css';
import { publicText as text } from './text-public.ts';

/** The public part of the evidence as a draft of the Daftar Informasi Publik. */
export function PublicListPage(): ReactNode {
  const { assessment, documents } = useAssessment();
  const { id, agency, year } = assessment;
  const [, navigate] = useLocation();
  const today = localDay(useDesk().now());
  const { rows, excluded, unclassified } = useMemo(
    () => publicInformationList(agency.name, documents),
    [agency.name, documents],
  );
  const table = useMemo(() => publicInformationTable(rows), [rows]);
  const unnamed = rows.filter(({ summary }) => summary === '').length;
  const classify = (): void => {
    changeRegisterView(id, { filter: { ...EVERY_DOCUMENT, informationClass: 'unsaid' } });
    navigate(paths.register(id));
  };
  return (
    <Page title={text.title} kicker={agency.name} lead={text.lead}>
      <RegisterNav id={id} />
      <p className="public-printed">{text.printed(dayText(today))}</p>
      <div className="public-aside stack">
        <p className="numeric">{text.included(integer(rows.length))}</p>
        {excluded + unclassified > 0 && (
          <Notice tone="info" title={text.leftOut}>
            <ul>
              {excluded > 0 && <li>{text.excluded(integer(excluded))}</li>}
              {unclassified > 0 && <li>{text.unclassified(integer(unclassified))}</li>}
            </ul>
            {unclassified > 0 && <Button onClick={classify}>{text.toUnclassified}</Button>}
          </Notice>
        )}
        {unnamed > 0 && <Notice tone="warn">{text.noSummary(integer(unnamed))}</Notice>}
        {rows.length > 0 ? (
          <>
            <p className="soft">{text.toFill}</p>
            <div className="actions register-out">
              <ListFile table={() => table} name={`${LIST_NAMES.public} ${agency.name} ${year}`} />
              <Button icon="print" onClick={() => window.print()}>
                {text.print}
              </Button>
            </div>
          </>
        ) : (
          <EmptyState title={text.empty.title}>{text.empty.next}</EmptyState>
        )}
      </div>
      {rows.length > 0 && <PublicTable table={table} caption={text.table(agency.name)} />}
    </Page>
  );
}
