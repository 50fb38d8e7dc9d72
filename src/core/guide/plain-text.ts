import type { GuideBlock, GuideInline } from './chapter.ts';

/** Words within a line, without their kinds. */
export function plainInline(parts: readonly GuideInline[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return part;
      return part.kind === 'code' ? part.text : plainInline(part.parts);
    })
    .join('');
}

/** What a reader hears of a block, one text for each paragraph, item, row and picture. */
export function plainBlock(block: GuideBlock): readonly string[] {
  switch (block.kind) {
    case 'paragraph':
      return [plainInline(block.parts)];
    case 'list':
      return block.items.flatMap((item) => item.flatMap(plainBlock));
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(plainInline).join(' · '));
    case 'picture':
      return [block.alt];
  }
}
