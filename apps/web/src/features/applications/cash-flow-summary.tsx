import type { Application } from '@tendesh/contracts/applications/applications';
import { useMemo } from 'react';
import { CashFlowFigures } from './cash-flow-figures';
import { draftOf } from './draft';
import { liveMatch } from './live-match';

export function CashFlowSummary({ application }: { application: Application }) {
  const draft = useMemo(() => draftOf(application), [application]);
  const match = useMemo(() => liveMatch(draft, application.rules, application), [application, draft]);
  return (
    <CashFlowFigures
      plan={draft.plan}
      costMinor={match?.figures.projectCostMinor ?? 0}
      currency={application.currency}
    />
  );
}
