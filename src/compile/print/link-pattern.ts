import { pattern } from './matcher.js';
import type { Pattern, PatternNode } from './matcher.js';

/** Returns the pattern of one link in a direction, seen from `here`; `link` is its variable, or empty. */
export function linkPattern(options: {
  readonly direction: 'OUT' | 'IN' | 'BOTH';
  readonly here: PatternNode;
  readonly link: string;
  readonly type: string;
  readonly there: PatternNode;
}): Pattern {
  const { here, link, type, there } = options;
  switch (options.direction) {
    case 'OUT':
      return pattern`(${here})-[${link}:${type}]->(${there})`;
    case 'IN':
      return pattern`(${here})<-[${link}:${type}]-(${there})`;
    case 'BOTH':
      return pattern`(${here})-[${link}:${type}]-(${there})`;
  }
}
