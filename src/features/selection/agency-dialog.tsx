import type { ReactNode } from 'react';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanView } from '#state/plans/use-plan-view.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { decimal } from '#ui/format.ts';
import { ClimbTable } from './climb-table.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';

const words = parts.origin;

/** Where an agency's index after the plan comes from, indicator by indicator. */
export function AgencyDialog({
  agency,
  name,
  onClose,
}: {
  readonly agency: string;
  readonly name: string;
  readonly onClose: () => void;
}): ReactNode {
  const { plan } = usePlan();
  const asked = usePlanView(plan, { part: 'choice-agency', key: agency });
  const origin = asked.kind === 'here' && asked.view && !('kind' in asked.view) ? asked.view : null;
  const by = new Map(
    origin?.lines.map((line) => [line.code, line.by.map(({ title }) => title)]) ?? [],
  );
  return (
    <Dialog
      title={name}
      size="wide"
      onClose={onClose}
      actions={<Button onClick={onClose}>{text.common.close}</Button>}
    >
      {asked.kind === 'asking' && <p role="status">{words.reading}</p>}
      {asked.kind === 'failed' && <p role="alert">{text.failed}</p>}
      {origin && (
        <div className="stack">
          <p>
            <strong>
              {words.index(decimal(origin.before), origin.gain.shown, decimal(origin.after))}
            </strong>{' '}
            · {text.now.change(origin.predikatBefore, origin.predikatAfter)}
          </p>
          <p className="soft">{words.indexRule}</p>
          {origin.lines.length === 0 ? (
            <p>{words.none}</p>
          ) : (
            <ClimbTable
              label={words.climbs}
              lines={origin.lines}
              sum={origin.gain.shown}
              hasAgency={false}
              beside={{ head: words.by, of: ({ code }) => by.get(code)?.join('; ') }}
            />
          )}
        </div>
      )}
    </Dialog>
  );
}
