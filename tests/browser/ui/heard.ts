import { cdp } from 'vitest/browser';

interface AxNode {
  readonly nodeId: string;
  readonly parentId?: string;
  readonly name?: { readonly value?: string };
  readonly role?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { value?: unknown } }[];
}

interface Frames {
  readonly frame: { readonly id: string };
  readonly childFrames?: readonly Frames[];
}

/** The part of the protocol of the browser that is asked here. */
interface Session {
  send(method: 'Page.getFrameTree'): Promise<{ readonly frameTree: Frames }>;
  send(
    method: 'Accessibility.getFullAXTree',
    asked: { readonly frameId: string },
  ): Promise<{ readonly nodes: readonly AxNode[] }>;
}

const framesOf = ({ frame, childFrames = [] }: Frames): readonly string[] => [
  frame.id,
  ...childFrames.flatMap(framesOf),
];

const isPolite = ({ properties = [] }: AxNode): boolean =>
  properties.some(({ name, value }) => name === 'live' && value.value === 'polite');

/**
 * What stands in the polite regions of the page right now, as the browser hands it to a screen reader:
 * one list of sentences for every region, empty regions too.
 */
export async function inRegions(): Promise<readonly (readonly string[])[]> {
  const session = cdp() as unknown as Session;
  const { frameTree } = await session.send('Page.getFrameTree');
  const trees = await Promise.all(
    framesOf(frameTree).map((frameId) => session.send('Accessibility.getFullAXTree', { frameId })),
  );
  return trees.flatMap(({ nodes }) => {
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const isIn = (node: AxNode | undefined, region: AxNode): boolean =>
      node !== undefined && (node === region || isIn(byId.get(node.parentId ?? ''), region));
    return nodes.filter(isPolite).map((region) =>
      nodes
        .filter(({ role }) => role?.value === 'StaticText')
        .filter((node) => isIn(node, region))
        .map(({ name }) => name?.value ?? ''),
    );
  });
}
