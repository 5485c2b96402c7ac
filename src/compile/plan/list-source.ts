import type { Model } from '../../model/types.js';
import { partsOf, sideOf } from '../condition-nodes.js';
import type { Comparison, Condition } from '../condition-nodes.js';
import type { LevelSource, LinkedToSource } from '../plan-nodes.js';

const entityLabel = 'Entity';

/**
 * Returns where a list begins: at the records that its condition names, if it names some, instead of among all records of its label.
 *
 * Statements that speak for an actor are found from the actor, records with a link to a record of a given id from that record. Neo4j
 * would read all records in the order of the page and look at the links of each (0.4 s among 100,000 statements where few or none have the
 * link).
 */
export function listSource(model: Model, source: LevelSource, condition: Condition | null): LevelSource {
  if (source.kind !== 'label' || !condition) return source;
  const side = sideOf(condition);
  if (side !== null) return { kind: 'side', label: source.label, parameter: side };
  return linkedTo(model, source.label, condition) ?? source;
}

function linkedTo(model: Model, label: string, condition: Condition): LinkedToSource | null {
  for (const part of partsOf(condition)) {
    if (part.kind !== 'linked' || part.quantifier !== 'some' || !isEntity(model, part.to)) continue;
    const named = partsOf(part.where).find(namesRecords);
    if (named)
      return {
        ...{ kind: 'linkedTo', label, type: part.type, direction: part.direction },
        ...{ parameter: named.parameter, operator: named.operator },
      };
  }
  return null;
}

/** Returns whether the records with a label are in the index of ids of `Entity`, at which a list can begin. */
function isEntity(model: Model, label: string): boolean {
  const type = [...model.types.values()].find((each) => each.label === label);
  return type !== undefined && (type.label === entityLabel || type.interfaces.includes(entityLabel));
}

/** Returns whether a condition is met by the records with the given ids alone. */
function namesRecords(condition: Condition): condition is Comparison & { readonly operator: '=' | 'IN' } {
  return (
    condition.kind === 'compare' &&
    condition.on === 'node' &&
    condition.property === 'id' &&
    (condition.operator === '=' || condition.operator === 'IN')
  );
}
