import type { Model } from './types.js';

/** The prefixes of the IRIs of our own terms, and of records. */
const vocabulary = 'urn:onrecord:vocabulary:';
const recordPrefix = 'urn:onrecord:record:';

const prefixes = {
  schema: 'https://schema.org/',
  prov: 'http://www.w3.org/ns/prov#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Properties and relationships with a term of another vocabulary; all others have a term of our own. */
const terms: Readonly<Record<string, string>> = {
  name: 'schema:name',
  title: 'schema:headline',
  text: 'schema:text',
  aliases: 'schema:alternateName',
  url: 'schema:url',
  archivedUrl: 'schema:archivedAt',
  rights: 'schema:usageInfo',
  sha256: 'schema:sha256',
  lat: 'schema:latitude',
  lon: 'schema:longitude',
  externalId: 'schema:identifier',
  ATTRIBUTED_TO: 'prov:wasAttributedTo',
  DERIVED_FROM: 'prov:wasDerivedFrom',
  ISSUED_BY: 'schema:publisher',
  REPORTED_IN: 'schema:isPartOf',
  PART_OF: 'schema:parentOrganization',
  WITHIN: 'schema:containedInPlace',
  LOCATED_AT: 'schema:contentLocation',
};

/** Classes of other vocabularies that records have in addition to their type, by label. */
export const classes: Readonly<Record<string, ReadonlyArray<string>>> = {
  Actor: ['prov:Agent'],
  Person: ['schema:Person', 'prov:Person'],
  State: ['schema:Country'],
  Organization: ['schema:Organization', 'prov:Organization'],
  Media: ['schema:NewsMediaOrganization', 'prov:Organization'],
  Group: ['schema:Organization'],
  Document: ['schema:CreativeWork', 'prov:Entity'],
  Statement: ['schema:Quotation', 'prov:Entity'],
  Claim: ['schema:Claim', 'prov:Entity'],
  Place: ['schema:Place'],
  Asset: ['schema:Product'],
};

/**
 * Returns the JSON-LD context: for the name of each property and relationship, the term of schema.org, PROV or this project.
 *
 * It is part of each export, of the package as `schema/context.jsonld`, and served at `/context.jsonld`.
 */
export function jsonLdContext(model: Model): Readonly<Record<string, unknown>> {
  const context: Record<string, unknown> = {
    ...prefixes,
    onrecord: vocabulary,
    record: { '@id': recordPrefix, '@prefix': true },
    id: '@id',
    type: '@type',
  };
  const links = [...model.links.values()].filter(({ ownership }) => ownership !== 'system');
  const types = [...model.types.values()].filter(({ interfaces }) => interfaces.includes('Entity'));
  for (const { name, scalar } of [...types, ...links].flatMap(({ properties }) => [...properties.values()])) {
    if (name === 'id') continue;
    const isDay = scalar === 'Date';
    const term = terms[name] ?? `onrecord:${name}`;
    if (isDay) context[name] = { '@id': term, '@type': 'xsd:date' };
    else if (scalar === 'DateTime') context[name] = { '@id': term, '@type': 'xsd:dateTime' };
    else context[name] = scalar === 'Url' ? { '@id': term, '@type': '@id' } : term;
  }
  for (const { type } of links)
    context[type] = { '@id': terms[type] ?? `onrecord:${type}`, '@type': '@id', '@container': '@set' };
  return {
    ...context,
    from: { '@id': 'onrecord:from', '@type': '@id' },
    to: { '@id': 'onrecord:to', '@type': '@id' },
  };
}
