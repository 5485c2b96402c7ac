import type { Model, Property } from '../model/types.js';
import { domainTypes } from './labels.js';

/** Map projections of all properties, with times as text: `{.*, dateStart: toString(n.dateStart)}`. */
export function asText(variable: string, temporal: ReadonlyArray<string>): string {
  const texts = temporal.map((name) => `, ${name}: toString(${variable}.${name})`);
  return `${variable} {.*${texts.join('')}}`;
}

/** Names of the properties of the domain's nodes that are times in the graph; sorted. */
export function temporalOfNodes(model: Model): ReadonlyArray<string> {
  return temporalIn(domainTypes(model).flatMap(({ properties }) => [...properties.values()]));
}

/** Names of the properties of links that are times in the graph; sorted. */
export function temporalOfLinks(model: Model): ReadonlyArray<string> {
  return temporalIn([...model.links.values()].flatMap(({ properties }) => [...properties.values()]));
}

function temporalIn(properties: ReadonlyArray<Property>): ReadonlyArray<string> {
  const temporal = properties.filter(({ scalar }) => scalar === 'Date' || scalar === 'DateTime');
  return [...new Set(temporal.map(({ name }) => name))].sort();
}

/**
 * Assignments that turn what a parameter cannot say into what the graph holds: whole numbers, days and moments.
 *
 * `values` is the map that was written as it came; an absent value stays absent.
 */
export function conversions(
  variable: string,
  values: string,
  properties: ReadonlyMap<string, Property>,
): ReadonlyArray<string> {
  return [...properties.values()].flatMap(({ name, scalar }) => {
    if (name === 'recordedAt') return [];
    const convert = scalar === null ? undefined : converters[scalar];
    return convert ? [`${variable}.${name} = ${convert}(${values}.${name})`] : [];
  });
}

/** An expression for a value of a property as the graph holds it, from one for what a parameter can say. */
export function storedForm(property: Property | undefined, expression: string): string {
  const convert = converters[property?.scalar ?? 'String'];
  return convert ? `${convert}(${expression})` : expression;
}

const converters: Readonly<Partial<Record<NonNullable<Property['scalar']>, string>>> = {
  Int: 'toInteger',
  Date: 'date',
  DateTime: 'datetime',
};
