import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

/** The case page shows what every feature has of a case, so it stands in `app`, which may import them all. */
export const casePageRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/cases/$caseId',
    component: lazyRouteComponent(() => import('./case-page'), 'CasePage'),
    staticData: { permission: 'case.read' },
  }),
] as const;
