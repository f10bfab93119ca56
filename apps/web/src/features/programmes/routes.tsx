import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from '../../routing/root';

export const programmeRoutes = [
  createRoute({
    getParentRoute: () => root,
    path: '/programmes',
    component: lazyRouteComponent(() => import('./programmes-page'), 'ProgrammesPage'),
    staticData: { permission: 'programme.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/programmes/$programmeId',
    component: lazyRouteComponent(() => import('./programme-page'), 'ProgrammePage'),
    staticData: { permission: 'programme.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/rule-sets/$ruleSetId',
    component: lazyRouteComponent(() => import('./rule-set-page'), 'RuleSetPage'),
    staticData: { permission: 'programme.read' },
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/exchange-rates',
    component: lazyRouteComponent(() => import('./rates-page'), 'RatesPage'),
    staticData: { permission: 'programme.read' },
  }),
] as const;
