import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'wouter';
import { medianOf } from '#core/review/median-of.ts';
import { paths } from '#state/paths.ts';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { Page } from '#ui/page.tsx';
import { IndexStrip } from './index-strip.tsx';
import { ItemClaim } from './item-claim.tsx';
import { ItemDecision } from './item-decision.tsx';
import { ItemMinority } from './item-minority.tsx';
import { ItemTalk } from './item-talk.tsx';
import { ItemVerdicts } from './item-verdicts.tsx';
import { ItemVotes } from './item-votes.tsx';
import { ItemWords } from './item-words.tsx';
import { useOpenMeeting } from './meeting-context.ts';
import { ITEM } from './text-item.ts';
import { text } from './text.ts';
import { useItem, type Item } from './use-item.ts';
import { useChoosingKeys, useItemKeys } from './use-item-keys.ts';

interface ItemPageProps {
  readonly indicator: string;
  readonly saved: ReactNode;
}

/** One indicator of the meeting: every vote side by side, and what is agreed. */
export function ItemPage({ indicator, saved }: ItemPageProps): ReactNode {
  const { id, meeting, model } = useOpenMeeting();
  const item = useItem(indicator);
  const at = model.order.indexOf(indicator);
  const neighbours = { previous: model.order[at - 1], next: model.order[at + 1] };
  useItemKeys(id, neighbours);
  const { agency } = meeting.submission.bodies['assessment.json'];
  const toMeeting = (
    <Link href={paths.consensus(id)}>
      <Icon name="arrow-left" /> {text.toMeeting}
    </Link>
  );
  if (!item) {
    return (
      <Page title={text.missing.title} lead={toMeeting}>
        <Notice tone="info">{ITEM.missing}</Notice>
      </Page>
    );
  }
  const nav = <ItemNav {...neighbours} label={ITEM.place(at + 1, model.order.length)} />;
  return (
    <Page
      title={`${item.indicator.code} ${item.indicator.title}`}
      kicker={`${text.title}, ${agency.name}`}
      lead={
        <div className="consensus-lead">
          {toMeeting}
          {saved}
        </div>
      }
    >
      {nav}
      <IndexStrip />
      <ItemClaim item={item} />
      <Deciding item={item} />
      <ItemMinority item={item} />
      <ItemVerdicts indicator={indicator} />
      <ItemTalk indicator={indicator} />
      {nav}
    </Page>
  );
}

/** Votes and decision together: the keys work here, and the focus comes here first. */
function Deciding({ item }: { readonly item: Item }): ReactNode {
  const { votes } = item.votes;
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // After the page has given the focus to its title: the name of the group says it, too.
    queueMicrotask(() => place.current?.focus({ preventScroll: true }));
  }, []);
  const take = {
    vote: (at: number): void => {
      const vote = votes[at];
      if (vote) item.decide(vote.vote.finding, 'agreement');
    },
    median: (): void => {
      const median = medianOf(votes.map(({ vote }) => vote.finding));
      if (median) item.decide(median, 'median');
    },
  };
  const onKey = useChoosingKeys(take);
  return (
    // The keys are a second way to the buttons and choices inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={place}
      className="stack deciding"
      tabIndex={-1}
      role="group"
      aria-label={`${item.indicator.code} ${item.indicator.title}: ${ITEM.decide.title}`}
      onKeyDown={({ nativeEvent }) => onKey(nativeEvent)}
    >
      <ItemVotes item={item} />
      <ItemDecision item={item} />
      <ItemWords item={item} />
    </div>
  );
}

interface ItemNavProps {
  readonly previous: string | undefined;
  readonly next: string | undefined;
  readonly label: string;
}

function ItemNav({ previous, next, label }: ItemNavProps): ReactNode {
  const { id } = useOpenMeeting();
  return (
    <div className="item-nav">
      {previous === undefined ? (
        <span />
      ) : (
        <Link href={paths.consensusItem(id, previous)}>{ITEM.previous}</Link>
      )}
      <span className="soft numeric">{label}</span>
      {next === undefined ? (
        <Link href={paths.consensus(id)}>{text.toMeeting}</Link>
      ) : (
        <Link href={paths.consensusItem(id, next)}>{ITEM.next}</Link>
      )}
    </div>
  );
}
