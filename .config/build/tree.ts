/** What is needed of a syntax tree. */
export interface Node {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

export const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

/** A node and everything below it. */
export const nodesIn = (node: Node): Node[] => [node, ...childrenOf(node).flatMap((child) => nodesIn(child))];
