import type { ReactNode } from 'react';
import type { Alternative } from '#core/invest/choice/view-choice-compare.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { Button } from '#ui/button.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { linesOf, originText, type NamedAlternative } from './compare-lines.ts';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.compare;

interface CompareTableProps {
  readonly view: ChoiceView;
  readonly columns: readonly NamedAlternative[];
  /** Nothing may be changed now. */
  readonly isFixed: boolean;
  readonly onOpen: (column: NamedAlternative) => void;
  readonly onTake: (name: string) => void;
  readonly onDrop: (name: string) => void;
}

const differing = ({ difference }: Alternative): number =>
  difference ? difference.only.length + difference.lacks.length + difference.moved.length : 0;

/** Choices as columns: money of each year, what they reach, and how they differ from the plan. */
export function CompareTable(props: CompareTableProps): ReactNode {
  const { view, columns, isFixed, onOpen, onTake, onDrop } = props;
  return (
    <TableScroll label={words.caption}>
      <table className="choice-compare" aria-label={words.caption}>
        <thead>
          <tr>
            <th scope="col">{words.what}</th>
            {columns.map(({ name }) => (
              <th key={name} scope="col" className="choice-number">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {linesOf(view).map(({ what, shown }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {columns.map(({ name, one }) => (
                <td key={name} className="choice-number">
                  {shown(one)}
                </td>
              ))}
            </tr>
          ))}
          <tr>
            <th scope="row">{words.origin}</th>
            {columns.map(({ name, one }) => (
              <td key={name}>{originText(one)}</td>
            ))}
          </tr>
          <tr>
            <th scope="row">{words.differs}</th>
            {columns.map((column) => (
              <td key={column.name}>
                {column.one.difference ? (
                  <Button
                    kind="quiet"
                    aria-label={words.openOf(column.name, differing(column.one))}
                    onClick={() => onOpen(column)}
                  >
                    {words.open(differing(column.one))}
                  </Button>
                ) : (
                  text.common.none
                )}
              </td>
            ))}
          </tr>
          {!isFixed && columns.some(({ isKept }) => isKept) && (
            <tr>
              <th scope="row">{words.actions}</th>
              {columns.map(({ name, isKept }) => (
                <td key={name}>
                  {isKept && (
                    <>
                      <Button
                        kind="quiet"
                        aria-label={words.takeOf(name)}
                        onClick={() => onTake(name)}
                      >
                        {words.take}
                      </Button>
                      <Button
                        kind="quiet"
                        aria-label={words.dropOf(name)}
                        onClick={() => onDrop(name)}
                      >
                        {words.drop}
                      </Button>
                    </>
                  )}
                </td>
              ))}
            </tr>
          )}
        </tbody>
      </table>
    </TableScroll>
  );
}
