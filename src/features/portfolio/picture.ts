import type { PortfolioHead } from '#core/portfolio/view.ts';
import type { PictureWords } from '#ui/charts/picture-frame.ts';
import { denominatorText, filterText } from './standing.ts';
import { text } from './text.ts';

/** What a picture says about itself once it has left: which results, and of how many. */
export function pictureWords(head: PortfolioHead, title: string): PictureWords {
  const { chosen, frame, query } = head;
  const stage = chosen
    ? `${text.stages[chosen.stage]}, ${text.measures[chosen.measure].toLowerCase()}`
    : '';
  return {
    title,
    about: text.picture.about(
      chosen?.year ?? 0,
      [stage, filterText(query)].filter((one) => one !== '').join(' · '),
    ),
    result: denominatorText(head),
    foot: text.picture.foot(frame?.shortTitle ?? '', frame?.ref.version ?? ''),
  };
}

/** A file name of plain letters. */
export function pictureFile(head: PortfolioHead, kind: string): string {
  return `rekap-${kind}-${head.chosen?.year ?? ''}`;
}
