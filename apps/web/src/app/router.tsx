import { createRoute, createRouter } from '@tanstack/react-router';
import { applicationRoutes } from '../features/applications/routes';
import { assessmentRoutes } from '../features/assessments/routes';
import { auditRoutes } from '../features/audit/routes';
import { committeeRoutes } from '../features/committees/routes';
import { complaintRoutes } from '../features/complaints/routes';
import { contributionRoutes } from '../features/contributions/routes';
import { mailRoutes } from '../features/mail/routes';
import { monitoringRoutes } from '../features/monitoring/routes';
import { noticeRoutes } from '../features/notices/routes';
import { programmeRoutes } from '../features/programmes/routes';
import { reportRoutes } from '../features/reports/routes';
import { returneeRoutes } from '../features/returnees/routes';
import { sessionRoutes } from '../features/session/routes';
import { staffRoutes } from '../features/staff/routes';
import { workRoutes } from '../features/work/routes';
import { root } from '../routing/root';
import { parseSearch, stringifySearch } from '../routing/search-params';
import { PageSkeleton } from '../ui/page-skeleton';
import { casePageRoutes } from './case-page/routes';
import { Frame } from './frame';
import { Home } from './home';
import { NotFoundPage } from './not-found-page';
import { PageError } from './page-error';

const home = createRoute({ getParentRoute: () => root, path: '/', component: Home });

root.update({ component: Frame, notFoundComponent: NotFoundPage });

// Each feature brings its pages; this list is the only place that knows them all.
const tree = root.addChildren([
  home,
  ...applicationRoutes,
  ...casePageRoutes,
  ...committeeRoutes,
  ...complaintRoutes,
  ...contributionRoutes,
  ...returneeRoutes,
  ...sessionRoutes,
  ...staffRoutes,
  ...workRoutes,
  ...noticeRoutes,
  ...mailRoutes,
  ...monitoringRoutes,
  ...programmeRoutes,
  ...reportRoutes,
  ...auditRoutes,
  ...assessmentRoutes,
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: PageError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
