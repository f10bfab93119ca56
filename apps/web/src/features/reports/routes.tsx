import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const reportRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/cases',
    component: lazyRouteComponent(() => import('./cases-page'), 'CasesPage'),
    staticData: { permission: 'case.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/duties',
    component: lazyRouteComponent(() => import('./duties-page'), 'DutiesPage'),
    staticData: { permission: 'duties.read' },
  }),
] as const;
