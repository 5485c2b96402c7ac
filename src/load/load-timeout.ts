/**
 * The time limit of a read that is part of a load or an export, in milliseconds. A Neo4j that is busy with a load, or has just started,
 * is slow to plan, and nobody waits at a screen for one of these reads.
 */
export const loadTimeoutMs = 60_000;

/**
 * The time limit for deriving, comparing or storing values of claims in batches outside of any request, in milliseconds.
 *
 * All evidence of a claim is read at once: 100,000 statements took more than a minute on a busy machine whose Neo4j had just started, and
 * an import that ends there would begin with the same claim again.
 */
export const deriveTimeoutMs = 600_000;
