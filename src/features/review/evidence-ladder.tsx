import { useDeferredValue, useMemo, type ReactNode } from 'react';
import { countedCriteria } from '#core/assessment/answer.ts';
import { fullCoverageLevel } from '#core/evidence/coverage-demand.ts';
import type { DocumentId, Digest } from '#core/lib/ids.ts';
import type { VerdictRow as Row } from '#core/review/verdict-rows.ts';
import type { Level } from '#core/rubric/types.ts';
import { Tag } from '#ui/tag.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { text } from './text.ts';
import type { ReviewModel } from './use-model.ts';
import type { RowHands } from './row-hands.ts';
import { VerdictRow } from './verdict-row.tsx';

interface EvidenceLadderProps {
  readonly model: ReviewModel;
  readonly active: string | null;
  readonly here: ReadonlySet<Digest>;
  readonly remarks: ReadonlyMap<DocumentId, number>;
  readonly hands: RowHands;
}

const { ladder: words } = text;

/** More than a screen holds. */
const FIRST_ROWS = 25;

/** The ladder from the lowest rung up: what was ticked, and every document with its verdict. */
export function EvidenceLadder(props: EvidenceLadderProps): ReactNode {
  const { model, active, here, remarks, hands } = props;
  const { rubric, indicator, claim, proposal, readOnly } = model;
  // The first rows with the page, the rest a moment later: no step draws all of them at once.
  const most = useDeferredValue(Number.POSITIVE_INFINITY, FIRST_ROWS);
  const rows = useMemo(() => model.rows.slice(0, most), [model.rows, most]);
  const ticked = useMemo(() => new Set(countedCriteria(claim.answer)), [claim]);
  const labels = rubric.scales[indicator.scale]?.labels ?? {};
  const allFrom = fullCoverageLevel(indicator);
  const claimed = claim.trace?.climb?.level;
  const accepted = proposal.trace?.climb?.level;
  const line = (row: Row): ReactNode => (
    <VerdictRow
      key={row.key}
      row={row}
      isActive={row.key === active}
      isHere={row.document === null || here.has(row.document.file.digest)}
      remarks={row.document ? (remarks.get(row.document.id) ?? 0) : 0}
      readOnly={readOnly}
      hands={hands}
    />
  );
  const whole = rows.filter(({ item }) => item === null);
  return (
    <section className="card review-ladder" aria-labelledby="tangga">
      <h2 id="tangga" tabIndex={-1}>
        {words.title}
      </h2>
      <ol className="review-rungs">
        {indicator.levels.map((step) => (
          <li key={step.level} className="review-rung">
            <div className="review-rung-head">
              <h3>{words.level(step.level, labels[String(step.level)] ?? '')}</h3>
              <span className="review-rung-tags">
                {claimed !== undefined && step.level <= claimed && (
                  <Tag tone="info">{words.claimed}</Tag>
                )}
                {accepted !== undefined && step.level <= accepted && (
                  <Tag tone="good">{words.accepted}</Tag>
                )}
              </span>
            </div>
            <Criteria step={step} ticked={ticked} />
            {allFrom !== null && step.level >= allFrom && (
              <p className="soft review-small">{words.asksForAll}</p>
            )}
            <Items step={step} rows={rows} line={line} />
          </li>
        ))}
      </ol>
      {whole.length > 0 && (
        <>
          <h3>{words.whole}</h3>
          <ul className="verdict-rows">{whole.map(line)}</ul>
        </>
      )}
      {rows.length === 0 && <p className="soft">{words.noEvidence}</p>}
    </section>
  );
}

interface CriteriaProps {
  readonly step: Level;
  readonly ticked: ReadonlySet<string>;
}

function Criteria({ step, ticked }: CriteriaProps): ReactNode {
  if (step.criteria.length === 0) return null;
  return (
    <ul className="review-criteria">
      {step.criteria.map(({ id, text: said }) => (
        <li key={id} className={ticked.has(id) ? 'review-ticked' : 'review-unticked'}>
          <Icon name={ticked.has(id) ? 'check' : 'minus'} />
          {said}
          <span className="hidden-visually">
            {` (${ticked.has(id) ? words.ticked : words.unticked})`}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ItemsProps {
  readonly step: Level;
  readonly rows: readonly Row[];
  readonly line: (row: Row) => ReactNode;
}

function Items({ step, rows, line }: ItemsProps): ReactNode {
  if (step.evidence.length === 0) return null;
  return (
    <ul className="review-items">
      {step.evidence.map((item) => (
        <li key={item.id}>
          <p className="review-item">
            {item.text}{' '}
            <span className="soft">{item.required ? words.required : words.optional}</span>
          </p>
          <ul className="verdict-rows">
            {rows.filter((row) => row.item?.id === item.id).map(line)}
          </ul>
        </li>
      ))}
    </ul>
  );
}
