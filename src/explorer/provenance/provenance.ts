import type { ReadProvenanceQuery } from '../operations.generated.js';

/** A claim with its attribution chains, original sources and replies, as the server sends it. */
export type Provenance = Extract<NonNullable<ReadProvenanceQuery['node']>, { readonly chains: unknown }>;
