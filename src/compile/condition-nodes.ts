/** What a property belongs to: the record itself, or the link that leads to it. */
export type Holder = 'node' | 'link';

/** Links of one type and direction that a record has. */
export interface Counted {
  readonly type: string;
  readonly direction: 'OUT' | 'IN';
}

/** A condition on the records of a level. Its values are parameters. */
export type Condition =
  | { readonly kind: 'all'; readonly of: ReadonlyArray<Condition> }
  | { readonly kind: 'any'; readonly of: ReadonlyArray<Condition> }
  | { readonly kind: 'not'; readonly of: Condition }
  | Comparison
  /** The texts of the record contain all words. Parameter: for each word, the forms of which one must occur. */
  | { readonly kind: 'matches'; readonly parameter: string }
  /** The record is a statement that speaks for the actor whose id is the parameter. Source: rule 2. */
  | { readonly kind: 'forSide'; readonly parameter: string }
  /** The record has the label and meets a condition on records with it. */
  | { readonly kind: 'ofType'; readonly label: string; readonly where: Condition }
  | {
      readonly kind: 'linked';
      readonly quantifier: 'some' | 'none' | 'every';
      readonly type: string;
      readonly direction: 'OUT' | 'IN';
      /** The label of the records that the links lead to. */
      readonly to: string;
      readonly where: Condition;
    };

/** Compares a property, or a number of links, with a parameter. */
export interface Comparison {
  readonly kind: 'compare';
  readonly on: Holder;
  readonly property: string;
  readonly operator: CompareOperator;
  readonly parameter: string;
  readonly type: 'plain' | 'date' | 'datetime';
  /** The links to count, if their number is compared instead of a property. */
  readonly counts?: Counted;
  /** Whether all records have the property. */
  readonly isAlwaysPresent?: boolean;
}

/** Returns the conditions that must all be true. */
export function partsOf(condition: Condition): ReadonlyArray<Condition> {
  return condition.kind === 'all' ? condition.of.flatMap(partsOf) : [condition];
}

/**
 * Returns whether a condition has a part that is the same for all records, such as an empty `or`. Neo4j then drops the parts beside it, and
 * fails if it is told to use their index.
 */
export function hasConstantPart(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
    case 'any':
      return condition.of.length === 0 || condition.of.some(hasConstantPart);
    case 'not':
      return hasConstantPart(condition.of);
    case 'ofType':
    case 'linked':
      return hasConstantPart(condition.where);
    default:
      return false;
  }
}

/** Returns whether no record can meet a condition, as for an empty `or`: Neo4j then reads none. */
export function isNeverMet(condition: Condition): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.of.some(isNeverMet);
    case 'any':
      return condition.of.every(isNeverMet);
    default:
      return false;
  }
}

/** Returns the parameter with the id of the side that statements must speak for; null if they need not speak for one. */
export function sideOf(condition: Condition | null): string | null {
  const found = condition && partsOf(condition).find((part) => part.kind === 'forSide');
  return found?.kind === 'forSide' ? found.parameter : null;
}

export type CompareOperator =
  '=' | '<' | '<=' | '>' | '>=' | 'IN' | 'CONTAINS' | 'STARTS WITH' | 'absent' | 'has' | 'hasAny' | 'empty';
