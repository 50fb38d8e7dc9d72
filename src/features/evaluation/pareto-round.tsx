import { useState, type ReactNode } from 'react';
import { rejectionPareto } from '#core/report/rejection-pareto.ts';
import type { Rubric } from '#core/rubric/types.ts';
import { usePaper } from '#state/result/use-paper.ts';
import { Button } from '#ui/button.tsx';
import { Choice } from '#ui/choice.tsx';
import { download } from '#ui/download.ts';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import type { RejectionRound } from '#workflow/receive/list-rejections.ts';
import { MakingState } from './making-state.tsx';
import { ParetoChart } from './pareto-chart.tsx';
import { ItemTable, KindTable, ReasonTable } from './pareto-tables.tsx';
import { text } from './text.ts';

const words = text.pareto;

interface RoundProps {
  readonly round: RejectionRound;
  readonly rubric: Rubric;
}

/** One round, all agencies or one: why evidence did not count, and the guide on paper. */
export function ParetoRound({ round, rubric }: RoundProps): ReactNode {
  const maker = usePaper();
  const [agency, setAgency] = useState('');
  const [name, setName] = useState('');
  const names = Object.fromEntries(
    round.results.map(({ about }) => [about.subject, about.agency?.name ?? about.subject]),
  );
  const chosen = round.results.filter(({ about }) => agency === '' || about.subject === agency);
  const pareto = rejectionPareto(rubric, chosen);
  const interim = chosen.filter(({ final }) => final.stage === 'interim').length;
  const start = (): void => {
    const whom = names[agency] ?? words.everyAgency;
    const file = words.guideName(whom, round.about.year).replaceAll(/[\\/:*?"<>|]/g, '-');
    setName(file);
    void maker.makeGuide({ kind: 'PANDUAN', rubric, results: chosen }, (pdf) =>
      download(file, pdf),
    );
  };
  return (
    <>
      <Choice
        label={words.agency}
        value={agency}
        words={{ '': words.everyAgency, ...names }}
        onChoose={setAgency}
      />
      <p>
        {words.summary(pareto)} {interim > 0 && words.interim(interim)}
      </p>
      {pareto.reasons.length === 0 ? (
        <Notice tone="good">{words.none}</Notice>
      ) : (
        <Section id="menurut-alasan" title={words.reasons}>
          <ParetoChart rows={pareto.reasons} />
          <ReasonTable pareto={pareto} />
        </Section>
      )}
      <div className="actions">
        <Button icon="download" kind="primary" onClick={start}>
          {words.guide}
        </Button>
      </div>
      <MakingState maker={maker} name={name} />
      {pareto.items.length > 0 && (
        <Section id="butir-bermasalah" title={words.items}>
          <ItemTable pareto={pareto} />
        </Section>
      )}
      <Section id="semua-putusan" title={words.kinds}>
        <KindTable pareto={pareto} />
      </Section>
    </>
  );
}
