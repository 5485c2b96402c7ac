import { join } from 'node:path';
import { readModel } from '../model/model.js';
import type { Model } from '../model/types.js';
import { readSchemaFolder } from '../schema-folder.js';
import type { Project } from './project.js';

/** Reads the model of the package's schema folder. Throws MODEL_INVALID. */
export function modelOf({ root }: Pick<Project, 'root'>): Model {
  return readModel(readSchemaFolder(join(root, 'schema')));
}
