import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const reportRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/cases',
    component: lazyRouteComponent(() => import('./cases-page'), 'CasesPage'),
    staticData: { permission: 'case.read' },
  }),
] as const;
