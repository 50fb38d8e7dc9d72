import { useId, type ReactNode } from 'react';
import type { AgreementRule } from '#core/review/consensus.ts';
import type { Finding } from '#core/review/finding.ts';
import { meetsRule } from '#core/review/finalize-value-rules.ts';
import { medianOf } from '#core/review/median-of.ts';
import { sameFinding } from '#core/review/same-finding.ts';
import { talkStanding } from '#core/review/talk-standing.ts';
import { findingWords } from '#state/review/finding-words.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import { Section } from '#ui/section.tsx';
import { effectText, optionsOf, rulesFor } from './item-options.ts';
import { useOpenMeeting } from './meeting-context.ts';
import { OtherValue } from './other-value.tsx';
import { ITEM } from './text-item.ts';
import { text } from './text.ts';
import type { Item } from './use-item.ts';

const words = ITEM.decide;

/** The agreed value with its rule, and what it does to the index. */
export function ItemDecision({ item }: { readonly item: Item }): ReactNode {
  const { meeting, model } = useOpenMeeting();
  const { rubric, talk } = meeting;
  const { indicator, votes, agreed, decide, clear } = item;
  const findings = votes.votes.map(({ vote }) => vote.finding);
  const median = medianOf(findings);
  const decided =
    talkStanding(talk.threads).decided.find((one) => one.indicator === indicator.id)?.value ?? null;
  const name = useId();
  const choose = (finding: Finding): void =>
    decide(finding, rulesFor(votes, finding, decided)[0] ?? 'agreement');
  const show = (finding: Finding): string => findingWords(rubric, indicator, finding);
  const isNew = agreed !== null && !findings.some((one) => sameFinding(one, agreed.finding));
  return (
    <Section id="keputusan" title={words.title}>
      <p className="soft">{ITEM.keys}</p>
      <fieldset className="decide-values">
        <legend>{words.value}</legend>
        {optionsOf(votes).map(({ finding, by }) => (
          <label key={show(finding)} className="check">
            <input
              type="radio"
              name={name}
              checked={agreed !== null && sameFinding(agreed.finding, finding)}
              onChange={() => choose(finding)}
            />
            <span>
              {show(finding)}
              <span className="check-hint">
                {[words.byVotes(by), effectText(rubric, model.ground, indicator.id, finding)].join(
                  '; ',
                )}
              </span>
            </span>
          </label>
        ))}
        {isNew && (
          <label className="check">
            <input type="radio" name={name} checked readOnly />
            <span>{show(agreed.finding)}</span>
          </label>
        )}
      </fieldset>
      <OtherValue indicator={indicator} onChoose={choose} />
      <div className="actions">
        {median && findings.length > 1 && (
          <Button onClick={() => decide(median, 'median')}>{words.median(show(median))}</Button>
        )}
        {decided && (
          <Button onClick={() => decide(decided, 'objection')}>
            {words.decision(show(decided))}
          </Button>
        )}
        {agreed && (
          <Button kind="quiet" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
      {findings.length > 1 && (
        <p className="soft prose">{median ? words.medianHint : words.noMedian}</p>
      )}
      {agreed ? (
        <Rules
          rule={agreed.rule}
          rules={rulesFor(votes, agreed.finding, decided)}
          onChoose={(rule) => decide(agreed.finding, rule)}
        />
      ) : (
        <p role="status">{words.none}</p>
      )}
      {agreed && !meetsRule(votes, agreed) && <Notice tone="warn">{words.stale}</Notice>}
    </Section>
  );
}

interface RulesProps {
  readonly rule: AgreementRule;
  readonly rules: readonly AgreementRule[];
  readonly onChoose: (rule: AgreementRule) => void;
}

function Rules({ rule, rules, onChoose }: RulesProps): ReactNode {
  const name = useId();
  const shown = rules.includes(rule) ? rules : [rule, ...rules];
  return (
    <fieldset className="decide-rules">
      <legend>{words.rule}</legend>
      {shown.map((one) => (
        <label key={one} className="check">
          <input type="radio" name={name} checked={one === rule} onChange={() => onChoose(one)} />
          <span>{text.rules[one]}</span>
        </label>
      ))}
    </fieldset>
  );
}
