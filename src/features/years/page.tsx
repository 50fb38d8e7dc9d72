import { useState, type ReactNode } from 'react';
import { Route, Switch } from 'wouter';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import { useYears } from '#state/portfolio/use-years.ts';
import { Choice } from '#ui/choice.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { AgencyPage } from './agency-page.tsx';
import { ContextPart } from './context-page.tsx';
import { DataPart } from './data-page.tsx';
import { ExpectedPart } from './expected-page.tsx';
import { ImportPage } from './import-page.tsx';
import { OverviewPart } from './overview-page.tsx';
import { PARTS, PartsNav, type Part } from './parts-nav.tsx';
import { TargetPart } from './target-page.tsx';
import { text } from './text.ts';
import type { YearsHere } from './years-here.ts';
import './years.css';

const VIEWS = {
  all: OverviewPart,
  target: TargetPart,
  context: ContextPart,
  expected: ExpectedPart,
  data: DataPart,
} as const satisfies Record<Part, (props: YearsHere) => ReactNode>;

const partAt = (address: string | undefined): Part =>
  (Object.keys(PARTS) as readonly Part[]).find((part) => PARTS[part] === (address ?? null)) ??
  'all';

function decoded(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}

interface PartPageProps {
  readonly part: Part;
  readonly here: YearsHere;
  readonly onGovernment: (name: string) => void;
}

function PartPage({ part, here, onGovernment }: PartPageProps): ReactNode {
  const View = VIEWS[part];
  const { governments, government } = here.counted;
  const names = [...new Set([government, ...governments])].filter((name) => name !== '');
  return (
    <Page
      title={part === 'all' ? text.title : text.parts[part]}
      {...(part === 'all' ? { lead: text.lead } : { kicker: text.title })}
    >
      <PartsNav here={part} />
      {names.length > 1 && (
        <Choice
          label={text.government}
          value={government}
          words={Object.fromEntries(names.map((name) => [name, name]))}
          onChoose={onGovernment}
        />
      )}
      <View {...here} />
    </Page>
  );
}

/** Everything below "Tren": years in a row. */
export function YearsPage(): ReactNode {
  const [government, setGovernment] = useState<string | null>(null);
  const years = useYears(government);
  if (years.kind === 'reading') {
    return (
      <Page title={text.title}>
        <p role="status">{text.reading}</p>
      </Page>
    );
  }
  if (years.kind !== 'here') {
    const isBroken = years.kind === 'broken';
    return (
      <Page title={text.title}>
        <Notice tone="bad" role="alert">
          <p>{isBroken ? text.broken : failureText(years.error, 'reading')}</p>
          <TechnicalDetail
            label={DETAIL_LABEL}
            detail={isBroken ? years.detail : failureDetail(years.error)}
          />
        </Notice>
      </Page>
    );
  }
  return (
    <Switch>
      <Route path={paths.yearsImport} component={ImportPage} />
      <Route path="/tren/opd/:id">
        {({ id }) => <AgencyPage key={id} id={decoded(id)} {...years} />}
      </Route>
      <Route path={`${paths.years}/:part?`}>
        {({ part }) => (
          <PartPage
            key={partAt(part)}
            part={partAt(part)}
            here={years}
            onGovernment={setGovernment}
          />
        )}
      </Route>
    </Switch>
  );
}
