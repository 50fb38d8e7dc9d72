import type { TargetStanding } from '#core/history/targets.ts';
import type { Tone } from '#ui/tag.tsx';
import { text } from './text-target.ts';

/** How an agency stands against its target, in words. */
export function standingText(standing: TargetStanding): string {
  switch (standing.kind) {
    case 'reached':
    case 'short':
    case 'open':
    case 'none':
      return text.standing[standing.kind];
    case 'not-assessed':
      return text.standing.notAssessed(standing.why);
    case 'no-target':
      return text.standing.noTarget;
  }
}

/** The colour that repeats it. */
export function standingTone({ kind }: TargetStanding): Tone {
  if (kind === 'reached') return 'good';
  return kind === 'short' ? 'warn' : 'neutral';
}
