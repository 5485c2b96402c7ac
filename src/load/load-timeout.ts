/**
 * The time limit of a read that is part of a load or an export, in milliseconds. A Neo4j that is busy with a load, or has just started,
 * is slow to plan, and nobody waits at a screen for one of these reads.
 */
export const loadTimeoutMs = 60_000;
