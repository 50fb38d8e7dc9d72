import type { ReactNode } from 'react';
import { sensitivity, type Sensitivity } from '#core/agreement/calibration.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { SENSITIVITY } from './text-tendency.ts';
import { tendenciesHere, type AgreementView } from './view.ts';

interface Line {
  readonly id: string;
  readonly name: string;
  readonly found: Sensitivity | null;
}

/** On the page of one assessment by asesor, else by submission. */
function linesOf(view: AgreementView): readonly Line[] {
  const { rubric, table, only } = view;
  const all = table.raters.map((_, at) => at);
  const own = tendenciesHere(view);
  const submissions = [...new Map(table.units.map((unit) => [unit.submission, unit])).values()];
  return submissions.flatMap(({ submission, agency }): readonly Line[] => {
    const units = table.units.filter((unit) => unit.submission === submission);
    const of = (raters: readonly number[]): Sensitivity | null =>
      sensitivity(rubric, units, own, raters);
    if (only === null) return [{ id: submission, name: agency, found: of(all) }];
    const rated = all.filter((at) => units.some(({ votes }) => votes[at] !== null));
    return [
      { id: submission, name: SENSITIVITY.everybody, found: of(rated) },
      ...rated.map((at) => ({
        id: `${submission} ${at}`,
        name: table.raters[at]?.name ?? '',
        found: of([at]),
      })),
    ];
  });
}

function Reading({ found }: { readonly found: Sensitivity }): ReactNode {
  const { plain, calibrated, open } = found;
  return (
    <td className="agreement-reading">
      {SENSITIVITY.sentence(calibrated.value.text, plain.value.text)}{' '}
      {calibrated.predikat !== plain.predikat &&
        SENSITIVITY.predikat(plain.predikat, calibrated.predikat)}{' '}
      {open > 0 && <span className="soft">{SENSITIVITY.open(open)}</span>}
    </td>
  );
}

/** The index as it would be without the tendencies: shown, never stored, never applied. */
export function SensitivityCard({ view }: { readonly view: AgreementView }): ReactNode {
  return (
    <Section id="kepekaan" title={SENSITIVITY.title}>
      <p>
        <Tag tone="warn">{SENSITIVITY.tag}</Tag>
      </p>
      <p className="prose">{SENSITIVITY.lead}</p>
      <TableScroll label={SENSITIVITY.title}>
        <table className="agreement-table">
          <caption className="hidden-visually">{SENSITIVITY.title}</caption>
          <thead>
            <tr>
              <th scope="col">{view.only === null ? SENSITIVITY.agency : SENSITIVITY.what}</th>
              <th scope="col">{SENSITIVITY.plain}</th>
              <th scope="col">{SENSITIVITY.calibrated}</th>
              <th scope="col">{SENSITIVITY.reading}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(view).map(({ id, name, found }) => (
              <tr key={id}>
                <th scope="row">{name}</th>
                {found ? (
                  <>
                    <td className="numeric agreement-value">{decimal(found.plain.value.text)}</td>
                    <td className="numeric agreement-value">
                      {decimal(found.calibrated.value.text)}
                    </td>
                    <Reading found={found} />
                  </>
                ) : (
                  <td colSpan={3} className="agreement-none">
                    {SENSITIVITY.none}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
      <p className="prose soft">{SENSITIVITY.level}</p>
    </Section>
  );
}
