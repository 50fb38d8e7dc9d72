import { useState, type ReactNode } from 'react';
import { Field } from './field.tsx';
import { FormDialog } from './form-dialog.tsx';

interface PromptDialogProps {
  readonly title: string;
  readonly words: {
    readonly label: string;
    readonly hint: string;
    /** What the button that takes the text says. */
    readonly action: string;
    readonly cancel: string;
    /** What stands above the field when it has to be mended. */
    readonly problems: string;
  };
  /** More than a line may be written. */
  readonly isLong?: boolean;
  /** What stands there already. */
  readonly start?: string;
  /** What is wrong with the text; undefined = nothing. It comes without the space around it. */
  readonly check: (text: string) => string | undefined;
  readonly onGive: (text: string) => void;
  readonly onClose: () => void;
}

/** Asks for one text, such as a name or a reason; what is wrong is said once it was tried. */
export function PromptDialog(props: PromptDialogProps): ReactNode {
  const { title, words, isLong = false, start = '', check, onGive, onClose } = props;
  const [text, setText] = useState(start);
  const [tried, setTried] = useState(false);
  const wrong = check(text.trim());
  return (
    <FormDialog
      problems={words.problems}
      title={title}
      action={words.action}
      cancel={words.cancel}
      failure={undefined}
      onSubmit={() => {
        setTried(true);
        if (wrong === undefined) onGive(text.trim());
      }}
      onClose={onClose}
    >
      <Field label={words.label} hint={words.hint} error={tried ? wrong : undefined}>
        {(control) =>
          isLong ? (
            <textarea
              {...control}
              className="input"
              rows={3}
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          ) : (
            <input
              {...control}
              className="input"
              value={text}
              onChange={({ target }) => setText(target.value)}
            />
          )
        }
      </Field>
    </FormDialog>
  );
}
