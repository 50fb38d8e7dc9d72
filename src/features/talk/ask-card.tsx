import { useState, type ReactNode } from 'react';
import { documentIdSchema } from '#core/lib/ids.ts';
import type { About } from '#core/review/about.ts';
import { dayAfter } from '#core/review/due.ts';
import { placedIndicators } from '#core/rubric/walk.ts';
import { useDesk } from '#state/desk.ts';
import { localDay } from '#state/local-day.ts';
import { Button } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Section } from '#ui/section.tsx';
import { documentName } from './names.ts';
import { useRoom } from './room.ts';
import { USUAL_DAYS } from './thread-card.tsx';
import { text } from './text.ts';

const { ask: words } = text;

/** Where the asesor begins: an indicator or one piece of its evidence, asked about or handed back. */
export function AskCard({ preset }: { readonly preset: string }): ReactNode {
  const desk = useDesk();
  const { rubric, submission, begin } = useRoom();
  const [indicator, setIndicator] = useState(preset);
  const [document, setDocument] = useState('');
  const [isLacking, setLacking] = useState(false);
  const evidence = submission.bodies['documents.json'].filter(
    ({ status, supports }) =>
      status === 'active' && supports.some((one) => one.indicator === indicator),
  );
  const start = (kind: 'question' | 'return'): void => {
    setLacking(indicator === '');
    if (indicator === '') return;
    const chosen = documentIdSchema.safeParse(document);
    const about: About = chosen.success
      ? { of: 'document', document: chosen.data, indicator }
      : { of: 'indicator', indicator };
    begin({ kind, about, replyTo: null, deadline: dayAfter(localDay(desk.now()), USUAL_DAYS) });
  };
  return (
    <Section id="tanya" title={words.title}>
      <div className="talk-form">
        <Field label={words.indicator} error={isLacking ? words.lacks : undefined}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={indicator}
              onChange={({ target }) => {
                setIndicator(target.value);
                setDocument('');
                setLacking(false);
              }}
            >
              <option value="">{words.choose}</option>
              {placedIndicators(rubric).map(({ indicator: one }) => (
                <option key={one.id} value={one.id}>
                  {`${one.code} ${one.title}`}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={words.document}>
          {(control) => (
            <select
              {...control}
              className="input"
              value={document}
              onChange={({ target }) => setDocument(target.value)}
            >
              <option value="">{words.whole}</option>
              {evidence.map((one) => (
                <option key={one.id} value={one.id}>
                  {documentName(one)}
                </option>
              ))}
            </select>
          )}
        </Field>
      </div>
      <p className="soft">{words.hint}</p>
      <div className="actions">
        <Button kind="primary" onClick={() => start('question')}>
          {words.question}
        </Button>
        <Button onClick={() => start('return')}>{words.return}</Button>
      </div>
    </Section>
  );
}
