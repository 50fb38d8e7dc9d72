import { useState, type ReactNode } from 'react';
import { GATE_ANSWERS } from '#core/invest/proposal/gate-terms.ts';
import type { GateAnswer } from '#core/invest/proposal/gates.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { Field } from '#ui/field.tsx';
import { FormDialog } from '#ui/form-dialog.tsx';
import { gatesText } from './text-gates.ts';

const text = gatesText.dialog;
type Answer = GateAnswer['answer'];
const ANSWERS = Object.keys(GATE_ANSWERS) as readonly Answer[];

interface GateDialogProps {
  /** Which gate of what. */
  readonly title: string;
  readonly question: string;
  /** What has to be known before it is answered: its rule, what is there already. */
  readonly ground: ReactNode;
  /** null = nothing is answered yet. */
  readonly answer: Answer | null;
  readonly note: string;
  readonly onGive: (answer: Answer, note: string) => void;
  readonly onClose: () => void;
}

/** An answer in full: a condition is not one without its text, a no not without its reason. */
export function GateDialog(props: GateDialogProps): ReactNode {
  const { title, question, ground, onGive, onClose } = props;
  const [answer, setAnswer] = useState(props.answer);
  const [note, setNote] = useState(props.note);
  const [tried, setTried] = useState(false);
  const isMissing = answer !== null && answer !== 'yes' && note.trim() === '';
  return (
    <FormDialog
      problems={FORM_PROBLEMS}
      title={title}
      action={text.action}
      cancel={text.cancel}
      failure={undefined}
      onClose={onClose}
      onSubmit={() => {
        setTried(true);
        if (answer !== null && !isMissing) onGive(answer, note);
      }}
    >
      <p>{question}</p>
      {ground}
      <fieldset className="proposals-answers">
        <legend>{text.legend}</legend>
        {tried && answer === null && (
          <p className="field-error" role="alert">
            {text.unanswered}
          </p>
        )}
        {ANSWERS.map((one) => (
          <label key={one} className="check">
            <input
              type="radio"
              name="jawaban-gerbang"
              checked={one === answer}
              onChange={() => setAnswer(one)}
            />
            <span>{GATE_ANSWERS[one]}</span>
          </label>
        ))}
      </fieldset>
      {answer !== null && (
        <Field
          label={text.notes[answer]}
          error={tried && isMissing ? text.missing[answer] : undefined}
        >
          {(control) => (
            <textarea
              {...control}
              className="input"
              rows={3}
              value={note}
              onChange={({ target }) => setNote(target.value)}
            />
          )}
        </Field>
      )}
    </FormDialog>
  );
}
