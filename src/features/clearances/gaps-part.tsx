import type { ReactNode } from 'react';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { indicatorName, indicatorsOf } from './indicator-names.ts';
import type { RowPartProps } from './row-part.ts';
import { rowText } from './text-row.ts';

const { gaps: words } = rowText;

/** The instrument of the agencies; lines from a plan name their own. */
const RUBRIC = 'lima-dimensi-opd';
const ADD = 'tambah-indikator';

/** Which gaps of the assessment the line closes. */
export function GapsPart({ row, change }: RowPartProps): ReactNode {
  const rubrics = useRubrics();
  const { gaps } = row;
  const isIn = (indicator: string, rubric: string): boolean =>
    gaps.some((one) => one.indicator === indicator && one.rubric === rubric);
  const offered = indicatorsOf(rubrics, gaps[0]?.rubric ?? RUBRIC).filter(
    ({ indicator, rubric }) => !isIn(indicator, rubric),
  );
  return (
    <Section id="kesenjangan" title={words.title}>
      {gaps.length === 0 ? (
        <p className="soft">{words.none}</p>
      ) : (
        <ul>
          {gaps.map(({ rubric, indicator }) => {
            const name = indicatorName(rubrics, rubric, indicator);
            return (
              <li key={`${rubric} ${indicator}`}>
                {name}{' '}
                <Button
                  kind="quiet"
                  aria-label={words.remove(name)}
                  onClick={() => {
                    change((now) => ({
                      ...now,
                      gaps: now.gaps.filter(
                        (one) => one.indicator !== indicator || one.rubric !== rubric,
                      ),
                    }));
                    // The button goes away: what adds another takes over the focus.
                    document.getElementById(ADD)?.focus();
                  }}
                >
                  {words.removeShort}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      <Field label={words.add} id={ADD}>
        {(control) => (
          <select
            {...control}
            className="input"
            value=""
            onChange={({ target }) => {
              const added = offered.find(({ indicator }) => indicator === target.value);
              if (!added) return;
              const { rubric, indicator } = added;
              change((now) => ({ ...now, gaps: [...now.gaps, { rubric, indicator }] }));
            }}
          >
            <option value="">{words.choose}</option>
            {offered.map(({ indicator, name }) => (
              <option key={indicator} value={indicator}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
    </Section>
  );
}
