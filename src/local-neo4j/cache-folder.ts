import { homedir } from 'node:os';
import { join } from 'node:path';
import type { Settings } from '../settings.js';

/** Returns the user's folder in which the jars of Neo4j are cached for all projects. */
export function cacheFolder(settings: Pick<Settings, 'ONRECORD_CACHE' | 'XDG_CACHE_HOME'>): string {
  return settings.ONRECORD_CACHE ?? join(settings.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'onrecord');
}
