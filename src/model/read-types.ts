import { Kind, print, visit, type FieldDefinitionNode, type InputValueDefinitionNode } from 'graphql';
import { invariant } from '../lib/invariant.js';
import { ancestorsOf, fieldsOf, fieldType, isKindOf, isMixin, type OwnedField } from './read-fields.js';
import { readLinkOrder, readOrder, readProperty } from './read-property.js';
import { isMarked, markOf, marksOf, type Declared, type Sdl } from './read-sdl.js';
import type {
  ComputedField,
  EnumType,
  LinkType,
  NodeType,
  Property,
  RecordKind,
  Relationship,
  ScalarType,
  ValueType,
} from './types.js';

/** Reads the links of a schema without faults, by relationship type. */
export function readLinks(sdl: Sdl): ReadonlyMap<string, LinkType> {
  const links = [...sdl.declared.values()].filter((node) => isMarked(node, 'link'));
  return new Map(links.map((node) => readLink(sdl, node)).map((link) => [link.type, link]));
}

function readLink(sdl: Sdl, declared: Declared): LinkType {
  const name = declared.name.value;
  const fields = fieldsOf(sdl, name).map(({ node }) => node);
  const properties = fields.map((node) => readProperty(sdl, node));
  return Object.freeze({
    name,
    description: declared.description?.value ?? '',
    type: required(sdl, declared, 'link', 'type'),
    from: required(sdl, declared, 'link', 'from'),
    to: required(sdl, declared, 'link', 'to'),
    properties: byName(properties),
    keyProperties: properties.filter(({ key }) => key).map((property) => property.name),
    orders: fields.map((node) => readLinkOrder(sdl, node)).filter((order) => order !== null),
    ownership: ownershipOf(properties),
  });
}

/** Returns the ownership of a link, which follows from the property that names its dossier or dossiers. */
function ownershipOf(properties: ReadonlyArray<Property>): LinkType['ownership'] {
  const names = properties.map(({ name }) => name);
  if (names.includes('dossier')) return 'own';
  return names.includes('dossiers') ? 'background' : 'system';
}

/** Reads the node types of a schema without faults, by name. */
export function readNodeTypes(sdl: Sdl, links: ReadonlyMap<string, LinkType>): ReadonlyMap<string, NodeType> {
  const names = [...sdl.declared.values()]
    .filter((node) => !['mixin', 'link', 'storedDerived'].some((mark) => isMarked(node, mark)))
    .map(({ name }) => name.value);
  const byLinkName = new Map([...links.values()].map((link) => [link.name, link]));
  return byName(names.map((name) => readNodeType(sdl, name, { names, links: byLinkName })));
}

interface Known {
  readonly names: ReadonlyArray<string>;
  readonly links: ReadonlyMap<string, LinkType>;
}

function readNodeType(sdl: Sdl, name: string, known: Known): NodeType {
  const declared = sdl.declared.get(name);
  invariant(declared, `the schema folder declares ${name}`);
  const fields = fieldsOf(sdl, name);
  const isRelationship = ({ node }: OwnedField): boolean => isMarked(node, 'relationship');
  const isComputed = ({ node }: OwnedField): boolean => isMarked(node, 'computed');
  const storedDerived = storedDerivedFields(sdl, name);
  const isObject = declared.kind === Kind.OBJECT_TYPE_DEFINITION;
  const isRecord = (other: string): boolean => isPublishedObject(sdl, other) && isKindOf(sdl, other, name);
  return Object.freeze({
    name,
    description: declared.description?.value ?? '',
    kind: isObject ? 'object' : 'interface',
    label: markOf(sdl, declared, 'node', 'label'),
    interfaces: ancestorsOf(sdl, name).filter((parent) => !isMixin(sdl, parent)),
    possibleTypes: known.names.filter((other) => (other === name ? isObject : isRecord(other))),
    properties: byName(
      fields
        .filter((field) => !isRelationship(field) && !isComputed(field))
        .map(({ node }) => readProperty(sdl, node)),
    ),
    computed: byName(fields.filter(isComputed).map(({ node }) => readComputed(sdl, node))),
    storedDerived: byName(storedDerived.map((node) => readProperty(sdl, node))),
    relationships: byName(fields.filter(isRelationship).map((field) => readRelationship(sdl, field, known))),
    orders: [...fields.map(({ node }) => node), ...storedDerived]
      .map((node) => readOrder(sdl, node))
      .filter((order) => order !== null),
    root: markOf(sdl, declared, 'root', 'name'),
    record: readRecord(sdl, declared),
    internal: isMarked(declared, 'internal'),
  });
}

/** Returns the stored derived values of a type, including those of its interfaces. */
function storedDerivedFields(sdl: Sdl, name: string): ReadonlyArray<FieldDefinitionNode> {
  const kin = [name, ...ancestorsOf(sdl, name)];
  return [...sdl.declared.values()]
    .filter((node) => kin.includes(markOf(sdl, node, 'storedDerived', 'of') ?? ''))
    .flatMap(({ fields }) => fields ?? []);
}

function readComputed(sdl: Sdl, node: FieldDefinitionNode): ComputedField {
  return Object.freeze({
    name: node.name.value,
    by: required(sdl, node, 'computed', 'by'),
    sdl: printPlain(node),
  });
}

/** Reads the derived types, and the input types of derived fields. */
export function readValues(sdl: Sdl): ReadonlyMap<string, ValueType> {
  return byName(
    [...sdl.values.values()].map((node) =>
      Object.freeze({
        name: node.name.value,
        kind: node.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION ? ('input' as const) : ('object' as const),
        oneOf: isMarked(node, 'oneOf'),
        description: node.description?.value ?? '',
        fields: (node.fields ?? []).map(printPlain),
      }),
    ),
  );
}

/** Returns a definition without its directives. */
function printPlain(node: FieldDefinitionNode | InputValueDefinitionNode): string {
  return print(visit(node, { Directive: () => null }));
}

function isPublishedObject(sdl: Sdl, name: string): boolean {
  const declared = sdl.declared.get(name);
  return declared?.kind === Kind.OBJECT_TYPE_DEFINITION && !isMarked(declared, 'internal');
}

function readRelationship(sdl: Sdl, { owner, node }: OwnedField, known: Known): Relationship {
  const link = known.links.get(required(sdl, node, 'relationship', 'link'));
  invariant(link, `the link of ${owner}.${node.name.value} is declared`);
  return Object.freeze({
    name: node.name.value,
    description: node.description?.value ?? '',
    owner,
    link,
    direction: required(sdl, node, 'relationship', 'direction') === 'OUT' ? 'OUT' : 'IN',
    target: fieldType(node.type).named,
    list: required(sdl, node, 'relationship', 'list') === 'PAGED' ? 'PAGED' : 'BOUNDED',
  });
}

function readRecord(sdl: Sdl, declared: Declared): RecordKind | null {
  const marks = marksOf(sdl, declared, 'record');
  if (!marks) return null;
  const when = markOf(sdl, declared, 'record', 'ownWhen');
  const always = marks['own'] === true ? 'always' : 'never';
  return { section: required(sdl, declared, 'record', 'section'), own: when === null ? always : { when } };
}

/** Reads the enums, except for those that only the storage directives use. */
export function readEnums(sdl: Sdl): ReadonlyMap<string, EnumType> {
  const ofDirectives = new Set(
    [...sdl.directives.values()].flatMap(({ args }) =>
      args.map(({ type }) => String(type).replaceAll('!', '')),
    ),
  );
  const nodes = [...sdl.enums.values()].filter(({ name }) => !ofDirectives.has(name.value));
  return byName(
    nodes.map((node) =>
      Object.freeze({
        name: node.name.value,
        description: node.description?.value ?? '',
        values: (node.values ?? []).map((value) => ({
          name: value.name.value,
          description: value.description?.value ?? '',
          label: markOf(sdl, value, 'label', 'name'),
          broader: markOf(sdl, value, 'broader', 'value'),
        })),
      }),
    ),
  );
}

/** Reads the scalars. */
export function readScalars(sdl: Sdl): ReadonlyMap<string, ScalarType> {
  return byName(
    [...sdl.scalars.values()].map((node) =>
      Object.freeze({
        name: node.name.value,
        description: node.description?.value ?? '',
        specifiedBy: markOf(sdl, node, 'specifiedBy', 'url'),
      }),
    ),
  );
}

function required(sdl: Sdl, node: Parameters<typeof markOf>[1], directive: string, argument: string): string {
  const value = markOf(sdl, node, directive, argument);
  invariant(value !== null, `@${directive} has "${argument}"`);
  return value;
}

function byName<T extends { readonly name: string }>(values: ReadonlyArray<T>): ReadonlyMap<string, T> {
  return new Map(values.map((value) => [value.name, value]));
}
