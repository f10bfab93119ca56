import { Navigate } from '@tanstack/react-router';
import { useMe } from '../http/me';
import { navigationFor } from './navigation';

/** Everyone lands on the first page of their menu. */
export function Home() {
  const me = useMe();
  const first = navigationFor(me?.permissions ?? [])[0];
  return <Navigate to={first?.to ?? '/profile'} replace />;
}
