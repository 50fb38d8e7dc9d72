import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { usePlan } from '#state/plans/plan-context.ts';
import { usePlanPaper, type PaperGround } from '#state/plans/use-plan-paper.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Section } from '#ui/section.tsx';
import { useFocusBack } from '#ui/use-focus-back.ts';
import { Making } from './making.tsx';
import { text } from './text.ts';

const { paper: words } = text;

/** The document as a PDF, and what will be in it beside the plan. */
export function PaperPart({ ground }: { readonly ground: PaperGround }): ReactNode {
  const { plan } = usePlan();
  const maker = usePlanPaper();
  const name = words.file(plan);
  useFocusBack('rekomendasi', maker.state.kind);
  return (
    <Section id="rekomendasi" title={words.title}>
      {plan.chosen &&
        (ground.robustness ? (
          <p>{words.with}</p>
        ) : (
          <p className="plan-paper-way">
            {words.without} <Link href={paths.planPart(plan.id, 'alasan')}>{words.toReasons}</Link>
          </p>
        ))}
      <div className="actions">
        <Button
          kind="primary"
          disabled={maker.state.kind === 'making'}
          onClick={() => void maker.make({ of: 'paper' }, { plan, ground, name }, download)}
        >
          {words.make}
        </Button>
      </div>
      <Making maker={maker} />
    </Section>
  );
}
