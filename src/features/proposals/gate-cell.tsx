import type { KeyboardEvent, ReactNode } from 'react';
import type { Gate, GateAnswer } from '#core/invest/gates.ts';
import { GATE_ANSWERS, GATE_TEXT } from '#state/gate-text.ts';
import { gatesText as text } from './text-gates.ts';

/** What a key or a click on a cell asks for. */
export type CellDeed = 'yes' | 'condition' | 'no' | 'take' | 'row' | 'write';

const KEYS: Readonly<Record<string, CellDeed>> = {
  y: 'yes',
  b: 'condition',
  t: 'no',
  Y: 'row',
  Delete: 'take',
  Backspace: 'take',
};

interface GateCellProps {
  readonly title: string;
  readonly gate: Gate;
  readonly answer: GateAnswer | undefined;
  /** How many agencies have an answer of their own. */
  readonly exceptions: number;
  readonly focus: object;
  readonly isClosed: boolean;
  readonly onDeed: (deed: CellDeed) => void;
  readonly onFocus: () => void;
}

/** One gate of one initiative: answered by one key, or written in full. */
export function GateCell(props: GateCellProps): ReactNode {
  const { title, gate, answer, exceptions, focus, isClosed, onDeed, onFocus } = props;
  const said = answer ? GATE_ANSWERS[answer.answer] : text.openCell;
  const apart = exceptions > 0 ? `, ${text.exceptions(exceptions)}` : '';
  const onKeyDown = (event: KeyboardEvent): void => {
    const deed = KEYS[event.key];
    if (!deed || event.ctrlKey || event.metaKey || event.altKey || isClosed) return;
    event.preventDefault();
    onDeed(deed);
  };
  return (
    <button
      {...focus}
      type="button"
      className="proposals-cell"
      aria-label={text.cell(title, GATE_TEXT[gate].name, `${said}${apart}`)}
      title={answer?.note}
      onKeyDown={onKeyDown}
      onFocus={onFocus}
      onClick={() => {
        if (!isClosed) onDeed('write');
      }}
    >
      {answer ? text.marks[answer.answer] : text.marks.open}
      {exceptions > 0 && <sup>+{exceptions}</sup>}
    </button>
  );
}
