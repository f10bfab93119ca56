import type { Me } from '@tendesh/contracts/staff/session';
import { useEffect } from 'react';
import { sessionGate } from '../../http/session-gate';
import { currentLanguage, switchLanguage } from '../../i18n/i18n';

/** While this person is signed in: a 401 waits for the password instead of failing, and the screen speaks their language. */
export function useSessionOf({ id, language }: Me) {
  useEffect(() => {
    sessionGate.arm();
    return sessionGate.disarm;
  }, [id]);
  useEffect(() => {
    if (language !== currentLanguage()) void switchLanguage(language);
    // Only when somebody arrives: later choices are made in the menu.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [id]);
}
