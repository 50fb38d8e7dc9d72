import type { ReactNode } from 'react';
import type { Sensitivity } from '#core/agreement/calibration.ts';
import type { SensitivityLine } from '#core/agreement/sensitivity-lines.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import { SENSITIVITY } from './text-tendency.ts';
import type { AgreementView } from './view.ts';

interface SensitivityCardProps {
  readonly view: AgreementView;
  readonly lines: readonly SensitivityLine[];
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
export function SensitivityCard({ view, lines }: SensitivityCardProps): ReactNode {
  const { only, table } = view;
  const nameOf = ({ agency, rater }: SensitivityLine): string => {
    if (only === null) return agency;
    return rater === null ? SENSITIVITY.everybody : (table.raters[rater]?.name ?? '');
  };
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
              <th scope="col">{only === null ? SENSITIVITY.agency : SENSITIVITY.what}</th>
              <th scope="col">{SENSITIVITY.plain}</th>
              <th scope="col">{SENSITIVITY.calibrated}</th>
              <th scope="col">{SENSITIVITY.reading}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <tr key={`${line.submission} ${line.rater}`}>
                <th scope="row">{nameOf(line)}</th>
                {line.found ? (
                  <>
                    <td className="numeric agreement-value">
                      {decimal(line.found.plain.value.text)}
                    </td>
                    <td className="numeric agreement-value">
                      {decimal(line.found.calibrated.value.text)}
                    </td>
                    <Reading found={line.found} />
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
