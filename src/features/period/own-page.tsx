import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { periodProblems } from '#core/period/problems.ts';
import type { OwnPeriod } from '#core/period/record.ts';
import { paths } from '#state/paths.ts';
import { shownPeriod } from '#state/period/period-editor.ts';
import { useOffice } from '#state/period/use-office.ts';
import { usePeriodEditor, usePeriodState } from '#state/period/use-period-editor.ts';
import { Page } from '#ui/page.tsx';
import '#ui/tabs.css';
import { AgenciesPart } from '#features/period/agencies/agencies-part.tsx';
import { AssignmentPart } from '#features/period/assignment/assignment-part.tsx';
import { FunnelStrip } from '#features/period/progress/funnel-strip.tsx';
import { GeneralPart } from './general-part.tsx';
import { PeoplePart } from '#features/period/people/people-part.tsx';
import { PeriodContext } from './period-context.ts';
import { PARTS, type PeriodPart } from './problem-place.ts';
import { ProgressPart } from '#features/period/progress/progress-part.tsx';
import { RubricPart } from './rubric-part.tsx';
import { SaveLine } from './save-line.tsx';
import { SendPart } from '#features/period/sending/send-part.tsx';
import { text } from './text.ts';

const VIEWS: Readonly<Record<PeriodPart, () => ReactNode>> = {
  umum: GeneralPart,
  instrumen: RubricPart,
  opd: AgenciesPart,
  asesor: PeoplePart,
  penugasan: AssignmentPart,
  kirim: SendPart,
  jalan: ProgressPart,
};

interface OwnPageProps {
  readonly record: OwnPeriod;
  readonly part: string;
  readonly field: string | undefined;
}

/** A period that is set up here, one part at a time; every change is stored at once. */
export function OwnPage({ record, part, field }: OwnPageProps): ReactNode {
  const editor = usePeriodEditor(record);
  const state = usePeriodState(editor);
  const [tried, setTried] = useState(false);
  const read = useOffice(record.id);
  const office = read?.ok ? read.value : undefined;
  const draft = shownPeriod(state);
  const problems = useMemo(() => periodProblems(draft), [draft]);
  const open = useMemo(
    () => ({
      record,
      draft,
      problems,
      office,
      tried,
      change: editor.change,
      flush: editor.flush,
      onTry: () => setTried(true),
    }),
    [record, draft, problems, office, tried, editor],
  );
  const shown = PARTS.find((name) => name === part) ?? 'umum';
  const View = VIEWS[shown];
  return (
    <PeriodContext value={open}>
      <Page
        title={text.nav[shown]}
        kicker={draft.name.trim() === '' ? text.unnamed : draft.name}
        lead={<SaveLine editor={editor} state={state} />}
      >
        <nav className="tabs" aria-label={text.nav.label}>
          {PARTS.map((name) => (
            <Link
              key={name}
              href={name === 'umum' ? paths.period(record.id) : paths.periodPart(record.id, name)}
              aria-current={name === shown ? 'page' : undefined}
            >
              {text.nav[name]}
            </Link>
          ))}
        </nav>
        <FunnelStrip />
        <View key={shown} />
      </Page>
      <FocusOn id={shown === 'jalan' && !office ? undefined : field} />
    </PeriodContext>
  );
}

/** Gives the focus to a control of the part that was just opened; after the page's own title. */
function FocusOn({ id }: { readonly id: string | undefined }): ReactNode {
  useEffect(() => {
    if (id !== undefined) document.getElementById(id)?.focus();
  }, [id]);
  return null;
}
