import type { Model, Property } from '../model/types.js';
import { domainTypes } from './labels.js';

/** Returns a map projection of all properties, with times as text: `n {.*, dateStart: toString(n.dateStart)}`. */
export function asText(variable: string, temporal: ReadonlyArray<string>): string {
  const texts = temporal.map((name) => `, ${name}: toString(${variable}.${name})`);
  return `${variable} {.*${texts.join('')}}`;
}

/** Returns the names of the temporal properties of the domain's nodes, sorted. */
export function temporalOfNodes(model: Model): ReadonlyArray<string> {
  return temporalIn(domainTypes(model).flatMap(({ properties }) => [...properties.values()]));
}

/** Returns the names of the temporal properties of links, sorted. */
export function temporalOfLinks(model: Model): ReadonlyArray<string> {
  return temporalIn([...model.links.values()].flatMap(({ properties }) => [...properties.values()]));
}

function temporalIn(properties: ReadonlyArray<Property>): ReadonlyArray<string> {
  const temporal = properties.filter(({ scalar }) => scalar === 'Date' || scalar === 'DateTime');
  return [...new Set(temporal.map(({ name }) => name))].sort();
}

/**
 * Returns assignments that convert values without a parameter type of their own: integers, dates and times.
 *
 * `values` is the map of the parameters; an absent value stays absent.
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

/** Returns an expression that converts the parameter value of a property to its stored form. */
export function storedForm(property: Property | undefined, expression: string): string {
  const convert = converters[property?.scalar ?? 'String'];
  return convert ? `${convert}(${expression})` : expression;
}

const converters: Readonly<Partial<Record<NonNullable<Property['scalar']>, string>>> = {
  Int: 'toInteger',
  Date: 'date',
  DateTime: 'datetime',
};
