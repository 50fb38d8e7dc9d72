import { answerGates, answersNow, type GateDecision } from '#core/invest/choice/decide.ts';
import type { GateAnswer } from '#core/invest/proposal/gates.ts';
import { useDesk } from '#state/desk.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { useSession } from '#state/session.ts';
import { say } from '#state/saving/toasts.ts';
import { gatesText as text } from './text-gates.ts';

type GateSpot = Pick<GateDecision, 'about' | 'gate'>;

interface GateHands {
  /** The same answer to several gates at once. */
  readonly give: (spots: readonly GateSpot[], answer: GateAnswer['answer'], note: string) => void;
  readonly takeBack: (spot: GateSpot) => void;
}

/** Answers with who gave them and when; what is written over can be brought back. */
export function useGateAnswers(): GateHands {
  const { plan, editor } = usePlan();
  const { person } = useSession();
  const desk = useDesk();
  const change = (
    spots: readonly GateSpot[],
    answer: GateAnswer | null,
    said: (isWrittenOver: boolean) => string,
  ): void => {
    const before = answersNow(plan, spots);
    editor.change((now) =>
      answerGates(
        now,
        spots.map((spot) => ({ ...spot, answer })),
      ),
    );
    const isWrittenOver = before.some((one) => one.answer !== null);
    if (!isWrittenOver && spots.length < 2) return;
    const run = (): void => editor.change((now) => answerGates(now, before));
    say(said(isWrittenOver), { label: text.undo, run });
  };
  return {
    give: (spots, answer, note) => {
      const given = { answer, note: note.trim(), by: person, at: desk.now() };
      change(spots, given, (isWrittenOver) =>
        isWrittenOver && spots.length === 1 ? text.said.replaced : text.said.given(spots.length),
      );
    },
    takeBack: (spot) => change([spot], null, () => text.said.taken),
  };
}
