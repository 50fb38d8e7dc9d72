import type { ReactNode } from 'react';
import { useDesk } from '#state/desk.ts';
import { useLive } from '#state/saving/live.ts';
import { paths } from '#state/paths.ts';
import { Page } from '#ui/page.tsx';
import { filesHere } from '#workflow/receive/files-here.ts';
import './files.css';
import { Place } from './place.tsx';
import { SentList } from './sent-list.tsx';
import { text } from './text.ts';

/** Everything about files that travel between desks, and what is here of each. */
export function FilesPage(): ReactNode {
  const desk = useDesk();
  const found = useLive(() => filesHere(desk), [desk]);
  const here = found?.ok ? found.value : undefined;
  const holder = here && (here.unit === null ? text.keys.none : text.keys.state(here.unit));
  return (
    <Page title={text.title} lead={<p>{text.lead}</p>}>
      <ul className="places">
        <Place
          href={paths.inbox}
          words={text.receive}
          state={here && text.receive.state(here.received)}
        />
        <Place href={paths.verify} words={text.verify} state="" />
        <Place
          href={paths.periods}
          words={text.periods}
          state={here && text.periods.state(here.periods)}
        />
        <Place href={paths.keys} words={text.keys} state={holder} />
      </ul>
      {here && <SentList sent={here.sent} />}
    </Page>
  );
}
