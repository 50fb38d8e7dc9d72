import type { ReactNode } from 'react';
import { paperIndex } from '#core/invest/paper/paper-index.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanPaper, type PaperGround } from '#state/plans/use-plan-paper.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Section } from '#ui/section.tsx';
import { Making } from './making.tsx';
import { text } from './text.ts';

const { kak: words } = text;

/** A draft KAK of every chosen initiative: one by one, or all in one file. */
export function KakPart({ ground }: { readonly ground: PaperGround }): ReactNode {
  const { plan } = usePlan();
  const maker = usePlanPaper();
  const index = paperIndex(ground.facts);
  const chosen = ground.facts.initiatives.flatMap(({ id, title }) => {
    const proposals = index.chosen.filter(({ initiative }) => initiative === id).length;
    return proposals === 0 ? [] : [{ id, title, proposals, row: index.i(id) }];
  });
  const isBusy = maker.state.kind === 'making';
  const make = (initiatives: readonly string[], name: string): void =>
    void maker.make({ of: 'kak', initiatives }, { plan, ground, name }, download);
  return (
    <Section id="kak" title={words.title}>
      <p>{words.lead}</p>
      <div className="actions">
        {chosen.length > 1 && (
          <Button
            disabled={isBusy}
            onClick={() =>
              make(
                chosen.map(({ id }) => id),
                words.allFile(plan),
              )
            }
          >
            {words.all(chosen.length)}
          </Button>
        )}
      </div>
      <Making maker={maker} />
      <ul className="plan-paper-list">
        {chosen.map(({ id, title, proposals, row }) => (
          <li key={id} className="plan-paper-row">
            <span>
              {words.row(row, title)} <span className="soft">{words.count(proposals)}</span>
            </span>
            <Button
              disabled={isBusy}
              aria-label={words.one(title)}
              onClick={() => make([id], words.file(row, title))}
            >
              {words.short}
            </Button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
