import { lazy } from 'react';

/** Both drawings arrive in their own chunk, after the page can already be read. */
export const LazyRadar = lazy(() =>
  import('./radar-drawing.tsx').then((module) => ({ default: module.RadarDrawing })),
);
export const LazyBars = lazy(() =>
  import('./bars-drawing.tsx').then((module) => ({ default: module.BarsDrawing })),
);
