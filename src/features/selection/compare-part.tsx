import { useState, type ReactNode } from 'react';
import { dropKept, keepChoice, keptAgain, restoreKept } from '#core/invest/choice/choice-edits.ts';
import type { CompareView } from '#core/invest/choice/view-choice-compare.ts';
import type { ChoiceView } from '#core/invest/choice/view-choice.ts';
import { useDesk } from '#state/desk.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { FORM_PROBLEMS } from '#state/words/form-text.ts';
import { say } from '#state/saving/toasts.ts';
import { Button } from '#ui/button.tsx';
import { PromptDialog } from '#ui/prompt-dialog.tsx';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { CompareFile } from './compare-file.tsx';
import type { NamedAlternative } from './compare-lines.ts';
import { CompareTable } from './compare-table.tsx';
import { DifferenceDialog } from './difference-dialog.tsx';
import { text } from './text.ts';
import { parts } from './text-parts.ts';
import { useChoiceDeed } from './use-choice-deed.ts';

const words = parts.compare;

interface ComparePartProps {
  readonly view: ChoiceView;
  /** null while it is reckoned. */
  readonly compare: CompareView | null;
  readonly isBusy: boolean;
}

/** The plan, ranking and cutting, and everything that was kept, side by side. */
export function ComparePart({ view, compare, isBusy }: ComparePartProps): ReactNode {
  const { plan, editor, isClosed } = usePlan();
  const desk = useDesk();
  const replace = useChoiceDeed();
  const [isNaming, setNaming] = useState(false);
  const [opened, setOpened] = useState<NamedAlternative | null>(null);
  const columns: readonly NamedAlternative[] = compare
    ? [
        ...(compare.now ? [{ name: words.now, isKept: false, one: compare.now }] : []),
        { name: words.greedy, isKept: false, one: compare.greedy },
        ...compare.kept.map((one) => ({ name: one.name, isKept: true, one })),
      ]
    : [];
  useFocusBack('pilihan-bandingkan', columns.map(({ name }) => name).join('\n'));
  const keep = (name: string): void => {
    editor.change((now) => keepChoice(now, name));
    setNaming(false);
    say(words.kept(name));
  };
  const restore = (name: string): void => {
    const at = desk.now();
    replace((now) => restoreKept(now, name, at), words.taken(name));
  };
  const drop = (name: string): void => {
    editor.change((now) => dropKept(now, name));
    say(words.dropped(name), {
      label: text.undo,
      run: () => editor.change((now) => keptAgain(now, plan, name)),
    });
  };
  return (
    <Section id="pilihan-bandingkan" title={words.title}>
      <p className="prose">{words.lead}</p>
      {view.now && !isClosed && (
        <div className="actions">
          <Button disabled={isBusy} onClick={() => setNaming(true)}>
            {words.keep}
          </Button>
        </div>
      )}
      {compare ? (
        <>
          <CompareTable
            view={view}
            columns={columns}
            isFixed={isClosed || isBusy}
            onOpen={setOpened}
            onTake={restore}
            onDrop={drop}
          />
          <CompareFile view={view} columns={columns} />
        </>
      ) : (
        <p role="status">{words.reading}</p>
      )}
      {isNaming && (
        <PromptDialog
          title={words.keepTitle}
          words={{
            label: words.name,
            hint: words.nameHint,
            action: words.keep,
            cancel: text.common.cancel,
            problems: FORM_PROBLEMS,
          }}
          check={(name) => {
            if (name === '') return words.noName;
            return plan.kept.some((one) => one.name === name) ? words.nameTaken : undefined;
          }}
          onGive={keep}
          onClose={() => setNaming(false)}
        />
      )}
      {opened?.one.difference && (
        <DifferenceDialog
          name={opened.name}
          difference={opened.one.difference}
          onClose={() => setOpened(null)}
        />
      )}
    </Section>
  );
}
