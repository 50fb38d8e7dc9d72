import { useState, type ReactNode } from 'react';
import type { FinalRecord } from '#core/review/final.ts';
import { OPEN } from '#core/review/finding.ts';
import { sameFinding } from '#core/review/same-finding.ts';
import type { Indicator, Rubric } from '#core/rubric/types.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { findingNumber } from '#state/review/finding-words.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { inOrder, type Columns } from './columns.ts';
import { IndicatorDetail } from './indicator-detail.tsx';
import { text } from './text.ts';

const words = text.indicators;

interface IndicatorTableProps {
  readonly rubric: Rubric;
  readonly final: FinalRecord;
  readonly columns: Columns;
}

/** Every indicator as the agency, each asesor and the result value it, and all that was said. */
export function IndicatorTable({ rubric, final, columns }: IndicatorTableProps): ReactNode {
  const [isChangedOnly, setChangedOnly] = useState(false);
  const all = inOrder(columns);
  const indicators = placedIndicators(rubric).map(({ indicator }) => indicator);
  const isChanged = ({ id }: Indicator): boolean => {
    const value = final.values[id];
    return value === undefined || !sameFinding(value.claimed, value.finding);
  };
  const shown = isChangedOnly ? indicators.filter(isChanged) : indicators;
  return (
    <Section id="per-indikator" title={words.title}>
      <Checkbox label={words.changed} checked={isChangedOnly} onChange={setChangedOnly} />
      <TableScroll label={words.caption}>
        <table className="result-table">
          <caption className="hidden-visually">{words.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.indicator}</th>
              {all.map(({ id, name }) => (
                <th key={id} scope="col" className="numeric">
                  {name}
                </th>
              ))}
              <th scope="col">{words.rule}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((indicator) => {
              const value = final.values[indicator.id];
              return (
                <tr key={indicator.id}>
                  <th scope="row">
                    {`${indicator.code} ${indicator.title}`}
                    {value && (
                      <IndicatorDetail
                        rubric={rubric}
                        indicator={indicator}
                        value={value}
                        verdicts={final.verdicts}
                      />
                    )}
                  </th>
                  {all.map(({ id, findings }) => (
                    <td key={id} className={id === 'final' ? 'numeric result-final' : 'numeric'}>
                      {findingNumber(rubric, indicator, findings[indicator.id] ?? OPEN)}
                    </td>
                  ))}
                  <td>{value?.rule ? text.rules[value.rule] : ''}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
