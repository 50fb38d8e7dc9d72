import type { ReactNode } from 'react';
import type { Digest } from '#core/lib/ids.ts';
import type { HeldReview } from '#core/review/weigh.ts';
import { Section } from '#ui/section.tsx';
import { Tag, type Tone } from '#ui/tag.tsx';
import { AwaitedItem } from './awaited-item.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { SheetAction } from './sheet-action.tsx';
import { text } from './text.ts';

const words = text.sheets;

interface Line {
  readonly held: HeldReview;
  readonly tone: Tone;
  readonly state: string;
  readonly action: ReactNode;
}

/** Every sheet that is here and how it is dealt with; whoever is awaited, too. */
export function SheetList(): ReactNode {
  const { meeting, change } = useOpenMeeting();
  const { weighing, sheets, awaited } = meeting;
  const unreadable = sheets.filter(({ head }) => head === null);
  const takeBack = (review: Digest): void =>
    change(({ left, kept }) => ({
      left: left.filter((one) => one.review !== review),
      kept: kept.filter((one) => one.review !== review),
    }));
  const leave = (held: HeldReview, preset: string): ReactNode => (
    <SheetAction
      label={words.leave}
      name={held.review.by.name}
      preset={preset}
      onSave={(reason) =>
        change(({ left, kept }) => ({
          left: [
            ...left.filter((one) => one.review !== held.fingerprint),
            { review: held.fingerprint, reason },
          ],
          kept: kept.filter((one) => one.review !== held.fingerprint),
        }))
      }
    />
  );
  const again = (held: HeldReview, label: string): ReactNode => (
    <SheetAction
      label={label}
      name={held.review.by.name}
      onPress={() => takeBack(held.fingerprint)}
    />
  );
  const lines: readonly Line[] = [
    ...weighing.undecided.map(({ held, why, mayKeep }) => ({
      held,
      tone: 'warn' as const,
      state: words.undecided,
      action: (
        <>
          {leave(held, why.map((kind) => words.preset[kind] ?? '').find((one) => one !== '') ?? '')}
          {mayKeep && (
            <SheetAction
              label={words.keep}
              name={held.review.by.name}
              preset=""
              onSave={(reason) =>
                change(({ kept }) => ({
                  kept: [...kept, { review: held.fingerprint, reason }],
                }))
              }
            />
          )}
        </>
      ),
    })),
    ...weighing.weighed.map((held) => {
      const kept = weighing.kept.find((one) => one.held === held);
      return {
        held,
        tone: 'good' as const,
        state: kept ? words.kept(kept.reason) : words.weighed,
        action: kept ? again(held, words.decideAgain) : leave(held, ''),
      };
    }),
    ...weighing.left.map(({ held, reason }) => ({
      held,
      tone: 'neutral' as const,
      state: words.left(reason),
      action: again(held, words.takeBack),
    })),
    ...weighing.gone.map((held) => ({
      held,
      tone: 'neutral' as const,
      state: words.gone,
      action: null,
    })),
  ];
  return (
    <Section id="lembar-asesor" title={words.title}>
      {lines.length + awaited.length + unreadable.length === 0 && <p>{words.none}</p>}
      <ul className="sheet-lines">
        {lines.map(({ held, tone, state, action }) => (
          <li key={held.fingerprint} className="sheet-line">
            <div>
              <p>
                <strong>{held.review.by.name}</strong> <Tag tone={tone}>{state}</Tag>
              </p>
              <p className="soft">
                {[held.review.by.unit, ...held.oddities.map(({ kind }) => words.odd[kind])].join(
                  ' · ',
                )}
              </p>
            </div>
            {action !== null && <div className="sheet-actions">{action}</div>}
          </li>
        ))}
        {unreadable.map(({ record }) => (
          <li key={record.id} className="sheet-line">
            <p>
              <strong>{record.fileName}</strong> <Tag tone="bad">{words.unreadable}</Tag>
            </p>
          </li>
        ))}
        {awaited.map((one) => (
          <AwaitedItem key={`${one.name} ${one.institution}`} awaited={one} />
        ))}
      </ul>
    </Section>
  );
}
