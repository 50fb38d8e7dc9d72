import type { ReactNode } from 'react';
import { diamondPoints, TEXT_SIZE, type Ink, type Scene, type Shape } from './scene.ts';

const THEME: Readonly<Record<Ink, string>> = {
  ink: 'var(--ink)',
  soft: 'var(--ink-soft)',
  line: 'var(--line)',
  paper: 'var(--surface)',
  value: 'var(--chart-1)',
  target: 'var(--chart-2)',
  supported: 'var(--chart-3)',
  level0: 'var(--level-0)',
  level1: 'var(--level-1)',
  level2: 'var(--level-2)',
  level3: 'var(--level-3)',
  level4: 'var(--level-4)',
};

const HALO = {
  stroke: THEME.paper,
  strokeWidth: 4,
  strokeLinejoin: 'round',
  paintOrder: 'stroke',
} as const;

function Drawn({ shape }: { readonly shape: Shape }): ReactNode {
  switch (shape.kind) {
    case 'rect': {
      const [x, y] = shape.at;
      const [width, height] = shape.size;
      const edge = shape.edge && THEME[shape.edge];
      return (
        <rect x={x} y={y} width={width} height={height} fill={THEME[shape.fill]} stroke={edge} />
      );
    }
    case 'line':
      return (
        <line
          x1={shape.from[0]}
          y1={shape.from[1]}
          x2={shape.to[0]}
          y2={shape.to[1]}
          stroke={THEME[shape.ink]}
          strokeWidth={shape.thick}
          strokeDasharray={shape.dash}
        />
      );
    case 'dot':
      return (
        <circle
          cx={shape.at[0]}
          cy={shape.at[1]}
          r={shape.radius}
          fill={THEME[shape.fill]}
          stroke={THEME[shape.edge]}
          strokeWidth={2}
        />
      );
    case 'diamond':
      return (
        <polygon
          points={diamondPoints(shape.at, shape.radius)}
          fill={THEME[shape.fill]}
          stroke={THEME[shape.edge]}
          strokeWidth={2}
        />
      );
    case 'text':
      return (
        <text
          x={shape.at[0]}
          y={shape.at[1]}
          textAnchor={shape.side}
          fill={THEME[shape.ink]}
          fontSize={shape.size ?? TEXT_SIZE}
          fontWeight={shape.bold === true ? 700 : 400}
          {...(shape.halo === true && HALO)}
        >
          {shape.text}
        </text>
      );
  }
}

/** A scene on the screen, in the colours of the theme; the words around it speak for it. */
export function SceneDrawing({ scene }: { readonly scene: Scene }): ReactNode {
  const { width, height, shapes } = scene;
  // Marks have no names and never change places one by one: where they stand names them.
  const named = shapes.map((shape, at) => [`${at}`, shape] as const);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {named.map(([key, shape]) => (
        <Drawn key={key} shape={shape} />
      ))}
    </svg>
  );
}
