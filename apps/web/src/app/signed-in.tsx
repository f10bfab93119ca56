import { ExpiredDialog } from '../features/session/expired-dialog';
import { LockScreen } from '../features/session/lock-screen';
import { useIdleLock } from '../features/session/use-idle-lock';
import { useSessionOf } from '../features/session/use-session-of';
import type { Me } from '@tendesh/contracts/staff/session';
import { Page } from './page';
import { Shell } from './shell';

/** Everything of a person who is signed in; the lock and the expired session lie over the page, which stays as it is. */
export default function SignedIn({ me }: { me: Me }) {
  const lock = useIdleLock();
  useSessionOf(me);
  return (
    <>
      {/* Not merely covered: inert keeps the keyboard and readers out as well. */}
      <div inert={lock.isLocked} style={lock.isLocked ? { visibility: 'hidden' } : undefined}>
        <Shell me={me}>
          <Page me={me} />
        </Shell>
      </div>
      <ExpiredDialog me={me} />
      {lock.isLocked && <LockScreen me={me} onUnlock={lock.unlock} />}
    </>
  );
}
