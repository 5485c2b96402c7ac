import type { Model } from '../../model/types.js';
import { partsOf, sideOf } from '../condition-nodes.js';
import type { Comparison, Condition } from '../condition-nodes.js';
import type { LevelSource } from '../plan-nodes.js';
import type { LinkWay, RecordsSource } from '../records-source.js';

const entityLabel = 'Entity';

/** The most links between a record and the named one, and the most ways. With more, a list might read more records than all of its label. */
const mostSteps = 3;
const mostWays = 8;

/**
 * Returns where a list begins: at the records that its condition names, if it names some, instead of among all records of its label.
 *
 * Statements that speak for an actor are found from the actor, records with links to a record of a given id from that record. Neo4j
 * would read all records in the order of the page and look at the links of each (0.4 s among 100,000 statements where few or none have the
 * link).
 */
export function listSource<Source extends LevelSource>(
  model: Model,
  source: Source,
  condition: Condition | null,
): Source | RecordsSource {
  if (source.kind !== 'label' || !condition) return source;
  const { label } = source;
  const side = sideOf(condition);
  if (side !== null) return { kind: 'side', label, parameter: side };
  const ways = waysTo(model, condition, { label, most: mostSteps });
  return ways ? { kind: 'linkedTo', label, ways } : source;
}

/** The label of the records that a condition is on, and the most links from there. */
interface Reach {
  readonly label: string;
  readonly most: number;
}

/** Returns the ways by which every record that meets a condition leads to records that it names; null if there are others. */
function waysTo(model: Model, condition: Condition, reach: Reach): ReadonlyArray<LinkWay> | null {
  for (const part of partsOf(condition)) {
    const ways = part.kind === 'any' ? waysOfAny(model, part.of, reach) : waysOfLink(model, part, reach);
    if (ways && ways.length <= mostWays) return ways;
  }
  return null;
}

function waysOfAny(
  model: Model,
  alternatives: ReadonlyArray<Condition>,
  reach: Reach,
): ReadonlyArray<LinkWay> | null {
  const ways = alternatives.map((one) => waysTo(model, one, reach));
  return ways.length > 0 && ways.every((some) => some !== null) ? ways.flat() : null;
}

function waysOfLink(model: Model, part: Condition, { label, most }: Reach): ReadonlyArray<LinkWay> | null {
  if (part.kind !== 'linked' || part.quantifier !== 'some') return null;
  const step = { label, type: part.type, direction: part.direction };
  const named = isEntity(model, part.to) ? partsOf(part.where).find(namesRecords) : undefined;
  if (named) return [{ steps: [step], parameter: named.parameter, operator: named.operator }];
  if (most === 1) return null;
  const further = waysTo(model, part.where, { label: part.to, most: most - 1 });
  return further?.map((way) => ({ ...way, steps: [step, ...way.steps] })) ?? null;
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
