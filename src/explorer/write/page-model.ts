import { readModel } from '../../model/model.js';
import type { Model } from '../../model/types.js';

/** Reads the model from the schema folder, whose files are part of the page. */
export function pageModel(): Model {
  const files = import.meta.glob<string>(
    ['../../../schema/*.graphql', '!../../../schema/*.generated.graphql'],
    {
      query: '?raw',
      import: 'default',
      eager: true,
    },
  );
  return readModel(Object.entries(files).map(([file, text]) => ({ file, text })));
}
