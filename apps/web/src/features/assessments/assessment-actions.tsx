import { Group } from '@mantine/core';
import type { Application } from '@tendesh/contracts/applications/applications';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActionButton } from '../../ui/action-button';
import { DecisionDialogs } from './decision-dialogs';
import { ReturnModal } from './return-modal';
import { ScoreModal } from './score-modal';
import { ScreeningModal } from './screening-modal';
import { SiteVisitModal } from './site-visit-modal';

export const assessmentActs = [
  'screening',
  'record_site_visit',
  'score',
  'reconcile',
  'present',
  'approve',
  'reject',
  'return',
] as const;
export type OpenedAct = (typeof assessmentActs)[number] | null;

export function AssessmentActions({ page, application }: { page: CasePage; application: Application }) {
  const { t } = useTranslation('assessments');
  const [opened, setOpened] = useState<OpenedAct>(null);
  const close = () => setOpened(null);
  const offered = (act: string) => application.actions.find((action) => action.act === act);
  const button = (act: Exclude<OpenedAct, null>, variant: 'filled' | 'light' | 'default') => (
    <ActionButton key={act} action={offered(act)} variant={variant} onAct={() => setOpened(act)} />
  );
  // One checklist, two outcomes: the form opens where either is possible.
  const screening = [offered('screen_eligible'), offered('screen_ineligible')].find((act) => act?.permitted);
  const dialog = { onClose: close, page, application };
  return (
    <Group gap="xs">
      <ActionButton
        action={screening ?? offered('screen_eligible')}
        label={t('screening.do')}
        onAct={() => setOpened('screening')}
      />
      {button('record_site_visit', 'light')}
      {button('score', 'light')}
      {button('reconcile', 'filled')}
      {button('present', 'filled')}
      {button('approve', 'filled')}
      {button('return', 'default')}
      {button('reject', 'default')}
      <ScreeningModal opened={opened === 'screening'} {...dialog} />
      <SiteVisitModal opened={opened === 'record_site_visit'} {...dialog} />
      <ScoreModal opened={opened === 'score'} {...dialog} />
      <ReturnModal opened={opened === 'return'} {...dialog} />
      <DecisionDialogs opened={opened} {...dialog} />
    </Group>
  );
}

/** What every dialog of the assessment is given. */
export interface AssessmentDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly page: CasePage;
  readonly application: Application;
}
