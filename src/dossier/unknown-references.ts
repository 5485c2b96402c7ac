import { didYouMean } from '../lib/did-you-mean.js';
import type { Place, Problem, Value } from '../model/graph-data.js';
import { isId } from '../model/ids.js';
import type { Property } from '../model/types.js';
import { placeOf, type Places } from './draft.js';
import type { RecordSet } from './record-set.js';

/** In larger files no similar id is suggested: comparing all ids with each other is slow. */
const maxCompared = 2000;

/** Returns a note for each reference that none of the files resolves; the graph may have the record. */
export function unknownReferences(set: RecordSet): ReadonlyArray<Problem> {
  return set.drafts.flatMap(({ records }) => {
    const references = records.flatMap((record) => [
      ...ofProperties(record, record.type.properties),
      ...record.links.flatMap((link) => [
        { id: link.to, at: link.refAt },
        ...ofProperties(link, link.relationship.link.properties),
      ]),
    ]);
    const known = records.length > maxCompared ? [] : records.map(({ localId }) => localId);
    return references
      .filter(({ id }) => isId(id) && !set.find(id))
      .map((reference) => note(reference, known));
  });
}

interface Reference {
  readonly id: string;
  readonly at: Place;
}

function ofProperties(
  holder: {
    readonly properties: Readonly<Record<string, Value>>;
    readonly places: Places;
    readonly at: Place;
  },
  properties: ReadonlyMap<string, Property>,
): ReadonlyArray<Reference> {
  return Object.entries(holder.properties).flatMap(([name, value]) => {
    if (properties.get(name)?.reference == null) return [];
    if (!Array.isArray(value)) return [{ id: String(value), at: placeOf(holder, name) }];
    return value.map((id: string, index) => ({ id, at: placeOf(holder, `${name}[${index}]`) }));
  });
}

function note({ id, at }: Reference, known: ReadonlyArray<string>): Problem {
  return {
    code: 'ID_UNKNOWN',
    message: `No record with the id "${id}" is in the given files.${didYouMean(id, known)}`,
    hint: 'Declare the record, or import the dossier that declares it first.',
    at,
  };
}
