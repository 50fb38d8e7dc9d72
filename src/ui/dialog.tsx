import { useId, useLayoutEffect, useRef, type ReactNode } from 'react';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly actions: ReactNode;
  /** Called when the person leaves with Escape; leave out when a choice has to be made. */
  readonly onClose?: () => void;
  /** Wide for tables, or as large as the window for what is to be looked at. */
  readonly size?: 'question' | 'wide' | 'page';
}

/** A modal question, on the browser's own dialog: focus stays inside and returns afterwards. */
export function Dialog(props: DialogProps): ReactNode {
  const { title, children, actions, onClose, size = 'question' } = props;
  const element = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  // Before the element leaves the page: a dialog that is already gone gives no focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog && !dialog.open) dialog.showModal();
    // A long text is read from its beginning, though what can be pressed stands at its end. Only then the
    // title takes the focus: a browser gives it to the first that can, and that is to be a field.
    const isLong = dialog !== null && dialog.scrollHeight > dialog.clientHeight;
    if (isLong && heading.current && document.activeElement?.closest('.dialog-actions')) {
      heading.current.tabIndex = -1;
      heading.current.focus();
    }
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      className={size === 'question' ? 'dialog' : `dialog dialog-${size}`}
      ref={element}
      aria-labelledby={titleId}
      onCancel={(event) => {
        event.preventDefault();
        onClose?.();
      }}
      // A browser lets a second Escape through: a choice that has to be made is asked again.
      onClose={() => {
        if (element.current?.open !== false) return;
        if (onClose) onClose();
        else element.current.showModal();
      }}
    >
      <div className="dialog-body">
        <h2 id={titleId} ref={heading}>
          {title}
        </h2>
        {children}
        <div className="dialog-actions">{actions}</div>
      </div>
    </dialog>
  );
}
