import type { ReactNode } from 'react';
import type { Alternative } from '#core/invest/view-choice-compare.ts';
import type { ChoiceView } from '#core/invest/view-choice.ts';
import { Button } from '#ui/button.tsx';
import { dateTime, integer } from '#ui/format.ts';
import { rupiah } from '#ui/rupiah.ts';
import { TableScroll } from '#ui/table-scroll.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.compare;

/** One column: a choice under the name it is shown by. */
export interface NamedAlternative {
  readonly name: string;
  readonly isKept: boolean;
  readonly one: Alternative;
}

interface CompareTableProps {
  readonly view: ChoiceView;
  readonly columns: readonly NamedAlternative[];
  /** Nothing may be changed now. */
  readonly isFixed: boolean;
  readonly onOpen: (column: NamedAlternative) => void;
  readonly onTake: (name: string) => void;
  readonly onDrop: (name: string) => void;
}

interface Line {
  readonly what: string;
  readonly of: (one: Alternative) => string;
}

function linesOf(view: ChoiceView): readonly Line[] {
  const years = Array.from({ length: view.years }, (_, at): Line => ({
    what: words.spent(view.firstYear + at),
    of: ({ figures }) => rupiah(figures.spent[at] ?? 0),
  }));
  return [
    ...years,
    { what: words.total, of: ({ figures }) => rupiah(figures.total) },
    { what: words.afterwards, of: ({ figures }) => rupiah(figures.afterwards) },
    { what: text.now.gain, of: ({ figures }) => figures.gain.shown },
    ...(view.hasPriorities
      ? [{ what: text.now.weighted, of: ({ figures }: Alternative) => figures.weighted.shown }]
      : []),
    { what: text.now.mean, of: ({ figures }) => figures.mean?.shown ?? text.common.none },
    { what: text.now.good(view.goal), of: ({ figures }) => integer(figures.good) },
    { what: text.now.chosen, of: ({ figures }) => integer(figures.chosen) },
    { what: words.faults, of: ({ figures }) => integer(figures.faults.length) },
  ];
}

function originText({ by, at, isStale, isProven }: Alternative): string {
  return [
    text.now.by[by],
    ...(isProven ? [text.now.proven.toLowerCase()] : []),
    ...(isStale ? [words.stale] : []),
    ...(at === null ? [] : [dateTime(at)]),
  ].join(', ');
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
          {linesOf(view).map(({ what, of }) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              {columns.map(({ name, one }) => (
                <td key={name} className="choice-number">
                  {of(one)}
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
