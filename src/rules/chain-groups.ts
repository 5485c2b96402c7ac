import { commitmentOf, type Factuality } from './commitment.js';
import type { LastLink } from './last-links.js';
import { originPointsOf, type OriginPoints } from './origin-points.js';
import type { PathGroup } from './path-groups.js';
import type { RuleContext } from './rule-context.js';

/** All chains with the same last link and the same prefix, taken together. */
export class ChainGroup {
  readonly commitment: Factuality;
  private derivedOrigins: OriginPoints | null = null;
  private readonly context: RuleContext;
  readonly link: LastLink;
  readonly paths: PathGroup;

  constructor(context: RuleContext, link: LastLink, paths: PathGroup) {
    this.context = context;
    this.link = link;
    this.paths = paths;
    this.commitment = commitmentOf(paths.prefix, link.factuality).commitment;
  }

  /** The origins of these chains; derived when they are first read, as not every rule needs them. */
  get origins(): OriginPoints {
    return (this.derivedOrigins ??= originPointsOf(this.context, this.link, this.paths));
  }
}

/** Groups the chains that end with these last links. Source: rule 0, "chain". */
export function chainGroupsOf(
  context: RuleContext,
  links: ReadonlyArray<LastLink>,
): ReadonlyArray<ChainGroup> {
  const groups: ChainGroup[] = [];
  for (const link of links)
    for (const paths of context.pathsOf(link.node)) groups.push(new ChainGroup(context, link, paths));
  return groups;
}
