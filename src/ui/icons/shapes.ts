/**
 * The icons of the application: lines on a ground of 24 × 24, two units thick with round ends, as
 * the `d` of one path. Drawn for this application, so that no other licence comes with them.
 */
export const SHAPES = {
  'arrow-left': 'M20 12H4M11 5l-7 7 7 7',
  'arrow-right': 'M4 12h16M13 5l7 7-7 7',
  'chevron-down': 'M6 9l6 6 6-6',
  'chevron-left': 'M15 6l-6 6 6 6',
  'chevron-right': 'M9 6l6 6-6 6',
  check: 'M4.5 12.5l5 5 10-11',
  minus: 'M6 12h12',
  plus: 'M12 5v14M5 12h14',
  cross: 'M6 6l12 12M18 6L6 18',
  'sort-none': 'M8 10l4-4 4 4M8 14l4 4 4-4',
  'sort-up': 'M12 19V5M6 11l6-6 6 6',
  'sort-down': 'M12 5v14M6 13l6 6 6-6',
  info: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5M12 8v.01',
  good: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l3 3 5-6',
  warn: 'M12 4L2.5 20h19zM12 10v4.5M12 17.2v.01',
  bad: 'M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9 9l6 6M15 9l-6 6',
  search: 'M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5L20 20',
  lock: 'M6 11h12v9H6zM8.5 11V8a3.5 3.5 0 0 1 7 0v3',
  download: 'M12 4v11M7 10.5l5 5 5-5M4 20h16',
  upload: 'M12 16V4M7 8.5l5-5 5 5M4 20h16',
  print: 'M7 9V3.5h10V9M7 17H4V9h16v8h-3M7 14h10v6.5H7z',
  picture: 'M4 5h16v14H4zM4 16l5-5 4 4 2.5-2.5L20 17M15.5 9v.01',
  table: 'M4 5h16v14H4zM4 10h16M4 14.5h16M10 10v9',
  edit: 'M4 20l1-4.5L16 4.5l3.5 3.5L8.5 19zM13.5 7l3.5 3.5',
  remove: 'M4 7h16M9 7V4h6v3M6.5 7l1 13h9l1-13M10 11v5.5M14 11v5.5',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  calendar: 'M4 6h16v14H4zM4 10.5h16M8.5 3.5v4M15.5 3.5v4',
  empty: 'M4 14l3-9h10l3 9v6H4zM4 14h5a3 3 0 0 0 6 0h5',
  form: 'M6 4h12v17H6zM9.5 2.5h5v3h-5zM9.5 11h5M9.5 15.5h5',
  scales: 'M12 4v16M8 20h8M5 7h14M5 7l-3 7a3.2 3.2 0 0 0 6 0zM19 7l-3 7a3.2 3.2 0 0 0 6 0z',
  office: 'M3 9.5L12 4l9 5.5zM5.5 13v4.5M10 13v4.5M14 13v4.5M18.5 13v4.5M3 20.5h18',
  book: 'M12 6.5C9.5 5 7 4.5 3.5 4.5v14c3.5 0 6 .5 8.5 2 2.5-1.5 5-2 8.5-2v-14c-3.5 0-6 .5-8.5 2zM12 6.5v14',
  folder: 'M3.5 6h6l2 2.5h9v11h-17z',
  store:
    'M12 4c4.4 0 8 1.2 8 2.8s-3.6 2.7-8 2.7-8-1.1-8-2.7S7.6 4 12 4zM4 6.8v10.4C4 18.8 7.6 20 12 20s8-1.2 8-2.8V6.8M4 12c0 1.6 3.6 2.8 8 2.8s8-1.2 8-2.8',
  people:
    'M9 5a3.2 3.2 0 1 0 0 6.4A3.2 3.2 0 0 0 9 5zM3 20c0-3.5 2.5-5.5 6-5.5s6 2 6 5.5M16 5.3a3.2 3.2 0 0 1 0 5.9M18 15c2 .8 3 2.5 3 5',
  keys: 'M2.5 6h19v12h-19zM6.5 10v.01M10 10v.01M13.8 10v.01M17.5 10v.01M8 14h8',
  list: 'M9 6h11M9 12h11M9 18h11M4.5 6v.01M4.5 12v.01M4.5 18v.01',
  talk: 'M4 5h16v11h-8l-4.5 4V16H4z',
} as const;

/** What an icon is called: by what it shows where it has many uses, else by what it stands for. */
export type IconName = keyof typeof SHAPES;
