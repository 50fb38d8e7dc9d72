import { framePicture, type Picture, type PictureWords } from './picture-frame.ts';
import { LOOK } from './picture-look.ts';
import { diamondPoints, TEXT_SIZE, type LegendEntry, type Scene, type Shape } from './scene.ts';
import { element, textAt, type Svg } from './svg.ts';

/** Width of a scene that is drawn for a picture; it is made larger together with its texts. */
export const PICTURE_SCENE = 760;
const SCALE = 1104 / PICTURE_SCENE;
const LEFT = 48;
const LEGEND_LINE = 28;
/** Rough width of a letter of the legend. */
const LETTER = 8.4;

function written(shape: Shape): Svg {
  switch (shape.kind) {
    case 'rect': {
      const [[x, y], [width, height]] = [shape.at, shape.size];
      const edge = shape.edge && { stroke: LOOK[shape.edge] };
      return element('rect', { x, y, width, height, fill: LOOK[shape.fill], ...edge });
    }
    case 'line': {
      const [[x1, y1], [x2, y2]] = [shape.from, shape.to];
      const dash = shape.dash !== undefined && { 'stroke-dasharray': shape.dash };
      const look = { stroke: LOOK[shape.ink], 'stroke-width': shape.thick };
      return element('line', { x1, y1, x2, y2, ...look, ...dash });
    }
    case 'dot':
    case 'diamond': {
      const { at, radius, fill, edge } = shape;
      const look = { fill: LOOK[fill], stroke: LOOK[edge], 'stroke-width': 2 };
      return shape.kind === 'dot'
        ? element('circle', { cx: at[0], cy: at[1], r: radius, ...look })
        : element('polygon', { points: diamondPoints(at, radius), ...look });
    }
    case 'text':
      return textAt(shape.at[0], shape.at[1], shape.text, {
        'text-anchor': shape.side,
        'font-size': shape.size ?? TEXT_SIZE,
        'font-weight': shape.bold === true ? 700 : 400,
        fill: LOOK[shape.ink],
      });
  }
}

/** Where each entry stands: beside each other as long as there is room. */
function legendPlaces(entries: readonly LegendEntry[]): readonly (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  let [x, line] = [0, 0];
  for (const { name } of entries) {
    const width = 80 + name.length * LETTER;
    if (x > 0 && x + width > 1104) [x, line] = [0, line + 1];
    places.push([x, line]);
    x += width;
  }
  return places;
}

/** A scene with its legend and the words around it, as an SVG file of its own. */
export function scenePicture(
  scene: Scene,
  legend: readonly LegendEntry[],
  words: PictureWords,
): Picture {
  const places = legendPlaces(legend);
  const lines = (places[places.length - 1]?.[1] ?? -1) + 1;
  const height = scene.height * SCALE;
  return framePicture(words, {
    height: height + lines * LEGEND_LINE,
    draw: (top) => [
      element(
        'g',
        { transform: `translate(${LEFT} ${top}) scale(${SCALE.toFixed(4)})` },
        scene.shapes.map(written),
      ),
      ...legend.flatMap(({ name, shapes }, at) => {
        const [x, line] = places[at] ?? [0, 0];
        const y = top + height + line * LEGEND_LINE + 10;
        return [
          element(
            'g',
            { transform: `translate(${LEFT + x} ${y}) scale(1.25)` },
            shapes.map(written),
          ),
          textAt(LEFT + x + 54, y + 13, name, { 'font-size': 16, fill: LOOK.ink }),
        ];
      }),
    ],
  });
}
