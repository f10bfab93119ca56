import { useCallback, useEffect, useState } from 'react';
import { endLock, lastActive, noteActivity, rememberLock, wasLocked } from './lock-memory';

const idleAfter = 15 * 60_000;
const lookEvery = 10_000;
const signs = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;

/** Locks the screen after 15 minutes without a sign of life in any tab; a laptop that slept locks when it wakes. */
export function useIdleLock() {
  const [isLocked, setLocked] = useState(wasLocked);

  useEffect(() => {
    if (isLocked) return;
    noteActivity(Date.now());
    const note = throttled(() => noteActivity(Date.now()), 5_000);
    const look = () => {
      if (Date.now() - lastActive() < idleAfter) return;
      rememberLock();
      setLocked(true);
    };
    const timer = setInterval(look, lookEvery);
    signs.forEach((sign) => window.addEventListener(sign, note, { passive: true }));
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      signs.forEach((sign) => window.removeEventListener(sign, note));
      document.removeEventListener('visibilitychange', look);
    };
  }, [isLocked]);

  const unlock = useCallback(() => {
    endLock();
    noteActivity(Date.now());
    setLocked(false);
  }, []);
  return { isLocked, unlock };
}

function throttled(act: () => void, every: number) {
  let last = 0;
  return () => {
    if (Date.now() - last < every) return;
    last = Date.now();
    act();
  };
}
