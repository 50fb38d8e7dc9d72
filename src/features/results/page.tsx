import type { ComponentType, ReactNode } from 'react';
import { explained } from '#state/words/glossary.ts';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { Contents } from './contents.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { GapList } from './gap-list.tsx';
import { GroupCharts } from './group-charts.tsx';
import { GroupTable } from './group-table.tsx';
import { HeatList } from './heat-list.tsx';
import { OtherInstruments } from './other-instruments.tsx';
import { Section } from '#ui/section.tsx';
import { Terms } from '#ui/terms.tsx';
import { Summary } from './summary.tsx';
import { EVIDENCE } from './text-evidence.ts';
import { INSTRUMENTS } from './text-instruments.ts';
import { TEXT } from './text.ts';
import { useResultsView } from './view.ts';
import { WeakGroups } from './weak-groups.tsx';
import { WhatIf } from './what-if.tsx';
import { WhyProvider } from './why-provider.tsx';
import './below.css';
import './groups.css';
import './print.css';

const OF_INDEX = explained('runningScore', 'predikat', 'claimed', 'supported');
/** What one OPD's part comes to is no index and has no predikat. */
const OF_PART = explained('claimed', 'supported');

const SECTIONS = [
  { id: 'ringkasan', title: TEXT.sections.summary },
  { id: 'kelompok', title: TEXT.sections.groups },
  { id: 'indikator', title: TEXT.sections.indicators },
  { id: 'kesenjangan', title: TEXT.sections.gaps },
  { id: 'bukti', title: EVIDENCE.section },
  { id: 'seandainya', title: TEXT.sections.whatIf },
  { id: 'instrumen', title: INSTRUMENTS.section },
] as const;

interface ResultsPageProps {
  /** Says that the result of the asesors came, where it did. */
  readonly Received: ComponentType;
}

/** What the answers amount to, why, and what would change it. */
export function ResultsPage({ Received }: ResultsPageProps): ReactNode {
  const view = useResultsView();
  const { agency, year, kind } = view.assessment;
  const [summary, groups, indicators, gaps, evidence, whatIf, instruments] = SECTIONS;
  return (
    <WhyProvider view={view}>
      <Page title={TEXT.title} kicker={TEXT.kicker(agency.name, year)} lead={TEXT.lead}>
        <Terms {...(view.terms.notIndex === null ? OF_INDEX : OF_PART)} />
        {kind === 'simulation' && <Notice tone="warn">{TEXT.simulationKind}</Notice>}
        <Received />
        <Contents sections={SECTIONS} />
        <Section {...summary}>
          <Summary view={view} />
          <WeakGroups view={view} />
        </Section>
        <Section {...groups}>
          <GroupTable view={view} />
          <GroupCharts view={view} />
        </Section>
        <Section {...indicators}>
          <HeatList view={view} />
        </Section>
        <Section {...gaps}>
          <GapList view={view} />
        </Section>
        <Section {...evidence}>
          <EvidenceList view={view} />
        </Section>
        <Section {...whatIf}>
          <WhatIf view={view} />
        </Section>
        <Section {...instruments}>
          <OtherInstruments view={view} />
        </Section>
      </Page>
    </WhyProvider>
  );
}
