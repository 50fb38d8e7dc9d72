import type { MoveState } from '#state/workspaces/use-move.ts';
import { text } from './text.ts';

type Failure = Extract<MoveState, { kind: 'failed' }>['failure'];

/** One clear sentence for everything that keeps a passphrase from being set or removed. */
export function moveFailureText(failure: Failure): string {
  switch (failure.kind) {
    case 'open-elsewhere':
      return text.failure.elsewhere;
    case 'unsaved':
      return text.failure.unsaved;
    case 'unfit':
      return text.failure.unfit(failure.table, failure.key);
    case 'different':
      return text.failure.different(failure.table, failure.key);
    case 'workspace-gone':
      return text.failure.gone;
    case 'wrong-passphrase':
      return text.passphrase.wrong;
    case 'storage':
      return failure.failure.kind === 'quota' ? text.failure.quota : text.failure.storage;
  }
}
