import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { TRUST_TERMS } from '#core/glossary.ts';
import type { CheckedPaper } from '#state/result/check-papers.ts';
import { paths } from '#state/paths.ts';
import { decimal } from '#ui/format.ts';
import { Notice } from '#ui/notice.tsx';
import type { StatedPaper } from '#workflow/papers/stated-papers.ts';
import type { DeskKnowledge } from '#workflow/receive/verify-here.ts';
import { FactList } from './fact-list.tsx';
import { Fingerprint } from './fingerprint.tsx';
import { paperText as words } from './text-paper.ts';

type StatedResult = Extract<StatedPaper, { readonly kind: 'result' }>;

interface StatementProps {
  readonly paper: StatedResult;
  readonly knowledge: DeskKnowledge | undefined;
}

/** What the record says that a paper names, to be held against the paper. */
export function ResultStatement({ paper, knowledge }: StatementProps): ReactNode {
  const { record, final, newer } = paper;
  const { about, signature, id } = record;
  const trust = signature && knowledge?.standing(signature.publicKey).trust;
  const { facts } = words;
  return (
    <>
      <FactList
        facts={[
          { term: facts.agency, value: about.agency?.name ?? '' },
          { term: facts.year, value: String(about.year) },
          { term: facts.stage, value: words.stages[final.stage] },
          {
            term: facts.score,
            value: final.score.value === null ? words.noScore : decimal(final.score.value),
          },
          { term: facts.predikat, value: final.score.predikat ?? words.noScore },
          { term: facts.version, value: String(about.revision) },
          { term: facts.by, value: `${final.by.name}, ${final.by.unit}` },
          {
            term: facts.signature,
            value: signature
              ? words.signedBy(signature.signer.unit, TRUST_TERMS[trust ?? 'none'].toLowerCase())
              : words.unsigned,
          },
          { term: facts.fingerprint, value: <Fingerprint value={id} /> },
        ]}
      />
      {newer ? (
        <Notice tone="warn">{words.newer(newer.about.revision)}</Notice>
      ) : (
        <p>{words.newest}</p>
      )}
      <p className="verify-screen">
        <Link href={paths.result(id)}>{words.toResult}</Link>
      </p>
    </>
  );
}

interface PaperProps {
  readonly paper: CheckedPaper;
  readonly knowledge: DeskKnowledge | undefined;
}

/** Whether a PDF is the paper it says it is, and what the record says. */
export function PaperResult({ paper, knowledge }: PaperProps): ReactNode {
  switch (paper.kind) {
    case 'unknown':
      if (['REKAP', 'REKAP-PUBLIK', 'RENCANA'].includes(paper.paper)) {
        return (
          <Notice tone="warn" title={words.unknownRecap(words.name(paper.paper))}>
            {words.unknownRecapBody}
          </Notice>
        );
      }
      return (
        <Notice tone="warn" title={words.unknown(words.name(paper.paper))}>
          {words.unknownBody}
        </Notice>
      );
    case 'guide':
      return <GuideResult match={paper.match} results={paper.results} />;
    case 'recap':
      return (
        <>
          <Notice tone="warn" title={words.recapTitle(words.name(paper.paper))}>
            {words.recapBody}
          </Notice>
          <FactList
            facts={[
              { term: words.guideResults, value: String(paper.results) },
              { term: words.recapHere, value: String(paper.here) },
            ]}
          />
        </>
      );
    case 'result':
      return (
        <>
          <Match match={paper.match} name={words.name(paper.paper)} />
          <ResultStatement paper={paper} knowledge={knowledge} />
        </>
      );
  }
}

interface MatchProps {
  readonly match: CheckedPaper['match'];
  readonly name: string;
}

function Match({ match, name }: MatchProps): ReactNode {
  switch (match) {
    case 'same':
      return (
        <Notice tone="good" title={words.same(name)}>
          <p>{words.sameBody}</p>
          <p>{words.sameTrust}</p>
        </Notice>
      );
    case 'differs':
      return (
        <Notice tone="bad" title={words.differs(name)}>
          {words.differsBody}
        </Notice>
      );
    case 'not-made':
      return (
        <Notice tone="warn" title={words.notMade(name)}>
          {words.notMadeBody}
        </Notice>
      );
  }
}

interface GuideProps {
  readonly match: CheckedPaper['match'];
  readonly results: number;
}

function GuideResult({ match, results }: GuideProps): ReactNode {
  const name = words.name('PANDUAN');
  return (
    <>
      {match === 'same' && (
        <Notice tone="good" title={words.same(name)}>
          {words.guideSame}
        </Notice>
      )}
      {match === 'differs' && (
        <Notice tone="bad" title={words.differs(name)}>
          {words.guideDiffers}
        </Notice>
      )}
      {match === 'not-made' && <Match match={match} name={name} />}
      <FactList facts={[{ term: words.guideResults, value: String(results) }]} />
    </>
  );
}
