import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { actionOf } from '../../ui/action-of';
import { ConfirmAct } from '../../ui/confirm-act';
import { ApprovalPreview } from './approval-preview';
import { isFirstOfTwo } from '../../ui/approvals-state';
import { rehearseRejection, rehearseStep, useAssess } from './assess-application';
import type { AssessmentDialogProps, OpenedAct } from './assessment-actions';

interface DecisionDialogsProps extends Omit<AssessmentDialogProps, 'opened'> {
  readonly opened: OpenedAct;
}

/** Reconcile, present, approve and reject: each says first what it will do. */
export function DecisionDialogs({ opened, onClose, page, application }: DecisionDialogsProps) {
  const { t } = useTranslation('assessments');
  const reconcile = useAssess(application, 'reconciliation');
  const present = useAssess(application, 'presentation');
  const approve = useAssess(application, 'approval');
  const reject = useAssess(application, 'rejection');
  const [allocationId, setAllocationId] = useState<string | null>(null);
  const isFirst = isFirstOfTwo(application.approvals);
  const done = (message: string) => notifications.show({ message, color: 'green' });
  return (
    <>
      <ConfirmAct
        opened={opened === 'reconcile'}
        onClose={onClose}
        title={t('reconcile.title')}
        preview={t('reconcile.preview')}
        reasonNeeded
        onConfirm={async (reason) => {
          await reconcile.act({ reason });
          done(t('reconcile.done'));
        }}
      />
      <ConfirmAct
        opened={opened === 'present'}
        onClose={onClose}
        title={t('present.title')}
        preview={t('present.preview')}
        rehearse={() => rehearseStep(application, 'presentation', null)}
        currency={application.currency}
        onConfirm={async () => {
          await present.act(null);
          done(t('present.done'));
        }}
      />
      <ConfirmAct
        opened={opened === 'approve'}
        onClose={onClose}
        title={t('approve.title')}
        preview={<ApprovalPreview {...{ page, application, allocationId }} onAllocation={setAllocationId} />}
        confirmLabel={t('approve.do')}
        onBehalfOf={actionOf(application, 'approve')?.onBehalfOf}
        rehearse={() => rehearseStep(application, 'approval', allocationId === null ? {} : { allocationId })}
        chosen={allocationId}
        currency={application.currency}
        onConfirm={async () => {
          await approve.act(allocationId === null ? {} : { allocationId });
          done(t(isFirst ? 'approve.doneFirst' : 'approve.done'));
        }}
      />
      <ConfirmAct
        opened={opened === 'reject'}
        onClose={onClose}
        title={t('reject.title')}
        preview={t('reject.preview')}
        rehearse={(typed) => rehearseRejection(application, typed)}
        onBehalfOf={actionOf(application, 'reject')?.onBehalfOf}
        currency={application.currency}
        reasonNeeded
        danger
        onConfirm={async (reason) => {
          await reject.act({ reason });
          done(t('reject.done'));
        }}
      />
    </>
  );
}
