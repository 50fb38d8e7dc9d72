import type { ReactNode } from 'react';
import type { ByHand } from '#core/invest/choice/choice-edits.ts';
import type { ChoiceRow } from '#core/invest/choice/view-choice-rows.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { proposalWords } from '#state/plans/choice-text.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { rupiah } from '#ui/rupiah.ts';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.rows;

interface RowCellsProps {
  readonly row: ChoiceRow;
  readonly view: Pick<ChoiceView, 'firstYear' | 'years'>;
  /** Nothing may be set now. */
  readonly isFixed: boolean;
  readonly onOpen: () => void;
  readonly onSet: (value: ByHand) => void;
}

/** What is said of a row, as it is read where nothing can be changed. */
function yearText({ start, hand }: ChoiceRow, firstYear: number): string {
  if (hand === 'never') return words.never;
  if (start === null) return words.notChosen;
  return hand === 'year' ? words.handIn(firstYear + start) : `${firstYear + start}`;
}

const readHand = (value: string): ByHand =>
  value === 'free' || value === 'never' ? value : Number(value);

function YearSelect({ row, view, onSet }: Omit<RowCellsProps, 'isFixed' | 'onOpen'>): ReactNode {
  const { plan } = usePlan();
  const said = plan.hand[row.id];
  const hand = said === null ? 'never' : `${said ?? 'free'}`;
  return (
    <select
      className="input choice-select"
      aria-label={words.yearOf(proposalWords(row))}
      value={hand}
      onChange={({ target }) => onSet(readHand(target.value))}
    >
      <option value="free">
        {row.start === null ? words.freeOut : words.freeIn(view.firstYear + row.start)}
      </option>
      {Array.from({ length: view.years }, (_, year) => (
        <option key={year} value={`${year}`}>
          {words.handIn(view.firstYear + year)}
        </option>
      ))}
      <option value="never">{words.never}</option>
    </select>
  );
}

/** The cells of one proposal. */
export function RowCells({ row, view, isFixed, onOpen, onSet }: RowCellsProps): ReactNode {
  const { plan } = usePlan();
  const { title, agency, agencies } = row;
  const whom = agency === '' ? words.many(agencies) : agency;
  return (
    <>
      <th scope="row">
        <button
          type="button"
          className="choice-open"
          aria-label={text.common.open(proposalWords(row))}
          onClick={onOpen}
        >
          {title}
        </button>
        <span className="choice-under">{row.isMust ? `${whom} · ${words.must}` : whom}</span>
      </th>
      <td>
        {isFixed ? (
          yearText(row, view.firstYear)
        ) : (
          <YearSelect row={row} view={view} onSet={onSet} />
        )}
      </td>
      <td className="choice-number">{rupiah(row.cost)}</td>
      <td className="choice-number">{rupiah(row.running)}</td>
      <td>{plan.sources.find(({ id }) => id === row.source)?.name ?? row.source}</td>
      <td className="choice-number">{row.worth.shown}</td>
    </>
  );
}
