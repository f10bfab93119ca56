const prefix = 'tendesh.draft:';

/** What was typed and not yet acknowledged by the server. It belongs to one user and one record, in this tab. */
export interface Draft<Value> {
  readonly value: Value;
  readonly at: string;
}

export function writeDraft(userId: string, record: string, value: unknown) {
  try {
    sessionStorage.setItem(keyOf(userId, record), JSON.stringify({ value, at: new Date().toISOString() }));
  } catch {
    // A full or forbidden storage must not stop the typing; the server still has the last saved state.
  }
}

export function readDraft<Value>(userId: string, record: string): Draft<Value> | null {
  const text = sessionStorage.getItem(keyOf(userId, record));
  return text === null ? null : (JSON.parse(text) as Draft<Value>);
}

export function dropDraft(userId: string, record: string) {
  sessionStorage.removeItem(keyOf(userId, record));
}

/** At sign-out: laptops are shared. */
export function dropAllDrafts() {
  for (const key of Object.keys(sessionStorage)) {
    if (key.startsWith(prefix)) sessionStorage.removeItem(key);
  }
}

function keyOf(userId: string, record: string): string {
  return `${prefix}${userId}:${record}`;
}
