import { useId, useState, type ReactNode } from 'react';
import { Link } from 'wouter';
import { paths } from '#state/paths.ts';
import { usePrices } from '#state/plans/use-prices.ts';
import { useTableImport } from '#state/tables/use-table-import.ts';
import { buttonClass } from '#ui/button.tsx';
import { Field } from '#ui/field.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { TableImport } from '#ui/table-import.tsx';
import './prices.css';
import { text as all } from './text.ts';

const { intake: text } = all;

/** Only the names of lists are asked for, no rows. */
const NAMES = {
  part: 'list',
  filter: { words: '', standard: '', year: '' },
  order: { by: 'name', down: false },
  rows: { from: 0, count: 0 },
} as const;

/** A list of prices: whose it is and of which year, then the file. */
export function ImportPage(): ReactNode {
  const owners = useId();
  const [about, setAbout] = useState({ source: '', year: '' });
  const asked = usePrices(NAMES);
  const known = asked.kind === 'here' ? asked.view.part.sources : [];
  const { panel } = useTableImport({ kind: 'prices', words: text.words, options: about });
  // What is looked at rests on it: another owner or year has to be looked at anew.
  const isLookedAt = panel.step.kind === 'preview' || panel.step.kind === 'working';
  return (
    <Page title={text.title} kicker={all.title} lead={text.lead}>
      <Section id="tentang" title={text.about}>
        <fieldset className="prices-pair" disabled={isLookedAt}>
          <Field label={text.source} hint={text.sourceHint}>
            {(control) => (
              <input
                {...control}
                className="input"
                list={owners}
                value={about.source}
                onChange={({ target }) => setAbout((now) => ({ ...now, source: target.value }))}
              />
            )}
          </Field>
          <datalist id={owners}>
            {known.map((owner) => (
              <option key={owner} value={owner}>
                {owner}
              </option>
            ))}
          </datalist>
          <Field label={text.year} hint={text.yearHint}>
            {(control) => (
              <input
                {...control}
                className="input"
                inputMode="numeric"
                value={about.year}
                onChange={({ target }) => setAbout((now) => ({ ...now, year: target.value }))}
              />
            )}
          </Field>
        </fieldset>
        {isLookedAt && <p className="soft">{text.goBack}</p>}
      </Section>
      <Section id="berkas" title={text.file}>
        <TableImport {...panel} />
      </Section>
      <div className="actions">
        <Link href={paths.prices} className={buttonClass('secondary')}>
          <Icon name="arrow-left" />
          {all.back}
        </Link>
        <Link href={paths.imports} className={buttonClass('quiet')}>
          {all.imports}
        </Link>
      </div>
    </Page>
  );
}
