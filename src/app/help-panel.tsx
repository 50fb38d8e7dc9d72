import { useState, type ReactNode } from 'react';
import { guide } from 'virtual:guide';
import { useLocation } from 'wouter';
import type { GuidePlace } from '#core/guide/places.ts';
import { HelpSheet } from '#features/guide/help-sheet.tsx';
import { closeHelp } from '#state/help/help.ts';
import { helpAt } from './help-table.ts';

/** The help about the page that is shown. It follows to another page, and links within it stay. */
export function HelpPanel(): ReactNode {
  const [location] = useLocation();
  const [gone, setGone] = useState<{ readonly from: string; readonly to: GuidePlace }>();
  const place = gone?.from === location ? gone.to : helpAt(location);
  return (
    <HelpSheet
      guide={guide}
      place={place}
      follow={(to) => setGone({ from: location, to })}
      onClose={closeHelp}
    />
  );
}
