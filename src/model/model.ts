import { validateSDL } from 'graphql/validation/validate.js';
import { faultOf, throwFaults } from './read-fault.js';
import { linkFaults } from './read-link-faults.js';
import { propertyFaults } from './read-property-faults.js';
import { readSdl } from './read-sdl.js';
import { readEnums, readLinks, readNodeTypes, readScalars } from './read-types.js';
import { typeFaults } from './read-type-faults.js';
import type { Model } from './types.js';

/**
 * Reads the model from the texts of the schema folder (`readSchemaFolder` gives them).
 *
 * Throws MODEL_INVALID; the message lists every fault as `file:line:column message`.
 */
export function readModel(files: ReadonlyArray<{ readonly file: string; readonly text: string }>): Model {
  const sdl = readSdl(files);
  throwFaults([
    ...validateSDL(sdl.document).map(faultOf),
    ...typeFaults(sdl),
    ...propertyFaults(sdl),
    ...linkFaults(sdl),
  ]);
  const links = readLinks(sdl);
  return Object.freeze({
    types: readNodeTypes(sdl, links),
    links,
    enums: readEnums(sdl),
    scalars: readScalars(sdl),
  });
}
