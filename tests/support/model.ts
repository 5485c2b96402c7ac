import { join } from 'node:path';
import { readModel } from '../../src/model/model.js';
import { readSchemaFolder } from '../../src/schema-folder.js';

/** The model of the real schema folder. */
export const model = readModel(readSchemaFolder(join(import.meta.dirname, '../../schema')));
