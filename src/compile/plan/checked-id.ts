import { KnownError } from '../../errors.js';

/** Returns an id from the arguments. Throws ID_INVALID for text that cannot be an id. */
export function checkedId(id: unknown): string {
  const text = String(id);
  if (text.length <= 500 && /^[a-z0-9][a-z0-9._-]*([:@][a-z0-9][a-z0-9._:@-]*)?$/.test(text)) return text;
  throw new KnownError('ID_INVALID', `"${text.slice(0, 60)}" is no id.`);
}
