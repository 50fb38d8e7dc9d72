import type { ReactNode } from 'react';
import type { Period } from '#core/period/period.ts';
import type { LoadedRubric, RubricList } from '#workflow/rubrics/shipped-rubrics.ts';
import { AgencyFields } from './agency-fields.tsx';
import { InstrumentChoice } from './instrument-choice.tsx';
import { InvitedAgencyFields } from './invited-agency.tsx';
import { PeriodChoice } from './period-choice.tsx';
import { ScopeChoice } from './scope-choice.tsx';
import type { ScopeDraft } from './scope-draft.ts';
import { scopeText } from './text-scope.ts';
import { text } from './text.ts';

interface WhatIsRatedProps {
  readonly periods: readonly Period[];
  readonly period: Period | undefined;
  readonly onPeriod: (id: string) => void;
  readonly rubrics: RubricList | undefined;
  /** The instrument that the period settles or the person chose. */
  readonly instrument: LoadedRubric | undefined;
  /** The digest that was chosen without a period; empty = none. */
  readonly digest: string;
  readonly onInstrument: (digest: string) => void;
  readonly scope: ScopeDraft;
  readonly onScope: (scope: ScopeDraft) => void;
  /** Starting was tried: what is missing is marked. */
  readonly tried: boolean;
  /** No indicator of the part is chosen. */
  readonly scopeEmpty: boolean;
}

/** Period, instrument, how much of it, and agency; a period settles the instrument. */
export function WhatIsRated(props: WhatIsRatedProps): ReactNode {
  const { periods, period, onPeriod, rubrics, instrument, tried } = props;
  const rubric = instrument?.rubric;
  return (
    <>
      <PeriodChoice periods={periods} chosen={period} instrument={instrument} onChoose={onPeriod} />
      {!period && (
        <InstrumentChoice
          rubrics={rubrics}
          chosen={props.digest}
          error={tried && !instrument ? text.instrument.missing : undefined}
          onChoose={props.onInstrument}
        />
      )}
      {rubric?.unit === 'pemda' && (
        <ScopeChoice
          rubric={rubric}
          scope={props.scope}
          error={tried && props.scopeEmpty ? scopeText.missing : undefined}
          onChange={props.onScope}
        />
      )}
      {period ? <InvitedAgencyFields period={period} /> : <AgencyFields />}
    </>
  );
}
