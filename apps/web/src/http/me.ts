import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Permission } from '@tendesh/domain/staff/permissions';
import { Problem } from './problem';
import { request } from './request';
import type { Me } from '@tendesh/contracts/staff/session';

/** Who is signed in; null when nobody is. */
export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: async ({ signal }): Promise<Me | null> => {
    try {
      return await request<Me>('GET', '/session', { anonymous: true, signal });
    } catch (error) {
      if (error instanceof Problem && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Infinity,
});

/** The person who is signed in, or null (on public pages and before the answer). */
export function useMe(): Me | null {
  return useQuery({ ...meQuery, enabled: false }).data ?? null;
}

export function useMay(permission: Permission): boolean {
  return useMe()?.permissions.includes(permission) ?? false;
}
