import type { ReactNode } from 'react';
import { Link, Route, Switch } from 'wouter';
import type { Guide } from '#core/guide/chapter.ts';
import { chapterOf } from '#core/guide/places.ts';
import { paths } from '#state/paths.ts';
import { Page } from '#ui/page.tsx';
import { ChapterPage } from './chapter-page.tsx';
import { ContentsPage } from './contents-page.tsx';
import { guideText as text } from './text.ts';
import './guide.css';

/** The contents, with or without a question: one page, so that the box keeps what is typed. */
const CONTENTS = /^\/panduan(?:\/cari(?:\/(?<query>.*))?)?$/;

/** Words in the address as they were before `paths.guideSearch`; left alone when they are not. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** The user guide: contents and search, or one chapter. */
export function GuidePage({ guide }: { readonly guide: Guide }): ReactNode {
  return (
    <Switch>
      <Route path={CONTENTS}>
        {(found) => {
          const { query = '' } = found as { readonly query?: string };
          return <ContentsPage guide={guide} asked={decoded(query)} />;
        }}
      </Route>
      <Route path="/panduan/:chapter/:anchor?">
        {({ chapter: name, anchor = '' }) => {
          const chapter = chapterOf(guide, name);
          return chapter ? (
            <ChapterPage key={name} guide={guide} chapter={chapter} anchor={anchor} />
          ) : (
            <Unknown />
          );
        }}
      </Route>
    </Switch>
  );
}

function Unknown(): ReactNode {
  return (
    <Page title={text.notFound.title}>
      <p>{text.notFound.body}</p>
      <p>
        <Link href={paths.guide}>{text.allChapters}</Link>
      </p>
    </Page>
  );
}
