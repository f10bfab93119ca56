import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const returneeRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/returnees',
    component: lazyRouteComponent(() => import('./returnees-page'), 'ReturneesPage'),
    staticData: { permission: 'returnee.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/returnees/new',
    component: lazyRouteComponent(() => import('./register-returnee-page'), 'RegisterReturneePage'),
    staticData: { permission: 'returnee.write' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/returnees/$returneeId',
    component: lazyRouteComponent(() => import('./returnee-page'), 'ReturneePage'),
    staticData: { permission: 'returnee.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/returnees/$returneeId/edit',
    component: lazyRouteComponent(() => import('./edit-returnee-page'), 'EditReturneePage'),
    staticData: { permission: 'returnee.write' },
  }),
] as const;
