import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const committeeRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/committee',
    component: lazyRouteComponent(() => import('./sessions-page'), 'SessionsPage'),
    staticData: { permission: 'committee.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/committee/new',
    component: lazyRouteComponent(() => import('./session-form-page'), 'NewSessionPage'),
    staticData: { permission: 'committee.convene' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/committee/$sessionId',
    component: lazyRouteComponent(() => import('./room-page'), 'RoomPage'),
    staticData: { permission: 'committee.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/committee/$sessionId/plan',
    component: lazyRouteComponent(() => import('./session-form-page'), 'EditSessionPage'),
    staticData: { permission: 'committee.convene' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/committee/files/$itemId',
    component: lazyRouteComponent(() => import('./item-page'), 'ItemPage'),
    staticData: { permission: 'committee.read' },
  }),
] as const;
