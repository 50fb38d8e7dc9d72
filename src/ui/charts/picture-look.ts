/** Colours and type of exported pictures: always the light theme, resolved, ready for a document. */
export const LOOK = {
  paper: '#ffffff',
  ink: '#16242b',
  soft: '#47575f',
  line: '#c6d0d5',
  value: '#0b6e8f',
  target: '#c25e00',
  goal: '#47575f',
  supported: '#0b6e4f',
  level0: '#f3d9c8',
  level1: '#f6e7c0',
  level2: '#d8e8d8',
  level3: '#a9d4bf',
  level4: '#6fb7a5',
  font: "'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif",
} as const;

/** Stroke attributes that tell the lines apart without colour. */
export const STROKES = {
  value: { stroke: LOOK.value, 'stroke-width': 3 },
  supported: { stroke: LOOK.supported, 'stroke-width': 3, 'stroke-dasharray': '3 4' },
  target: { stroke: LOOK.target, 'stroke-width': 2.5, 'stroke-dasharray': '9 5' },
  goal: {
    stroke: LOOK.goal,
    'stroke-width': 2.5,
    'stroke-dasharray': '2 6',
    'stroke-linecap': 'round',
  },
} as const;
