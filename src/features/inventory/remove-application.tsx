import { useState, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import type { Application } from '#core/inventory/application.ts';
import { useDesk } from '#state/desk.ts';
import { failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { saveApplications } from '#workflow/inventory/applications.ts';
import { alikeText } from './text-alike.ts';
import { formText } from './text-form.ts';

const { removing: text, remove } = formText;

/** The way out of the inventory, asked once and with a way back. */
export function RemoveApplication({
  application,
}: {
  readonly application: Application;
}): ReactNode {
  const desk = useDesk();
  const [, navigate] = useLocation();
  const [asked, setAsked] = useState(false);
  const { name } = application;
  const bringBack = async (): Promise<void> => {
    const back = await saveApplications(desk, [{ before: null, after: application }]);
    if (back.ok) say(text.undone(name));
  };
  const take = async (): Promise<void> => {
    setAsked(false);
    const gone = await saveApplications(desk, [{ before: application, after: null }]);
    if (!gone.ok) {
      const { error } = gone;
      say(error.kind === 'stale' ? alikeText.stale : failureText(error, 'changing'));
      return;
    }
    navigate(paths.applications);
    say(text.done(name), { label: text.undo, run: () => void bringBack() });
  };
  return (
    <div className="actions">
      <Button kind="danger" onClick={() => setAsked(true)}>
        {remove}
      </Button>
      {asked && (
        <Dialog
          title={text.title}
          onClose={() => setAsked(false)}
          actions={
            <>
              <Button kind="danger" onClick={() => void take()}>
                {text.action}
              </Button>
              <Button onClick={() => setAsked(false)}>{text.cancel}</Button>
            </>
          }
        >
          <p>{text.body(name)}</p>
        </Dialog>
      )}
    </div>
  );
}
