import type { ReactNode } from 'react';
import { paths } from '#state/paths.ts';
import { Section } from '#ui/section.tsx';
import { SampleMaker } from './sample-opener.tsx';
import { text } from './text.ts';

/** Makes a workspace of invented data to look around in, and opens it. */
export function SampleCard(): ReactNode {
  return (
    <Section id="data-contoh" title={text.sample.title}>
      <p>{text.sample.what}</p>
      <p>{text.sample.apart}</p>
      <SampleMaker place={paths.home} action={text.sample.action} />
    </Section>
  );
}
