import { useId, type ReactNode } from 'react';
import { EVERY_APPLICATION } from '#core/inventory/filter.ts';
import { useInventory } from '#state/inventory/use-inventory.ts';
import { useRoster } from '#state/period/use-roster.ts';
import { Section } from '#ui/section.tsx';
import { ContractFields } from './contract-fields.tsx';
import { ChoiceField, TextField } from './form-fields.tsx';
import { formText as text } from './text-form.ts';

/** Only the names of agencies, of which each asks for the same. */
const AGENCIES = {
  part: 'list',
  filter: EVERY_APPLICATION,
  rows: { from: 0, count: 0 },
} as const;

/** The fields, in the order in which people know them. */
export function FormParts(): ReactNode {
  const agencies = useId();
  const { parts } = text;
  const roster = useRoster().list;
  const asked = useInventory(AGENCIES);
  const stored = asked.kind === 'here' ? asked.view.part.choices : [];
  const names = new Set([
    ...(roster?.ok ? roster.value.sound.map(({ name }) => name) : []),
    ...stored.map(({ agency }) => agency),
  ]);
  return (
    <>
      <Section id="identitas" title={parts.identity}>
        <TextField name="name" />
        <TextField name="function" />
        <div className="inventory-pair">
          <TextField name="code" />
          <ChoiceField name="kind" words={text.kinds} />
          <TextField name="category" />
          <TextField name="medium" />
        </div>
      </Section>
      <Section id="pemilik" title={parts.owner}>
        <div className="inventory-pair">
          <TextField name="agency" suggestions={agencies} />
          <TextField name="agencyCode" />
          <TextField name="unit" />
          <ChoiceField name="status" words={text.statuses} />
          <TextField name="year" />
        </div>
        <datalist id={agencies}>
          {[...names].sort().map((name) => (
            <option key={name}>{name}</option>
          ))}
        </datalist>
      </Section>
      <Section id="teknis" title={parts.technical}>
        <div className="inventory-pair">
          <TextField name="address" />
          <TextField name="hosting" />
          <TextField name="sourceOwner" />
          <ChoiceField name="openSourceClause" words={text.clauses} />
        </div>
      </Section>
      <Section id="integrasi" title={parts.integration}>
        <ChoiceField name="integrated" words={text.integrated} />
        <TextField name="integrations" />
        <TextField name="integrationNote" />
      </Section>
      <Section id="pemakaian" title={parts.use}>
        <div className="inventory-pair">
          <TextField name="users" />
          <TextField name="userCount" />
          <TextField name="yearlyCost" />
        </div>
        <TextField name="note" />
      </Section>
      <Section id="kontrak" title={parts.contracts}>
        <ContractFields />
      </Section>
    </>
  );
}
