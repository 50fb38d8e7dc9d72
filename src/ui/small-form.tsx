import { useEffect, useRef, useState, type ReactNode } from 'react';

interface SmallFormProps {
  readonly id?: string;
  readonly className?: string;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

/**
 * A form of few fields, done by its button or by Enter. It needs no list of what is wrong: the focus goes
 * to the first field that was not accepted, which tells its error by itself (`Field`).
 */
export function SmallForm({ id, className, onSubmit, children }: SmallFormProps): ReactNode {
  const element = useRef<HTMLFormElement>(null);
  const [attempt, setAttempt] = useState(0);
  const told = useRef(0);
  // A field may say what is wrong with it a moment after the attempt; then nobody is led anywhere twice.
  useEffect(() => {
    if (told.current === attempt) return;
    const wrong = element.current?.querySelector<HTMLElement>('[aria-invalid="true"]');
    if (!wrong) return;
    told.current = attempt;
    wrong.focus();
  });
  return (
    <form
      ref={element}
      id={id}
      className={className}
      onInput={() => {
        told.current = attempt;
      }}
      onSubmit={(event) => {
        event.preventDefault();
        setAttempt((count) => count + 1);
        onSubmit();
      }}
    >
      {children}
    </form>
  );
}
