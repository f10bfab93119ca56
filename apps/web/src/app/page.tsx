import { Outlet, useMatches } from '@tanstack/react-router';
import { Problem } from '../http/problem';
import type { Me } from '@tendesh/contracts/staff/session';
import { ErrorState } from '../ui/error-state';

/** The page of the address, for whoever holds the permission that its route names. */
export function Page({ me }: { me: Me }) {
  const needed = useMatches({ select: (matches) => matches.map((match) => match.staticData.permission) });
  const missing = needed.find((permission) => permission !== undefined && !me.permissions.includes(permission));
  if (missing === undefined) return <Outlet />;
  return <ErrorState error={new Problem({ status: 403, code: 'not_permitted', params: { permission: missing } })} />;
}
