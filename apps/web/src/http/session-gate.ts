import type { Problem } from './problem';

type Waiting = { readonly resume: () => void; readonly giveUp: () => void };

let waiting: Waiting[] = [];
let armed = false;
const listeners = new Set<() => void>();

/**
 * Holds every request that met an expired session until the person has signed in again, so that the page and what was
 * typed on it stay as they are. Before the first sign-in there is nothing to hold: the problem is thrown.
 */
export function signInAgain(problem: Problem): Promise<void> {
  if (!armed) return Promise.reject(problem);
  return new Promise((resolve, reject) => {
    waiting.push({ resume: resolve, giveUp: () => reject(problem) });
    announce();
  });
}

export const sessionGate = {
  /** Someone is signed in: from now on a 401 means that the session has expired. */
  arm: () => {
    armed = true;
  },
  disarm: () => {
    armed = false;
    settle((one) => one.giveUp());
  },
  resume: () => settle((one) => one.resume()),
  isWaiting: () => waiting.length > 0,
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
    };
  },
};

function settle(how: (one: Waiting) => void) {
  const held = waiting;
  waiting = [];
  held.forEach(how);
  announce();
}

function announce() {
  listeners.forEach((listener) => listener());
}
