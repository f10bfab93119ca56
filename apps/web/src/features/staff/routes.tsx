import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const staffRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/staff',
    component: lazyRouteComponent(() => import('./staff-page'), 'StaffPage'),
    staticData: { permission: 'staff.manage' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/delegations',
    component: lazyRouteComponent(() => import('./delegations-page'), 'DelegationsPage'),
  }),
] as const;
