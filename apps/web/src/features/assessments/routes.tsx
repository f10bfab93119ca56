import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const assessmentRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/return-reasons',
    component: lazyRouteComponent(() => import('./return-reasons-page'), 'ReturnReasonsPage'),
    staticData: { permission: 'reasons.manage' },
  }),
] as const;
