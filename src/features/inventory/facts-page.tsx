import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { sourceOfTable } from '#core/evidence/list-table.ts';
import type { CountedFact, InventoryParts } from '#core/inventory/inventory-ask.ts';
import { findIndicator } from '#core/rubric/walk.ts';
import { paths } from '#state/paths.ts';
import { newest } from '#state/rubrics/rubric-shelf.ts';
import { useInventory } from '#state/inventory/use-inventory.ts';
import { useRubrics } from '#state/rubrics/use-rubrics.ts';
import { useTableExport } from '#state/tables/use-table-export.ts';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { TableExport } from '#ui/table-export.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import type { LoadedRubric } from '#workflow/rubrics/shipped-rubrics.ts';
import { factsFile } from './facts-file.ts';
import { InventoryFrame } from './inventory-frame.tsx';
import { factText as text } from './text-facts.ts';
import { text as inventory } from './text.ts';

const INSTRUMENT = 'lima-dimensi-opd';
const { columns } = text;

/** What the inventory says about the indicators of the dimension Aplikasi. */
export function FactsPage(): ReactNode {
  const [agency, setAgency] = useState('');
  const asked = useInventory({ part: 'facts', agency });
  return (
    <InventoryFrame here="indikator" title={text.title} lead={text.lead} asked={asked}>
      {({ part }) => <Facts part={part} agency={agency} onAgency={setAgency} />}
    </InventoryFrame>
  );
}

interface FactsProps {
  readonly part: InventoryParts['facts'];
  readonly agency: string;
  readonly onAgency: (agency: string) => void;
}

function Facts({ part: { facts, choices, agencies }, agency, onAgency }: FactsProps): ReactNode {
  const rubrics = useRubrics();
  const rubric = rubrics && newest(rubrics, INSTRUMENT);
  const names = Object.fromEntries(
    choices.map((one) => [one.key, one.agency === '' ? text.noAgency : one.agency]),
  );
  const file = useTableExport({
    name: text.file,
    tables: () => [sourceOfTable(factsFile(facts, rubric?.rubric))],
  });
  return (
    <>
      <Choice
        label={
          agencies > choices.length
            ? inventory.list.someAgencies(choices.length, agencies)
            : text.agency
        }
        value={agency}
        words={{ '': text.everyAgency, ...names }}
        onChoose={onAgency}
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
  readonly fact: CountedFact;
  readonly rubric: LoadedRubric | undefined;
}

function FactRow({ fact, rubric }: FactRowProps): ReactNode {
  const { indicator: id, criterion, counts, met, of, names } = fact;
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
        {of === 0 ? (
          text.nothing
        ) : (
          <>
            <strong className="numeric">{text.of(met, of)}</strong> {text.counts[counts]}
          </>
        )}
      </td>
      <td>{met > 0 && <Names names={names} met={met} />}</td>
    </tr>
  );
}

/** The first applications that are counted, folded away. */
function Names({ names, met }: Pick<CountedFact, 'names' | 'met'>): ReactNode {
  return (
    <details>
      <summary>{text.more(met)}</summary>
      <ul>
        {names.map(({ id, name }) => (
          <li key={id}>
            <Link href={paths.application(id)}>{name}</Link>
          </li>
        ))}
        {met > names.length && <li>{text.others(met - names.length)}</li>}
      </ul>
    </details>
  );
}
