import { useEffect, useState, useSyncExternalStore } from 'react';
import { useMe } from '../http/me';
import { Autosaver } from './autosaver';
import { type Draft, dropDraft, readDraft, writeDraft } from './draft-buffer';

interface AutosaveOptions<Value> {
  /** Names the record in the local buffer: `application:<id>`. Give the component this as its key as well. */
  readonly record: string;
  /** What the server has; read once. */
  readonly saved: Value;
  /** What the screen has: at first `saved`, or what `useRestoredDraft` brought back. */
  readonly value: Value;
  readonly save: (value: Value) => Promise<unknown>;
  /** Milliseconds of quiet before a save. */
  readonly delay?: number;
}

/**
 * Saves a draft to the server while it is typed. Until the server acknowledges, the value also stands in a local buffer,
 * from where `useRestoredDraft` brings it back after a reload or an expired session.
 */
export function useAutosave<Value>({ record, saved, value, save, delay = 1_200 }: AutosaveOptions<Value>) {
  const userId = useMe()?.id ?? 'nobody';
  const [saver] = useState(
    () =>
      new Autosaver(
        saved,
        { write: (latest) => writeDraft(userId, record, latest), drop: () => dropDraft(userId, record) },
        delay,
      ),
  );
  const status = useSyncExternalStore(saver.subscribe, saver.read);

  useEffect(() => saver.watch(), [saver]);
  useEffect(() => saver.typed(value, save), [saver, value, save]);

  return { ...status, flush: saver.flush };
}

/** What this user typed into the record and the server never acknowledged; null when there is nothing. */
export function useRestoredDraft<Value>(record: string): Draft<Value> | null {
  const userId = useMe()?.id ?? 'nobody';
  return useState(() => readDraft<Value>(userId, record))[0];
}
