import type { ContentLink, EvidenceStatement } from './evidence.js';

/** A statement with the links to it, so that chains are followed without look-ups. */
export interface StatementNode {
  readonly statement: EvidenceStatement;
  /** The HAS_CONTENT links to this statement. */
  readonly links: ReadonlyArray<NodeLink>;
  /** The place in `outerFirst`: greater than that of every statement about it. */
  readonly place: number;
}

/** A HAS_CONTENT link with the node that it starts from. */
export interface NodeLink {
  readonly outer: StatementNode;
  readonly link: ContentLink;
}

/** The statements of the evidence, connected by their HAS_CONTENT links. */
export interface StatementNodes {
  readonly nodes: ReadonlyMap<string, StatementNode>;
  /** The statements, each after all statements about it. */
  readonly outerFirst: ReadonlyArray<StatementNode>;
  /** The links to claims, by claim. */
  readonly linksToClaims: ReadonlyMap<string, ReadonlyArray<NodeLink>>;
}

/** A node while it is built. */
interface Draft {
  readonly statement: EvidenceStatement;
  links: NodeLink[];
  place: number;
}

/** Shared by all nodes without links; never changed. */
const none: NodeLink[] = [];
const unplaced = -2;
/** The place of a node while the statements about it are placed. */
const entered = -1;

/** Connects the statements by their HAS_CONTENT links; leaves out links from statements that are not in the evidence. */
export function connectStatements(
  statements: ReadonlyMap<string, EvidenceStatement>,
  contents: ReadonlyArray<ContentLink>,
): StatementNodes {
  const nodes = new Map<string, Draft>();
  for (const statement of statements.values())
    nodes.set(statement.id, { statement, links: none, place: unplaced });
  const linksToClaims = new Map<string, NodeLink[]>();
  for (const link of contents) {
    const outer = nodes.get(link.statement);
    if (!outer) continue;
    const inner = nodes.get(link.content);
    const links = inner ? inner.links : linksToClaims.get(link.content);
    if (links && links !== none) links.push({ outer, link });
    else if (inner) inner.links = [{ outer, link }];
    else linksToClaims.set(link.content, [{ outer, link }]);
  }
  return { nodes, linksToClaims, outerFirst: placed(nodes) };
}

/** A node of which `next` links have been followed. */
interface Visit {
  readonly node: Draft;
  next: number;
}

/** Places each node after all statements about it. No import allows circles. */
function placed(nodes: ReadonlyMap<string, Draft>): ReadonlyArray<StatementNode> {
  const order: Draft[] = [];
  for (const start of nodes.values()) {
    const visits: Visit[] = start.place === unplaced ? [visitOf(start)] : [];
    for (let visit = visits.at(-1); visit; visit = visits.at(-1)) {
      const { node } = visit;
      const outer = node.links[visit.next]?.outer as Draft | undefined; // every node is made from a draft
      visit.next += 1;
      if (outer?.place === unplaced) visits.push(visitOf(outer));
      else if (!outer) {
        node.place = order.push(node) - 1;
        visits.pop();
      }
    }
  }
  return order;
}

/** Marks the node, so that a circle is entered once. */
function visitOf(node: Draft): Visit {
  node.place = entered;
  return { node, next: 0 };
}
