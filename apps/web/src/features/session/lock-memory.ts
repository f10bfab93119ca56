const lockedKey = 'tendesh.locked';
const activeKey = 'tendesh.active-at';

/** A reload does not open the lock. */
export const wasLocked = () => sessionStorage.getItem(lockedKey) !== null;
export const rememberLock = () => sessionStorage.setItem(lockedKey, '1');
export const endLock = () => sessionStorage.removeItem(lockedKey);

/** Shared by the tabs: work in one keeps the others open. */
export const lastActive = () => Number(localStorage.getItem(activeKey) ?? 0);
export const noteActivity = (at: number) => localStorage.setItem(activeKey, String(at));
