/**
 * The icons of the application: lines on a ground of 24 × 24, two units thick with round ends, as
 * the `d` of one path. Drawn for this application, so that no other licence comes with them.
 */
export const SHAPES = {
  'arrow-left': 'M20 12H4M11 5l-7 7 7 7',
  'arrow-right': 'M4 12h16M13 5l7 7-7 7',
  'chevron-left': 'M15 6l-6 6 6 6',
  'chevron-right': 'M9 6l6 6-6 6',
  check: 'M4.5 12.5l5 5 10-11',
  minus: 'M6 12h12',
  plus: 'M12 5v14M5 12h14',
  'sort-none': 'M8 10l4-4 4 4M8 14l4 4 4-4',
  'sort-up': 'M12 19V5M6 11l6-6 6 6',
  'sort-down': 'M12 5v14M6 13l6 6 6-6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8v.01',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l3 3 5-6',
  warn: 'M12 4L2.5 20h19zM12 10v4.5M12 17.2v.01',
  bad: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 16V4M7 8.5l5-5 5 5M4 20h16',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  empty: 'M4 14l3-9h10l3 9v6H4zM4 14h5a3 3 0 0 0 6 0h5',
  keys: 'M2.5 6h19v12h-19zM6.5 10v.01M10 10v.01M13.8 10v.01M17.5 10v.01M8 14h8',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
} as const;

/** What an icon is called: by what it shows where it has many uses, else by what it stands for. */
export type IconName = keyof typeof SHAPES;
