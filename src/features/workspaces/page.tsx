import { useEffect, type ReactNode } from 'react';
import { useLive } from '#state/saving/live.ts';
import { useOffice, useWorkspace } from '#state/workspaces/workspace.ts';
import { leaveFor } from '#state/workspaces/workspace-start.ts';
import { Page } from '#ui/page.tsx';
import { Section } from '#ui/section.tsx';
import { listWorkspaces } from '#workflow/workspaces/list-workspaces.ts';
import { CreateForm } from './create-form.tsx';
import { DamagedEntries } from './damaged-entries.tsx';
import { HereCard } from './here-card.tsx';
import { OthersCard } from './others-card.tsx';
import { SampleCard } from './sample-card.tsx';
import { text } from './text.ts';
import './workspaces.css';

/** The workspaces of a shared computer: which one is open, which others there are, a new one. */
export function WorkspacesPage(): ReactNode {
  const office = useOffice();
  const found = useLive(() => listWorkspaces(office), [office]);
  const here = useWorkspace((state) => state.workspace.id);
  const list = found?.ok ? found.value : { sound: [], damaged: [] };
  const count = list.sound.length + list.damaged.length;
  useEffect(() => {
    if (count > 0) useWorkspace.setState({ several: count > 1 });
  }, [count]);
  return (
    <Page title={text.title} lead={text.lead}>
      <DamagedEntries damaged={list.damaged} />
      <HereCard />
      <OthersCard others={list.sound.filter(({ id }) => id !== here)} />
      <Section id="ruang-baru" title={text.create.title}>
        <CreateForm onCreated={({ id }) => void leaveFor(id)} />
      </Section>
      <SampleCard />
    </Page>
  );
}
