import type { ReadPathQuery } from '../operations.generated.js';

/** The paths between two records, as the server sends them. */
export type PathAnswer = NonNullable<ReadPathQuery['path']>;

/** One path. */
export type Path = PathAnswer['paths'][number];

/** One relationship of a path. */
export type PathHop = Path['hops'][number];

/** A statement that a relationship is based on. */
export type HopStatement = PathHop['evidence'][number];
