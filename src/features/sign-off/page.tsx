import { useState, type ReactNode } from 'react';
import { Link, useParams } from 'wouter';
import { digestSchema, type Digest } from '#core/lib/ids.ts';
import type { SignedSheet } from '#workflow/review/sign-sheet.ts';
import { paths } from '#state/paths.ts';
import { useSignOff, type SignOff } from '#state/result/use-sign-off.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import type { SignOffState } from '#workflow/result/read-sign-off.ts';
import { Declined } from './declined.tsx';
import { NotBegun } from './not-begun.tsx';
import { OpenSheet } from './open-sheet.tsx';
import { Signed } from './signed.tsx';
import './sign-off.css';
import { text } from './text.ts';
import { Trouble } from './trouble.tsx';

/** The last page of a review sheet: check, sign, hand over; or say why one does not rate. */
export function SignOffPage(): ReactNode {
  const { fingerprint } = useParams();
  const known = digestSchema.safeParse(fingerprint);
  return known.success ? <OfSubmission key={known.data} submission={known.data} /> : <Missing />;
}

function OfSubmission({ submission }: { readonly submission: Digest }): ReactNode {
  const signOff = useSignOff(submission);
  const [made, setMade] = useState<SignedSheet>();
  const { found } = signOff;
  if (!found) return <p role="status">{text.reading}</p>;
  if (!found.ok) return <Missing detail={text.unreadable} />;
  const state = found.value;
  const { agency, year, revision } = state.record.about;
  const is = state.work?.sheet.state.is ?? 'none';
  return (
    <Page
      title={text.title[is]}
      kicker={text.kicker(agency?.name ?? '', year, revision)}
      lead={
        <Link className="sign-off-change" href={paths.review(submission)}>
          <Icon name="arrow-left" />
          {text.back}
        </Link>
      }
    >
      <Trouble trouble={signOff.trouble} />
      <Stage state={state} signOff={signOff} made={made} onMade={setMade} />
    </Page>
  );
}

interface StageProps {
  readonly state: SignOffState;
  readonly signOff: SignOff;
  /** The file that was made on this visit, as it was handed over. */
  readonly made: SignedSheet | undefined;
  readonly onMade: (made: SignedSheet) => void;
}

function Stage({ state, signOff, made, onMade }: StageProps): ReactNode {
  const { work } = state;
  if (!work) return <NotBegun state={state} signOff={signOff} />;
  switch (work.sheet.state.is) {
    case 'open':
      return <OpenSheet state={state} work={work} signOff={signOff} onMade={onMade} />;
    case 'signed':
      return <Signed state={state} work={work} signOff={signOff} made={made} />;
    case 'recused':
      return <Declined state={state} sheet={work.sheet} signOff={signOff} />;
  }
}

function Missing({ detail = text.missing }: { readonly detail?: string }): ReactNode {
  return (
    <Page
      title={text.title.missing}
      lead={
        <Link className="sign-off-change" href={paths.asesor}>
          {text.toQueue}
        </Link>
      }
    >
      <Notice tone="info">{detail}</Notice>
    </Page>
  );
}
