import { validate as isUuid } from 'uuid';
import { violation } from '@tendesh/domain/problems/violation';
import { Problem } from '../platform/problems/problem';

/** The id after which a page goes on; null for the first page. */
export function cursorOf(cursor: string | undefined): string | null {
  if (cursor === undefined || cursor === '') return null;
  if (!isUuid(cursor)) throw new Problem('malformed', [violation('malformed', '/cursor')]);
  return cursor;
}
