import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const monitoringRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/visits',
    component: lazyRouteComponent(() => import('./visits-page'), 'VisitsPage'),
    staticData: { permission: 'case.read' },
  }),
] as const;
