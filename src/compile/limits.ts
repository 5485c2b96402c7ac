import { Kind } from 'graphql';
import type {
  DocumentNode,
  FragmentDefinitionNode,
  OperationDefinitionNode,
  SelectionSetNode,
} from 'graphql';
import { KnownError } from '../errors.js';
import { mostStatements } from '../rules/rules.js';

/** The limits of one operation. Fragments are counted as if written out. */
export interface Limits {
  readonly depth: number;
  readonly aliases: number;
  readonly rootFields: number;
  readonly fields: number;
  /** Neighbourhoods of records: Neo4j plans each for seconds at the first execution. */
  readonly neighbourhoods: number;
  /** Records that may be read, by page sizes. */
  readonly nodes: number;
  /** Records, links and values that may be visited in the database, as far as can be expected: in any graph, and for each of its records. */
  readonly visits: number;
  readonly visitsPerRecord: number;
  /** Levels of derived values selected within derived values: each is read by two more statements. */
  readonly derivedLevels: number;
  /** Statements that the derived values of one claim are worked out from. */
  readonly evidenceStatements: number;
}

export const defaultLimits: Limits = {
  depth: 30,
  aliases: 60,
  rootFields: 20,
  fields: 1000,
  neighbourhoods: 2,
  nodes: 10_000,
  visits: 2_000_000,
  visitsPerRecord: 40,
  derivedLevels: 3,
  evidenceStatements: mostStatements,
};

interface Measure {
  readonly depth: number;
  readonly aliases: number;
  readonly fields: number;
  readonly neighbourhoods: number;
  /** Fields of the selection itself, without those in fields. */
  readonly ownFields: number;
}

/**
 * Returns the number of fields of an operation, before it is planned. Throws LIMIT_EXCEEDED for one that is too large.
 *
 * The document need not be valid: fragments that contain themselves count once.
 */
export function checkLimits(
  document: DocumentNode,
  operation: OperationDefinitionNode,
  limits: Limits,
): number {
  const fragments = new Map<string, FragmentDefinitionNode>();
  for (const definition of document.definitions)
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments.set(definition.name.value, definition);
  const known = new Map<string, Measure>();
  const measure = measureOf(operation.selectionSet, { fragments, known });
  checkLimit('levels deep', measure.depth, limits.depth);
  checkLimit('aliases', measure.aliases, limits.aliases);
  checkLimit('fields', measure.fields, limits.fields);
  checkLimit('neighbourhoods', measure.neighbourhoods, limits.neighbourhoods);
  checkLimit('root fields', measure.ownFields, limits.rootFields);
  return measure.fields;
}

/** Checks a number against its limit. Throws LIMIT_EXCEEDED. */
export function checkLimit(what: string, found: number, limit: number): void {
  if (found > limit)
    throw new KnownError(
      'LIMIT_EXCEEDED',
      `The operation asks for ${found} ${what}; at most ${limit} are allowed.`,
    );
}

interface MeasureContext {
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>;
  readonly known: Map<string, Measure>;
}

function measureOf(selectionSet: SelectionSetNode, context: MeasureContext): Measure {
  return selectionSet.selections
    .map((selection): Measure => {
      if (selection.kind === Kind.INLINE_FRAGMENT) return measureOf(selection.selectionSet, context);
      if (selection.kind === Kind.FRAGMENT_SPREAD) return measureOfFragment(selection.name.value, context);
      const inner = selection.selectionSet ? measureOf(selection.selectionSet, context) : nothing;
      return {
        depth: inner.depth + 1,
        aliases: inner.aliases + (selection.alias || selection.name.value === '__typename' ? 1 : 0),
        fields: inner.fields + 1,
        neighbourhoods: inner.neighbourhoods + (selection.name.value === 'neighbourhood' ? 1 : 0),
        ownFields: 1,
      };
    })
    .reduce(together, nothing);
}

const nothing: Measure = { depth: 0, aliases: 0, fields: 0, neighbourhoods: 0, ownFields: 0 };

function together(a: Measure, b: Measure): Measure {
  return {
    depth: Math.max(a.depth, b.depth),
    aliases: a.aliases + b.aliases,
    fields: a.fields + b.fields,
    neighbourhoods: a.neighbourhoods + b.neighbourhoods,
    ownFields: a.ownFields + b.ownFields,
  };
}

function measureOfFragment(name: string, context: MeasureContext): Measure {
  const known = context.known.get(name);
  if (known) return known;
  context.known.set(name, nothing); // ends a fragment that contains itself
  const fragment = context.fragments.get(name);
  const measure = fragment ? measureOf(fragment.selectionSet, context) : nothing;
  context.known.set(name, measure);
  return measure;
}
