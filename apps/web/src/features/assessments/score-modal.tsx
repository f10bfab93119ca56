import { Modal, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { scoreFormOf } from '@tendesh/domain/assessments/score-form';
import { useTranslation } from 'react-i18next';
import { useAssess } from './assess-application';
import type { AssessmentDialogProps } from './assessment-actions';
import { ScoreForm } from './score-form';

export function ScoreModal({ opened, onClose, application }: AssessmentDialogProps) {
  const { t } = useTranslation('assessments');
  const score = useAssess(application, 'score-sheets');
  return (
    <Modal opened={opened} onClose={onClose} size="xl" title={<Text fw={650}>{t('score.title')}</Text>}>
      <ScoreForm
        record={`score-sheet:${application.id}`}
        form={scoreFormOf(application.rules)}
        passMark={application.rules.scorePassMark}
        problem={score.problem}
        isSending={score.isActing}
        onCancel={onClose}
        onSend={async (sheet) => {
          await score.act(sheet);
          notifications.show({ message: t('score.done'), color: 'green' });
          onClose();
        }}
      />
    </Modal>
  );
}
