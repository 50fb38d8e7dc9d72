import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DESK_TERMS } from '#core/glossary.ts';
import type { ReceivedPeriod } from '#core/period/record.ts';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { buttonClass } from '#ui/button.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { lookAtPeriod } from '#workflow/period/take-period.ts';
import { PeriodFacts } from './period-facts.tsx';
import { PeriodFiles } from '#features/period/sending/period-files.tsx';
import { ReceivedAgencies } from './received-agencies.tsx';
import { ReceivedAsesors } from './received-asesors.tsx';
import { SignerCard } from './signer-card.tsx';
import { arrivalText } from './text-arrival.ts';
import { text as pageText } from '#features/period/text.ts';

const { received: text } = arrivalText;

/** A period that came from a file: only read here, and where an assessment in it begins. */
export function ReceivedPage({ record }: { readonly record: ReceivedPeriod }): ReactNode {
  const desk = useDesk();
  const { period, file } = record;
  const look = useLive(() => lookAtPeriod(desk, file), [desk, file]);
  return (
    <Page title={period.name} kicker={pageText.holding.received}>
      <div className="actions">
        <Link href={paths.startIn(period.id)} className={buttonClass('primary')}>
          {text.start}
        </Link>
      </div>
      <PeriodFacts
        period={period}
        fingerprint={file}
        title={look?.ok ? look.value.opened.rubric.title : undefined}
      />
      {look?.ok && <SignerCard look={look.value} />}
      <ReceivedAgencies period={period} />
      <ReceivedAsesors period={period} rubric={look?.ok ? look.value.opened.rubric : undefined} />
      <Section id="kunci-dijamin" title={text.keys}>
        {period.keys.length === 0 ? (
          <p>{text.noKeys}</p>
        ) : (
          <p>{look?.ok && isTrusted(look.value.signer) ? text.counts : text.countsNot}</p>
        )}
        <ul>
          {period.keys.map(({ signKey, unit, role, person }) => (
            <li key={signKey}>
              {[unit, DESK_TERMS[role], person].filter((part) => part !== '').join(' · ')}
            </li>
          ))}
        </ul>
      </Section>
      <PeriodFiles id={period.id} title={text.files} />
    </Page>
  );
}

type Signer = Extract<
  Awaited<ReturnType<typeof lookAtPeriod>>,
  { readonly ok: true }
>['value']['signer'];

function isTrusted(signer: Signer): boolean {
  return signer.kind === 'signed' && (signer.trust === 'known' || signer.trust === 'own');
}
