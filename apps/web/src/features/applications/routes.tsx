import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const applicationRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/applications/$applicationId',
    component: lazyRouteComponent(() => import('./application-page'), 'ApplicationPage'),
    staticData: { permission: 'case.read' },
  }),
] as const;
