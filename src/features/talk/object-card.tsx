import { useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { dueOf } from '#core/review/due.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { paths } from '#state/paths.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { dayText, findingText } from './names.ts';
import { useRoom } from './room.ts';
import { text } from './text.ts';

const { object: words } = text;

/** Where the agency objects to one value of the newest result that is here. */
export function ObjectCard(): ReactNode {
  const desk = useDesk();
  const { place, rubric, begin } = useRoom();
  const [result] = place.results;
  const rows = placedIndicators(rubric).flatMap(({ indicator }) => {
    const value = result?.final.values[indicator.id];
    return value ? [{ indicator, value }] : [];
  });
  const [chosen, setChosen] = useState('');
  if (!result || rows.length === 0) return null;
  const { stage, objectUntil, submission } = result.final;
  const row = rows.find(({ indicator }) => indicator.id === chosen) ?? rows[0];
  const start = (): void => {
    if (!row) return;
    const about = { of: 'indicator', indicator: row.indicator.id } as const;
    begin({
      kind: 'objection',
      about,
      replyTo: null,
      deadline: null,
      submission,
      result: result.record.id,
    });
  };
  return (
    <Section id="sanggah" title={words.title}>
      <p>
        {words.lead[stage]} {untilText(objectUntil, localDay(desk.now()))}{' '}
        <Link className="talk-link" href={paths.result(result.record.id)}>
          {words.toResult}
        </Link>
      </p>
      <Field label={words.indicator}>
        {(control) => (
          <select
            {...control}
            className="input"
            value={row?.indicator.id ?? ''}
            onChange={({ target }) => setChosen(target.value)}
          >
            {rows.map(({ indicator, value }) => (
              <option key={indicator.id} value={indicator.id}>
                {words.option(`${indicator.code} ${indicator.title}`, findingText(value.finding))}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className="actions">
        <Button onClick={start}>{words.write}</Button>
      </div>
    </Section>
  );
}

function untilText(last: string | null, today: string): string {
  const due = dueOf(last, today);
  if (due.is === 'never') return words.noUntil;
  return due.is === 'over' ? words.over(dayText(due.last)) : words.until(dayText(due.last));
}
