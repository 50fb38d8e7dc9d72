import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { measure } from '#core/assignment/measure.ts';
import { paths } from '#state/paths.ts';
import { say } from '#state/saving/toasts.ts';
import { Button, buttonClass } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { ConflictList } from './conflict-list.tsx';
import { DivisionForm } from './division-form.tsx';
import { LoadTable } from './load-table.tsx';
import { useOpenPeriod } from '#features/period/period-context.ts';
import { ReadersTable } from './readers-table.tsx';
import { assignmentText as text } from './text-assignment.ts';
import { useAssignments } from './use-assignments.ts';

/** Who reads which agency: by hand or as proposed, with conflicts of interest and loads. */
export function AssignmentPart(): ReactNode {
  const { record, draft } = useOpenPeriod();
  const { invited, groups } = useAssignments();
  const { asesors, assignments } = draft;
  if (asesors.length === 0 || invited.length === 0) {
    const isAsesor = asesors.length === 0;
    return (
      <Notice tone="info">
        <p>{isAsesor ? text.noAsesors : text.noAgencies}</p>
        <Link
          className={buttonClass('quiet')}
          href={paths.periodPart(record.id, isAsesor ? 'asesor' : 'opd')}
        >
          {isAsesor ? text.toAsesors : text.toAgencies}
        </Link>
      </Notice>
    );
  }
  const here = new Set(invited.map(({ id }) => id));
  const current = assignments.filter(({ agency }) => here.has(agency));
  const measured = measure({ asesors, groups }, current);
  return (
    <>
      <GoneReaders />
      <Section id="beban" title={text.loads.title}>
        <LoadTable asesors={asesors} now={measured.loads} />
        {current.length > 0 && <p>{text.loads.range(measured.most, measured.least)}</p>}
        {measured.oneInstitution > 0 && <p>{text.loads.alike(measured.oneInstitution)}</p>}
      </Section>
      <DivisionForm />
      <ReadersTable loads={measured.loads} />
      <ConflictList />
    </>
  );
}

/** Assignments of asesors who were taken off the list since, and the way to be rid of them. */
function GoneReaders(): ReactNode {
  const { draft, change } = useOpenPeriod();
  const { assignments } = draft;
  const listed = new Set(draft.asesors.map(({ id }) => id));
  const gone = assignments.filter(({ asesor }) => !listed.has(asesor));
  if (gone.length === 0) return null;
  const drop = (): void => {
    change((shown) => ({
      ...shown,
      assignments: shown.assignments.filter(({ asesor }) => listed.has(asesor)),
    }));
    const undo = (): void => change((shown) => ({ ...shown, assignments }));
    say(text.dropped(gone.length), { label: text.undo, run: undo });
    document.getElementById('pembaca')?.focus();
  };
  return (
    <Notice tone="warn">
      <p>{text.gone(gone.length)}</p>
      <Button onClick={drop}>{text.dropGone}</Button>
    </Notice>
  );
}
