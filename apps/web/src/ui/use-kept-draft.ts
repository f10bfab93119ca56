import { useState } from 'react';
import { useMe } from '../http/me';
import { dropDraft, readDraft, writeDraft } from './draft-buffer';

/**
 * Keeps what is typed into a form that has no draft on the server: it survives a reload and an expired session, belongs
 * to this user in this tab, and goes with `drop` once it was sent. Give `keep` to the form's `onValuesChange`.
 */
export function useKeptDraft<Value>(record: string, empty: Value) {
  const userId = useMe()?.id ?? 'nobody';
  const [restored] = useState(() => readDraft<Value>(userId, record));
  return {
    first: restored?.value ?? empty,
    isRestored: restored !== null,
    keep: (value: Value) => writeDraft(userId, record, value),
    drop: () => dropDraft(userId, record),
  };
}
