import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { DETAIL_LABEL, failureDetail, failureText } from '#state/words/failure-text.ts';
import { paths } from '#state/paths.ts';
import type { InitiativesOf, InitiativesState } from '#state/plans/use-initiatives.ts';
import { buttonClass } from '#ui/button.tsx';
import { Icon } from '#ui/icons/icon.tsx';
import { Notice } from '#ui/notice.tsx';
import { TechnicalDetail } from '#ui/technical-detail.tsx';
import { text } from './text.ts';

interface InitiativesFrameProps {
  readonly state: InitiativesState;
  readonly children: (here: InitiativesOf) => ReactNode;
}

/** Shows what the initiatives of one instrument are needed for, or why they are not here. */
export function InitiativesFrame({ state, children }: InitiativesFrameProps): ReactNode {
  switch (state.kind) {
    case 'reading':
      return <p role="status">{text.reading}</p>;
    case 'failed': {
      const { failure } = state;
      const isUnread = failure.kind === 'catalogue-unread';
      const detail = isUnread ? undefined : failureDetail(failure);
      return (
        <Notice tone="bad" role="alert">
          <p>{isUnread ? text.unread : failureText(failure, 'reading')}</p>
          {detail !== undefined && <TechnicalDetail label={DETAIL_LABEL} detail={detail} />}
        </Notice>
      );
    }
    case 'no-rubric':
      return (
        <>
          <Notice tone="bad" role="alert">
            <p>{text.noRubric(state.id)}</p>
          </Notice>
          <Link href={paths.initiatives} className={buttonClass('secondary')}>
            <Icon name="arrow-left" />
            {text.back}
          </Link>
        </>
      );
    case 'here':
      return children(state);
  }
}
