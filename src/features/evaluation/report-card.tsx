import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import type { PackageRecord } from '#core/package/record.ts';
import { paths } from '#state/paths.ts';
import { usePaper } from '#state/result/use-paper.ts';
import { Button } from '#ui/button.tsx';
import { download } from '#ui/download.ts';
import { Section } from '#ui/section.tsx';
import './evaluation.css';
import { MakingState } from './making-state.tsx';
import { text } from './text.ts';

const KINDS = ['LHE', 'LHE-PUBLIK', 'BA'] as const;

interface ReportCardProps {
  /** The package of the result. */
  readonly record: PackageRecord;
}

/** The papers of one result: made here, handed to the downloads. */
export function ReportCard({ record }: ReportCardProps): ReactNode {
  const maker = usePaper();
  const [name, setName] = useState('');
  const { about, id } = record;
  const start = (kind: (typeof KINDS)[number]): void => {
    const { revision, year } = about;
    const file = text
      .fileName(kind, { agency: about.agency?.name ?? '', year, revision })
      .replaceAll(/[\\/:*?"<>|]/g, '-');
    setName(file);
    void maker.make(kind, id, (pdf) => download(file, pdf));
  };
  return (
    <Section id="lembar-hasil" title={text.card.title}>
      <p>{text.card.lead}</p>
      <ul className="evaluation-papers">
        {KINDS.map((kind) => (
          <li key={kind}>
            <Button kind="secondary" onClick={() => start(kind)}>
              {text.card.make(text.papers[kind])}
            </Button>
            <span className="soft">{text.card.hints[kind]}</span>
          </li>
        ))}
      </ul>
      <MakingState maker={maker} name={name} />
      <p>
        <Link href={paths.verify}>{text.card.verify}</Link>
      </p>
      <p>
        <Link href={paths.rejections}>{text.card.rejections}</Link>
      </p>
    </Section>
  );
}
