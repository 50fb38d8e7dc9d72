import { useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { useAssessment } from '#state/assessments/assessment-context.ts';
import { paths } from '#state/paths.ts';
import { useFindings } from '#state/review/use-findings.ts';
import { buttonClass } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { FindingItem } from './finding-item.tsx';
import { FindingProgress } from './finding-progress.tsx';
import {
  groupFindings,
  GROUPINGS,
  shownFindings,
  SHOWS,
  type FindingGroup,
  type Grouping,
} from './finding-groups.ts';
import './finding.css';
import { text } from './text-findings.ts';

/** What an asesor might ask about the evidence of a whole assessment, before it is sent. */
export function FindingPage(): ReactNode {
  const { assessment, documents } = useAssessment();
  return (
    <Page
      title={text.title}
      kicker={assessment.agency.name}
      lead={
        <>
          <p>{text.lead}</p>
          <p>
            <Link href={paths.register(assessment.id)} className={buttonClass('secondary')}>
              {text.toRegister}
            </Link>
          </p>
        </>
      }
    >
      {documents.length === 0 ? (
        <Notice tone="info">{text.noEvidence}</Notice>
      ) : (
        <>
          <FindingProgress />
          <Findings />
        </>
      )}
      <p className="soft">{text.notAll}</p>
    </Page>
  );
}

function Findings(): ReactNode {
  const { findings, reading } = useFindings();
  const [by, setBy] = useState<Grouping>('check');
  const [show, setShow] = useState<(typeof SHOWS)[number]>('open');
  const shown = shownFindings(findings, show);
  const open = findings.filter(({ reply }) => !reply).length;
  if (findings.length === 0) {
    return reading.done < reading.total ? null : <Notice tone="good">{text.allClear}</Notice>;
  }
  return (
    <>
      <search className="finding-filters">
        <Choice
          label={text.show}
          names={text.shows}
          values={SHOWS}
          value={show}
          onChoose={setShow}
        />
        <Choice
          label={text.group}
          names={text.groups}
          values={GROUPINGS}
          value={by}
          onChoose={setBy}
        />
      </search>
      <p role="status">{text.found(shown.length, open, findings.length - open)}</p>
      {shown.length === 0 && (
        <Notice tone="info">{open === 0 ? text.allClear : text.nothingShown}</Notice>
      )}
      {groupFindings(shown, by).map((group) => (
        <Group key={group.key} group={group} />
      ))}
    </>
  );
}

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly names: Readonly<Record<T, string>>;
  readonly values: readonly T[];
  readonly value: T;
  readonly onChoose: (value: T) => void;
}

function Choice<T extends string>({
  label,
  names,
  values,
  value,
  onChoose,
}: ChoiceProps<T>): ReactNode {
  return (
    <Field label={label}>
      {(control) => (
        <select
          {...control}
          className="input"
          value={value}
          onChange={(event) => onChoose(values.find((one) => one === event.target.value) ?? value)}
        >
          {values.map((one) => (
            <option key={one} value={one}>
              {names[one]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function Group({ group }: { readonly group: FindingGroup }): ReactNode {
  const { assessment } = useAssessment();
  const { title, document, findings } = group;
  const heading = useId();
  return (
    <section className="card" aria-labelledby={heading}>
      <h2 id={heading}>
        {document === null ? (
          title
        ) : (
          <Link href={paths.document(assessment.id, document)}>{title}</Link>
        )}{' '}
        <span className="soft finding-code numeric">{text.inGroup(findings.length)}</span>
      </h2>
      <ul className="finding-list">
        {findings.map((shown) => (
          <FindingItem
            key={`${shown.document.id} ${shown.finding.check} ${shown.finding.about}`}
            shown={shown}
            under={document === null ? 'check' : 'document'}
          />
        ))}
      </ul>
    </section>
  );
}
