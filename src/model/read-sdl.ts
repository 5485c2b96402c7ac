import {
  buildASTSchema,
  getDirectiveValues,
  GraphQLError,
  Kind,
  parse,
  Source,
  type ASTNode,
  type ConstDirectiveNode,
  type DefinitionNode,
  type DocumentNode,
  type EnumTypeDefinitionNode,
  type GraphQLDirective,
  type InputObjectTypeDefinitionNode,
  type InterfaceTypeDefinitionNode,
  type ObjectTypeDefinitionNode,
  type ScalarTypeDefinitionNode,
} from 'graphql';
import { faultOf, throwFaults, type Fault } from './read-fault.js';

/** An object or interface as the schema folder declares it. */
export type Declared = ObjectTypeDefinitionNode | InterfaceTypeDefinitionNode;

/** The definitions of the schema folder, by name and in the order of its files. */
export interface Sdl {
  readonly document: DocumentNode;
  readonly declared: ReadonlyMap<string, Declared>;
  /** Derived types, and the input types of derived fields; they are published unchanged. */
  readonly values: ReadonlyMap<string, Declared | InputObjectTypeDefinitionNode>;
  readonly enums: ReadonlyMap<string, EnumTypeDefinitionNode>;
  readonly scalars: ReadonlyMap<string, ScalarTypeDefinitionNode>;
  readonly directives: ReadonlyMap<string, GraphQLDirective>;
}

/** Parses the files of the schema folder. Throws MODEL_INVALID with the syntax errors of all files. */
export function readSdl(files: ReadonlyArray<{ readonly file: string; readonly text: string }>): Sdl {
  const faults: Fault[] = [];
  const definitions: DefinitionNode[] = [];
  for (const { file, text } of files) {
    try {
      definitions.push(...parse(new Source(text, file)).definitions);
    } catch (error) {
      if (!(error instanceof GraphQLError)) throw error;
      faults.push(faultOf(error));
    }
  }
  throwFaults(faults);
  return sdlOf({ kind: Kind.DOCUMENT, definitions });
}

function sdlOf(document: DocumentNode): Sdl {
  const { definitions } = document;
  return {
    document,
    declared: byName(
      definitions.filter((node) => isDeclared(node)).filter((node) => !isMarked(node, 'value')),
    ),
    values: byName(
      definitions
        .filter((node) => isDeclared(node) || node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION)
        .filter((node) => isMarked(node, 'value')),
    ),
    enums: byName(definitions.filter((node) => node.kind === Kind.ENUM_TYPE_DEFINITION)),
    scalars: byName(definitions.filter((node) => node.kind === Kind.SCALAR_TYPE_DEFINITION)),
    directives: directivesOf(document),
  };
}

function isDeclared(node: DefinitionNode): node is Declared {
  return node.kind === Kind.OBJECT_TYPE_DEFINITION || node.kind === Kind.INTERFACE_TYPE_DEFINITION;
}

function byName<T extends { readonly name: { readonly value: string } }>(
  nodes: ReadonlyArray<T>,
): ReadonlyMap<string, T> {
  return new Map(nodes.map((node) => [node.name.value, node]));
}

/** Returns the directives and the enums of their arguments. Without generated types, the rest of the schema is not valid GraphQL. */
function directivesOf({ definitions }: DocumentNode): ReadonlyMap<string, GraphQLDirective> {
  const kinds: ReadonlyArray<string> = [Kind.DIRECTIVE_DEFINITION, Kind.ENUM_TYPE_DEFINITION];
  const document: DocumentNode = {
    kind: Kind.DOCUMENT,
    definitions: definitions.filter((node) => kinds.includes(node.kind)),
  };
  const schema = buildASTSchema(document, { assumeValidSDL: true, assumeValid: true });
  return new Map(schema.getDirectives().map((directive) => [directive.name, directive]));
}

/** A definition that can have directives. */
export type Marked = ASTNode & { readonly directives?: ReadonlyArray<ConstDirectiveNode> };

/** Returns whether the definition has the directive. */
export function isMarked(node: Marked, directive: string): boolean {
  return node.directives?.some(({ name }) => name.value === directive) ?? false;
}

/**
 * Returns the arguments of a directive on the definition; undefined if the definition does not have it, or if it is invalid, which the
 * faults of the schema report.
 */
export function marksOf(
  sdl: Sdl,
  node: Marked,
  directive: string,
): Readonly<Record<string, unknown>> | undefined {
  const definition = sdl.directives.get(directive);
  if (!definition || !isMarked(node, directive)) return undefined;
  try {
    return getDirectiveValues(definition, node);
  } catch (error) {
    if (error instanceof GraphQLError) return undefined;
    throw error;
  }
}

/** Returns a text or enum argument of a directive, or null. */
export function markOf(sdl: Sdl, node: Marked, directive: string, argument: string): string | null {
  const value = marksOf(sdl, node, directive)?.[argument];
  return typeof value === 'string' ? value : null;
}
