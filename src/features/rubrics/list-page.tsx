import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import { RubricCard } from './rubric-card.tsx';
import { newest, shelved } from '#state/rubrics/rubric-shelf.ts';
import { text } from './text.ts';
import './list.css';

/** All instruments of this browser, each with its standing and its size. */
export function ListPage({ rubrics }: { readonly rubrics: RubricList }): ReactNode {
  return (
    <Page title={text.title} lead={text.lead}>
      {rubrics.map(
        (found) =>
          !found.ok && (
            <Notice key={failureText(found.error, 'reading')} tone="bad">
              <p>{failureText(found.error, 'reading')}</p>
              <TechnicalDetail label={DETAIL_LABEL} detail={failureDetail(found.error)} />
            </Notice>
          ),
      )}
      <p>
        <Link href={paths.authoring} className={buttonClass('primary')}>
          {text.authoring}
        </Link>
      </p>
      <ul className="rubric-list">
        {shelved(rubrics).map((loaded) => (
          <RubricCard
            key={loaded.ref.digest}
            loaded={loaded}
            latest={newest(rubrics, loaded.rubric.id)}
          />
        ))}
      </ul>
    </Page>
  );
}
