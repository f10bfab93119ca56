import { useQuery } from '@tanstack/react-query';
import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { SignInPage } from '../features/session/sign-in-page';
import { meQuery } from '../http/me';
import { ErrorState } from '../ui/error-state';
import { Splash } from './splash';

// Apart from the sign-in page, which must be there at once on a slow link.
const SignedIn = lazy(() => import('./signed-in'));

/** Around every page: public ones stand alone; the others ask who is there first, at the same address. */
export function Frame() {
  const isPublic = useMatches({ select: (matches) => matches.some((match) => match.staticData.public === true) });
  const me = useQuery(meQuery);
  if (isPublic) return <Outlet />;
  if (me.isPending) return <Splash />;
  if (me.data === undefined) return <ErrorState error={me.error} onRetry={() => void me.refetch()} />;
  if (me.data === null) return <SignInPage />;
  return (
    <Suspense fallback={<Splash />}>
      <SignedIn me={me.data} />
    </Suspense>
  );
}
