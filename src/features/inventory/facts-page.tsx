import { useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import { agencyKey } from '#core/inventory/agency-key.ts';
import type { Application } from '#core/inventory/application.ts';
import { completenessOf } from '#core/inventory/completeness.ts';
import { indicatorFacts, type CriterionFact } from '#core/inventory/indicator-facts.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { paths } from '#state/paths.ts';
import { newest } from '#state/rubric-shelf.ts';
import { useRubrics } from '#state/use-rubrics.ts';
import { useTableExport } from '#state/use-table-export.ts';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { LoadedRubric } from '#workflow/shipped-rubrics.ts';
import { factsFile } from './facts-file.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { factText as text } from './text-facts.ts';

const INSTRUMENT = 'lima-dimensi-opd';
const { columns } = text;

/** What the inventory says about the indicators of the dimension Aplikasi. */
export function FactsPage(): ReactNode {
  return (
    <InventoryFrame here="indikator" title={text.title} lead={text.lead}>
      {(applications) => <Facts applications={applications} />}
    </InventoryFrame>
  );
}

function Facts({ applications }: { readonly applications: readonly Application[] }): ReactNode {
  const rubrics = useRubrics();
  const rubric = rubrics && newest(rubrics, INSTRUMENT);
  const [agency, setAgency] = useState('');
  const { agencies } = useMemo(() => completenessOf(applications), [applications]);
  const names = Object.fromEntries(
    agencies.map((one) => [one.key, one.agency === '' ? text.noAgency : one.agency]),
  );
  const facts = useMemo(
    () => indicatorFacts(applications.filter((one) => agency === '' || agencyKey(one) === agency)),
    [applications, agency],
  );
  const file = useTableExport({
    name: text.file,
    tables: () => [sourceOfTable(factsFile(facts, rubric?.rubric))],
  });
  return (
    <>
      <Choice
        label={text.agency}
        value={agency}
        words={{ '': text.everyAgency, ...names }}
        onChoose={setAgency}
      />
      {rubrics && !rubric && <Notice tone="warn">{text.noRubric}</Notice>}
      <TableScroll label={text.table}>
        <table>
          <caption>{text.table}</caption>
          <thead>
            <tr>
              <th scope="col">{columns.indicator}</th>
              <th scope="col">{columns.criterion}</th>
              <th scope="col">{columns.says}</th>
              <th scope="col">{columns.names}</th>
            </tr>
          </thead>
          <tbody>
            {facts.map((fact) => (
              <FactRow key={fact.criterion} fact={fact} rubric={rubric} />
            ))}
          </tbody>
        </table>
      </TableScroll>
      <TableExport {...file} />
    </>
  );
}

interface FactRowProps {
  readonly fact: CriterionFact;
  readonly rubric: LoadedRubric | undefined;
}

function FactRow({ fact, rubric }: FactRowProps): ReactNode {
  const { indicator: id, criterion, counts, met, of } = fact;
  const indicator = rubric && findIndicator(rubric.rubric, id)?.indicator;
  const level = indicator?.levels.find(({ criteria }) =>
    criteria.some((one) => one.id === criterion),
  );
  const wanted = level?.criteria.find((one) => one.id === criterion);
  return (
    <tr>
      <th scope="row">
        {rubric && indicator ? (
          <Link href={paths.rubricIndicator(rubric.ref.digest, id)}>
            {`${indicator.code} ${indicator.title}`}
          </Link>
        ) : (
          id.toUpperCase()
        )}
      </th>
      <td>
        {level && <strong>{text.level(level.level)}</strong>} {wanted?.text ?? criterion}
      </td>
      <td>
        {of.length === 0 ? (
          text.nothing
        ) : (
          <>
            <strong className="numeric">{text.of(met.length, of.length)}</strong>{' '}
            {text.counts[counts]}
          </>
        )}
      </td>
      <td>{met.length > 0 && <Names met={met} />}</td>
    </tr>
  );
}

/** The applications that are counted, folded away. */
function Names({ met }: { readonly met: readonly Application[] }): ReactNode {
  return (
    <details>
      <summary>{text.more(met.length)}</summary>
      <ul>
        {met.map(({ id, name }) => (
          <li key={id}>
            <Link href={paths.application(id)}>{name}</Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
