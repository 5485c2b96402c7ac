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
 * Reads the model from the texts of the schema folder, which `readSchemaFolder` returns.
 *
 * Throws MODEL_INVALID; the message lists all faults as `file:line:column message`.
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

/** Returns whether an error is about a declared type. Generated types, such as `PageInfo` and `ClaimWhere`, do not exist yet. */
function isAboutDeclared({ message }: GraphQLError): boolean {
  return !/^Unknown type "(Direction|PageInfo|LinkType|\w+(Where|Order|Connection|Edge|Filter))"/.test(
    message,
  );
}

function isFragment(file: string): boolean {
  return file.endsWith('.cypher');
}

/** Rejects a fragment that binds a record without a mark, because only at marks the visible records can be restricted. */
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
