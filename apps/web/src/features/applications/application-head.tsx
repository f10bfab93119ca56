import type { Application } from '@tendesh/contracts/applications/applications';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '../../ui/page-header';
import { StatusTag } from '../../ui/status-tag';

export function ApplicationHead({ application, actions }: { application: Application; actions?: ReactNode }) {
  const { t } = useTranslation('applications');
  const { caseId, caseNumber, returneeName, callName, programmeName, status } = application;
  return (
    <PageHeader
      title={t('heading', { name: returneeName })}
      crumbs={[{ label: caseNumber, to: `/cases/${caseId}` }]}
      tag={<StatusTag noun="application" status={status} />}
      meta={`${callName} · ${programmeName}`}
      actions={actions}
    />
  );
}
