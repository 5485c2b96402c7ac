import type { GraphQLError } from 'graphql';
import { validateSDL } from 'graphql/validation/validate.js';
import { faultOf, throwFaults, type Fault } from './read-fault.js';
import { linkTypeEnum } from './link-types.js';
import { linkFaults } from './read-link-faults.js';
import { propertyFaults } from './read-property-faults.js';
import { readSdl } from './read-sdl.js';
import { readEnums, readLinks, readNodeTypes, readScalars, readValues } from './read-types.js';
import { typeFaults } from './read-type-faults.js';
import type { Model } from './types.js';

/**
 * Reads the model from the texts of the schema folder (`readSchemaFolder` gives them).
 *
 * Throws MODEL_INVALID; the message lists every fault as `file:line:column message`.
 */
export function readModel(files: ReadonlyArray<{ readonly file: string; readonly text: string }>): Model {
  const sdl = readSdl(files.filter(({ file }) => !isFragment(file)));
  const fragments = files.filter(({ file }) => isFragment(file));
  throwFaults([
    ...validateSDL(sdl.document).filter(isAboutDeclared).map(faultOf),
    ...typeFaults(sdl),
    ...propertyFaults(sdl),
    ...linkFaults(sdl),
    ...fragments.flatMap(fragmentFaults),
  ]);
  const links = readLinks(sdl);
  const derived = linkTypeEnum(links);
  return Object.freeze({
    types: readNodeTypes(sdl, links),
    links,
    enums: derived ? new Map([...readEnums(sdl), [derived.name, derived]]) : readEnums(sdl),
    scalars: readScalars(sdl),
    values: readValues(sdl),
    fragments: fragments.map(({ text }) => text),
  });
}

/** What is derived from the model is not there yet when it is read: `PageInfo`, `ClaimWhere`, `ActorConnection`. */
function isAboutDeclared({ message }: GraphQLError): boolean {
  return !/^Unknown type "(Direction|PageInfo|LinkType|\w+(Where|Order|Connection|Edge|Filter))"/.test(
    message,
  );
}

function isFragment(file: string): boolean {
  return file.endsWith('.cypher');
}

/** A fragment marks each place that binds a record, so that what is to be seen can be narrowed there. */
function fragmentFaults({
  file,
  text,
}: {
  readonly file: string;
  readonly text: string;
}): ReadonlyArray<Fault> {
  return text
    .split('\n')
    .flatMap((line, index) =>
      /\bMATCH\b/.test(line) && !/\/\*see \w+\*\//.test(line)
        ? [{ place: `${file}:${index + 1}:1`, message: 'A MATCH binds a record without its mark /*see x*/.' }]
        : [],
    );
}
