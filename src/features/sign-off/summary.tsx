import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { scoreOfFindings } from '#core/report/findings-score.ts';
import type { Finding } from '#core/review/finding.ts';
import { ratedIndicators } from '#core/review/sheet-ground.ts';
import { findingOf } from '#core/review/stages.ts';
import { findingsOf } from '#core/review/to-review.ts';
import { scoreAssessment } from '#core/scoring/score-assessment.ts';
import type { Score } from '#core/scoring/score.ts';
import { paths } from '#state/paths.ts';
import { decimal } from '#ui/format.ts';
import { Section } from '#ui/section.tsx';
import { TableScroll } from '#ui/table-scroll.tsx';
import { Tag } from '#ui/tag.tsx';
import type { SheetContent } from '#workflow/review/sheet-content.ts';
import { Rows } from './rows.tsx';
import { text } from './text.ts';

const words = text.summary;

function findingText(finding: Finding): string {
  switch (finding.is) {
    case 'value':
      return decimal(finding.value);
    case 'not-applicable':
      return words.notApplicable;
    case 'open':
      return words.open;
  }
}

function scoreText({ outcome }: Score): string {
  if (outcome.kind === 'none') return words.none;
  const value = [decimal(outcome.value.text), outcome.predikat ?? ''].join(' ').trim();
  return outcome.kind === 'final' ? value : words.running(value);
}

interface SummaryProps {
  readonly content: SheetContent;
  /** An open sheet has a link to each indicator. */
  readonly isOpen: boolean;
}

/** What the sheet says: its score beside the claim, and every level claimed, supported and given. */
export function Summary({ content, isOpen }: SummaryProps): ReactNode {
  const { record, check } = content;
  const { rubric, answers, sheet, mine } = check;
  const rated = ratedIndicators(check);
  return (
    <Section id="ringkasan" title={words.title}>
      {isOpen && <p className="prose">{words.lead}</p>}
      {mine.size < rated.length && <p>{words.part(mine.size, rated.length)}</p>}
      <Rows
        rows={[
          [words.index, scoreText(scoreOfFindings(rubric, findingsOf(sheet)))],
          [words.claimed, scoreText(scoreAssessment(rubric, answers).claimed)],
          [words.verdicts, words.verdictCount(sheet.verdicts.length)],
        ]}
      />
      <TableScroll label={words.title}>
        <table aria-label={words.title} className="sign-off-table">
          <thead>
            <tr>
              <th scope="col">{words.head.indicator}</th>
              <th scope="col">{words.head.claimed}</th>
              <th scope="col">{words.head.proposed}</th>
              <th scope="col">{words.head.mine}</th>
              {isOpen && <th scope="col">{words.head.change}</th>}
            </tr>
          </thead>
          <tbody>
            {rated.map(({ indicator: { id, code, title }, proposed, rating }) => (
              <tr key={id}>
                <th scope="row">{`${code} ${title}`}</th>
                <td>{findingText(check.claimed.get(id) ?? { is: 'open' })}</td>
                <td>{findingText(proposed)}</td>
                <td>
                  {findingText(findingOf(rating.stages))}{' '}
                  {rating.reopened && <Tag tone="warn">{words.reopened}</Tag>}
                </td>
                {isOpen && (
                  <td>
                    <Link
                      className="sign-off-change"
                      href={paths.reviewIndicator(record.id, id)}
                      aria-label={words.changeOf(code)}
                    >
                      {words.change}
                    </Link>
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </TableScroll>
    </Section>
  );
}
