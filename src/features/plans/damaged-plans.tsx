import type { ReactNode } from 'react';
import { DETAIL_LABEL } from '#state/words/failure-text.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import type { PlanList } from '#workflow/plans/plans.ts';
import { text as all } from './text.ts';
import { usePlanHands } from './use-plan-hands.ts';

const { damaged: text } = all;

type Damaged = PlanList['damaged'][number];

/** As far as the row still says it. */
function nameOf({ raw }: Damaged): string {
  const said = typeof raw === 'object' && raw && 'name' in raw ? raw.name : '';
  return typeof said === 'string' && said.trim() !== '' ? said : text.noName;
}

/** Rows that cannot be read: named, downloadable, removable one by one; the rest works on. */
export function DamagedPlans({ rows }: { readonly rows: readonly Damaged[] }): ReactNode {
  const { removeRow } = usePlanHands();
  const save = ({ key, raw }: Damaged): void =>
    download(
      text.file(key),
      new Blob([JSON.stringify(raw, null, 2)], { type: 'application/json' }),
    );
  return (
    <Notice tone="bad" title={text.title}>
      <p>{text.body}</p>
      {rows.map((row) => {
        const { key, raw, places } = row;
        const name = nameOf(row);
        return (
          <div key={key} className="stack">
            <p>{text.row(name, places)}</p>
            <TechnicalDetail label={DETAIL_LABEL} detail={[key, ...places].join('\n')} />
            <div className="actions">
              <Button
                icon="download"
                aria-label={all.of(text.download, name)}
                onClick={() => save(row)}
              >
                {text.download}
              </Button>
              {key !== '' && typeof raw === 'object' && raw !== null && (
                <Button
                  kind="danger"
                  aria-label={all.of(all.remove, name)}
                  onClick={() => void removeRow(key, raw, name)}
                >
                  {all.remove}
                </Button>
              )}
            </div>
          </div>
        );
      })}
    </Notice>
  );
}
