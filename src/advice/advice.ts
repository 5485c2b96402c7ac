import { groupBy } from '../lib/group-by.js';
import type { GraphData } from '../model/graph-data.js';
import type { DocumentText } from '../verify/verify.js';
import type { Advice, AdviceRule } from './advice-rule.js';
import { claimsAlike } from './claims-alike.js';
import { dateWordsUnresolved } from './date-words-unresolved.js';
import { recordUnused } from './record-unused.js';
import { replyNotSought } from './reply-not-sought.js';
import { replyTargetMissing } from './reply-target-missing.js';
import { replyToPart } from './reply-to-part.js';
import { sayingUnrecorded } from './saying-unrecorded.js';

export { areTextsAlike } from './claims-alike.js';
export type { Advice } from './advice-rule.js';
export type { DocumentText } from '../verify/verify.js';

const rules: ReadonlyArray<AdviceRule> = [
  replyTargetMissing,
  replyToPart,
  claimsAlike,
  replyNotSought,
  dateWordsUnresolved,
  recordUnused,
  sayingUnrecorded,
];

/** Returns advice on a dossier, in the order of its text; `texts` are the texts of its documents, as far as they are at hand. Pure. */
export function adviceOn(graph: GraphData, texts: ReadonlyArray<DocumentText> = []): ReadonlyArray<Advice> {
  const from = groupBy(graph.links, (link) => link.from);
  const to = groupBy(graph.links, (link) => link.to);
  const view = {
    graph,
    nodes: new Map(graph.nodes.map((node) => [node.id, node])),
    linksFrom: (id: string) => from.get(id) ?? [],
    linksTo: (id: string) => to.get(id) ?? [],
    texts,
  };
  return rules
    .flatMap((rule) => rule(view))
    .sort((one, other) => one.at.line - other.at.line || one.at.column - other.at.column);
}
