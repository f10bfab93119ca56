import { useEffect, useRef } from 'react';

/** What a key does, by its letter's place on the keyboard (`KeyA`, whatever the layout) or by its sign (`+`). */
export type LetterKeys = Readonly<Record<string, () => void>>;

/**
 * Single keys for the whole page. They never steal what is typed into a field, chosen in a list or meant for a dialog,
 * nor a key that something nearer has taken; held down they act once.
 */
export function useLetterKeys(keys: LetterKeys, enabled = true) {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    if (!enabled) return;
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (isTaken(event.target)) return;
      const act = latest.current[event.code] ?? latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [enabled]);
}

const takers =
  'input, textarea, select, [contenteditable=""], [contenteditable="true"], [role="listbox"], [role="menu"]';

function isTaken(target: EventTarget | null): boolean {
  if (!(target instanceof Element)) return false;
  return target.closest(takers) !== null;
}
