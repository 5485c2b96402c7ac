import type { RequestHandler, Response } from 'express';
import { KnownError } from '../errors.js';
import { onBehalfOf } from '../store/store.js';

/** The header of requests and responses. */
export const bookmarkHeader = 'x-onrecord-bookmark';

/** Neo4j writes them as `FB:` and base64; a client repeats what it was given. */
const bookmark = /^[\w:+/=.-]{1,500}$/;
const mostBookmarks = 10;

/**
 * Runs the rest of a request on its own behalf in the store, with the bookmarks of its header: each read then sees the writes that
 * returned them, also if another member of a cluster answers. Throws BOOKMARK_INVALID. The server itself keeps no bookmarks.
 */
export const useBookmarks: RequestHandler = (httpRequest, httpResponse, next) => {
  const bookmarks = (httpRequest.get(bookmarkHeader) ?? '').split(/[\s,]+/).filter(Boolean);
  if (bookmarks.length > mostBookmarks || !bookmarks.every((text) => bookmark.test(text)))
    throw new KnownError('BOOKMARK_INVALID', `The header ${bookmarkHeader} contains no bookmarks.`);
  const requestId = String(httpResponse.locals['requestId']);
  const onCommit = (committed: ReadonlyArray<string>): void => {
    httpResponse.locals['bookmarks'] = committed; // a later write of the same request includes the former ones
  };
  onBehalfOf({ requestId, bookmarks, onCommit }, () => {
    next();
  });
};

/** Returns the value of the header for a response: the bookmarks of the last write, or null if nothing was written. */
export function writtenBookmarks({ locals }: Response): string | null {
  const bookmarks = locals['bookmarks'] as ReadonlyArray<string> | undefined; // set above
  return bookmarks?.join(',') ?? null;
}
