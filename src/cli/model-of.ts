import { join } from 'node:path';
import { memoize } from '../lib/memoize.js';
import { readModel } from '../model/model.js';
import type { Model } from '../model/types.js';
import { readSchemaFolder } from '../schema-folder.js';
import type { Project } from './project.js';

/** Returns the model of the package's schema folder, which it reads once per project. Throws MODEL_INVALID. */
export const modelOf = memoize(({ root }: Pick<Project, 'root'>): Model =>
  readModel(readSchemaFolder(join(root, 'schema'))),
);
