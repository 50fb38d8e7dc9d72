import type { ReactNode } from 'react';
import type { EvidenceDocument } from '#core/evidence/document.ts';
import { revisionDifference } from '#core/package/revision-difference.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { Section } from '#ui/section.tsx';
import type { PackageContent } from '#workflow/receive/read-package.ts';
import { READING } from './text-reading.ts';

const { difference: words } = READING;

interface CardProps {
  readonly content: PackageContent;
  readonly previous: PackageContent;
}

const nameOf = ({ title, file }: EvidenceDocument): string => (title === '' ? file.name : title);

/** What a submission changed against the revision before it; nothing for other kinds. */
export function DifferenceCard({ content, previous }: CardProps): ReactNode {
  const [now, old] = [content.bodies, previous.bodies];
  if (now.kind !== 'submission' || old.kind !== 'submission') return null;
  const placed = placedIndicators(now['rubric.json']);
  const names = new Map(
    placed.map(({ indicator: { id, code, title } }) => [id, `${code} ${title}`]),
  );
  const { answers, added, removed, changed } = revisionDifference(
    { assessment: old['assessment.json'], documents: old['documents.json'] },
    { assessment: now['assessment.json'], documents: now['documents.json'] },
    [...names.keys()],
  );
  const isSame = answers.length + added.length + removed.length + changed.length === 0;
  return (
    <Section id="perbedaan" title={words.title(previous.record.about.revision)}>
      {isSame && <p>{words.none}</p>}
      <Lines
        title={words.answers(answers.length)}
        lines={answers.map(
          ({ indicator, fields }) =>
            `${names.get(indicator) ?? indicator}: ${fields.map((field) => words.fields[field]).join(', ')}`,
        )}
      />
      <Lines title={words.added(added.length)} lines={added.map(nameOf)} />
      <Lines title={words.removed(removed.length)} lines={removed.map(nameOf)} />
      <Lines
        title={words.changed(changed.length)}
        lines={changed.map(({ document, what }) => `${nameOf(document)}: ${words.what[what]}`)}
      />
    </Section>
  );
}

interface LinesProps {
  readonly title: string;
  readonly lines: readonly string[];
}

function Lines({ title, lines }: LinesProps): ReactNode {
  if (lines.length === 0) return null;
  const numbered = lines.map((line, at) => ({ id: `${at} ${line}`, line }));
  return (
    <div>
      <h3>{title}</h3>
      <ul className="inbox-lines">
        {numbered.map(({ id, line }) => (
          <li key={id}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
