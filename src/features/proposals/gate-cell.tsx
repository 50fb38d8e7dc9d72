import type { ReactNode } from 'react';
import { GATE_ANSWERS, GATE_NAMES } from '#core/invest/proposal/gate-terms.ts';
import type { Gate, GateAnswer } from '#core/invest/proposal/gates.ts';
import { useShortcutsWithin } from '#state/help/shortcuts.ts';
import { gatesText as text } from './text-gates.ts';

/** What a key or a click on a cell asks for. */
export type CellDeed = 'yes' | 'condition' | 'no' | 'take' | 'row' | 'write';

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
  const deed = (what: CellDeed) => (isClosed ? undefined : (): void => onDeed(what));
  const onKey = useShortcutsWithin({
    gateYes: deed('yes'),
    gateCondition: deed('condition'),
    gateNo: deed('no'),
    gateRow: deed('row'),
    gateTake: deed('take'),
  });
  return (
    <button
      {...focus}
      type="button"
      className="proposals-cell"
      aria-label={text.cell(title, GATE_NAMES[gate], `${said}${apart}`)}
      title={answer?.note}
      onKeyDown={({ nativeEvent }) => onKey(nativeEvent)}
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
