import type { FieldNode } from 'graphql';
import { invariant } from '../lib/invariant.js';
import type { NodeType } from '../model/types.js';
import type { Rules } from '../rules/rules.js';
import type { Values } from './binding.js';
import { buildTrackRecord } from './build-track-record.js';
import type { LevelDraft } from './level-draft.js';
import type { PriceNode } from './price.js';
import { ReadEvidence } from './read-evidence-slot.js';
import { valueReader } from './read-value.js';
import type { Reader } from './row.js';
import { fieldDefinition, leading } from './scope.js';
import type { Scope } from './scope.js';

/** How many records the evidence of a claim is taken to have. */
const evidenceSize = 10;

/** What works out each computed field: the names that `@computed(by: ...)` gives in the schema folder. */
const rulesByName: Readonly<Record<string, (rules: Rules, args: Values) => unknown>> = {
  attributionChains: (rules) => rules.attributionChains(),
  attributionChainsTruncated: (rules) => rules.attributionChainsTruncated(),
  origins: (rules, args) => rules.origins(args['versions'] === 'OWN' ? 'OWN' : 'ALL'),
  parties: (rules) => rules.parties(),
  status: (rules) => rules.status(),
  versions: (rules) => rules.versions(),
  outcome: (rules) => rules.outcome(),
};

/** Makes what reads a field that is worked out from the evidence of its record. */
export function buildComputed(
  scope: Scope,
  draft: LevelDraft,
  options: { readonly type: NodeType; readonly nodes: ReadonlyArray<FieldNode> },
): Reader {
  const node = leading(options.nodes);
  if (options.type.computed.get(node.name.value)?.by === 'trackRecord')
    return buildTrackRecord(scope, draft, options.nodes);
  const computed = options.type.computed.get(node.name.value);
  const workOut = rulesByName[computed?.by ?? ''];
  invariant(workOut, `no rule works out ${options.type.name}.${node.name.value}`);
  const definition = fieldDefinition(scope, options.type.name, node.name.value);
  const args = scope.binding.argumentsOf(scope.binding.field(definition, node), scope.variables);
  const place = evidencePlace(scope, draft);
  const read = valueReader(place, definition.type, options.nodes);
  return (row) => {
    const found = place.evidence.read(row);
    return found ? read(workOut(found.rules, args), found) : null;
  };
}

interface Place {
  readonly scope: Scope;
  readonly evidence: ReadEvidence;
  readonly tables: ReadEvidence;
  readonly prices: PriceNode[];
}

/** The evidence of a level's records, as one slot for all fields that are worked out from it. */
function evidencePlace(scope: Scope, draft: LevelDraft): Place {
  if (draft.evidence) return placeOf(scope, draft.evidence);
  const { row, prices } = draft;
  const evidence = new ReadEvidence(row.slots.length);
  row.add('evidence', () => ({
    kind: 'evidence',
    fragments: scope.model.fragments,
    tables: evidence.tables,
  }));
  draft.evidence = { evidence, prices: [] };
  prices.push({ size: () => evidenceSize, inner: draft.evidence.prices });
  return placeOf(scope, draft.evidence);
}

function placeOf(scope: Scope, { evidence, prices }: NonNullable<LevelDraft['evidence']>): Place {
  return { scope, evidence, tables: evidence, prices };
}
