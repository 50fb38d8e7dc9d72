import type { ReactNode } from 'react';
import { ASESOR_ROLE_TERMS } from '#core/assignment/assignment-terms.ts';
import { assignmentsOf, type Reader } from '#core/assignment/assigned.ts';
import type { Period, PeriodAsesor } from '#core/period/period.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { arrivalText } from './text-arrival.ts';
import { conflictText } from '#features/period/assignment/text-assignment.ts';

const { received: text } = arrivalText;

interface ReceivedAsesorsProps {
  readonly period: Period;
  /** Names the parts that are read; undefined where it cannot be read. */
  readonly rubric: Rubric | undefined;
}

/** The asesors of a period that is only read: part in the team, agencies, conflicts of interest. */
export function ReceivedAsesors({ period, rubric }: ReceivedAsesorsProps): ReactNode {
  const { asesors } = period;
  const partNames = new Map((rubric?.groups ?? []).map(({ id, title }) => [id, title]));
  const partName = (id: string): string => partNames.get(id) ?? id;
  return (
    <Section id="asesor" title={text.asesors}>
      {asesors.length === 0 && <p>{text.noAsesors}</p>}
      {asesors.length > 0 && (
        <TableScroll label={text.asesors}>
          <table>
            <caption className="hidden-visually">{text.asesors}</caption>
            <thead>
              <tr>
                <th scope="col">{text.asesor}</th>
                <th scope="col">{text.institution}</th>
                <th scope="col">{text.role}</th>
                <th scope="col">{text.reads}</th>
                <th scope="col">{text.conflicts}</th>
              </tr>
            </thead>
            <tbody>
              {asesors.map((asesor) => (
                <tr key={`${asesor.name} ${asesor.institution}`}>
                  <th scope="row">{asesor.name}</th>
                  <td>{asesor.institution}</td>
                  <td>{ASESOR_ROLE_TERMS[asesor.role ?? 'member']}</td>
                  <td>
                    <Readings lines={readingLines(period, asesor, partName)} />
                  </td>
                  <td>
                    {(asesor.conflicts ?? []).map((conflict) => (
                      <p key={conflict.agency.name}>
                        {conflict.agency.name} ({conflictText(conflict)})
                      </p>
                    ))}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </TableScroll>
      )}
    </Section>
  );
}

function readingLine(name: string, reader: Reader, partName: (id: string) => string): string {
  const { groups, double, despite } = reader;
  const named = double ? text.readsAgain(name) : name;
  const parts =
    groups.length === 0 ? named : text.readsParts(named, groups.map(partName).join(', '));
  return despite === '' ? parts : `${parts}, ${text.despite(despite)}`;
}

/** What one asesor reads, an agency a line. */
function readingLines(
  period: Period,
  asesor: PeriodAsesor,
  partName: (id: string) => string,
): readonly string[] {
  return period.agencies.flatMap((agency) =>
    assignmentsOf(period, agency)
      .filter((reader) => reader.asesor === asesor)
      .map((reader) => readingLine(agency.name, reader, partName)),
  );
}

function Readings({ lines }: { readonly lines: readonly string[] }): ReactNode {
  if (lines.length === 0) return text.noneAssigned;
  return (
    <details>
      <summary>{text.readsCount(lines.length)}</summary>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
