import { Button, Group, Modal, Radio, Select, Stack, Text } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { ContributionItem } from '@tendesh/contracts/contributions/contributions';
import type { CasePage } from '@tendesh/contracts/work/case-page';
import { evidenceStrengths, type EvidenceStrength, isStrongEnough } from '@tendesh/domain/contributions/kinds';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileDrop } from '../../ui/file-drop';
import { ProblemAlert } from '../../ui/problem-alert';
import type { SendFile } from '../../ui/use-file-sendings';
import { useAttachEvidence } from './attach-evidence';
import { uploadEvidence } from './upload-evidence';

interface AttachEvidenceProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly page: CasePage;
  readonly item: ContributionItem;
}

export function AttachEvidence(props: AttachEvidenceProps) {
  const { t } = useTranslation('contributions');
  return (
    <Modal opened={props.opened} onClose={props.onClose} title={<Text fw={650}>{t('evidence.title')}</Text>}>
      <AttachForm {...props} />
    </Modal>
  );
}

/** First the paper, then what it is worth as proof; the paper stays when the second step is refused. */
function AttachForm({ onClose, page, item }: AttachEvidenceProps) {
  const { t } = useTranslation(['contributions', 'terms']);
  const attach = useAttachEvidence(item);
  const [documentId, setDocumentId] = useState<string | null>(null);
  const [kind, setKind] = useState<'evidence' | 'commitment_letter'>(item.isOwn ? 'evidence' : 'commitment_letter');
  const [strength, setStrength] = useState<EvidenceStrength>(item.evidenceStrength ?? 'bank_statement');
  const least = page.application?.rules.leastEvidenceStrength;
  const isWeak = item.isOwn && least !== undefined && !isStrongEnough(strength, least);
  const subject = { caseId: page.case.id, contributionId: item.id, kind };
  const upload: SendFile = async (file, options) => setDocumentId((await uploadEvidence(subject, file, options)).id);
  const save = async () => {
    if (documentId === null) return;
    await attach.act({ documentId, strength });
    notifications.show({ message: t('evidence.done'), color: 'green' });
    onClose();
  };
  return (
    <Stack gap="md">
      {!item.isOwn && (
        <Radio.Group
          label={t('evidence.what')}
          value={kind}
          onChange={(value) => setKind(value === 'evidence' ? 'evidence' : 'commitment_letter')}
        >
          <Group gap="md" mt={4}>
            <Radio value="commitment_letter" label={t('terms:documentKind.commitment_letter')} />
            <Radio value="evidence" label={t('terms:documentKind.evidence')} />
          </Group>
        </Radio.Group>
      )}
      <FileDrop label={t('evidence.file')} onFile={upload} />
      <Select
        label={t('evidence.strength')}
        description={t('evidence.strengthHint')}
        allowDeselect={false}
        data={evidenceStrengths.toReversed().map((one) => ({ value: one, label: t(`terms:evidenceStrength.${one}`) }))}
        value={strength}
        onChange={(value) => setStrength(evidenceStrengths.find((one) => one === value) ?? strength)}
      />
      {isWeak && (
        <Text size="sm" c="var(--warning)">
          {t('whyNot.evidence_too_weak')}
        </Text>
      )}
      <ProblemAlert problem={attach.problem} />
      <Group justify="flex-end" gap="xs">
        <Button variant="default" onClick={onClose}>
          {t('ui:cancel')}
        </Button>
        <Button
          disabled={documentId === null}
          loading={attach.isActing}
          onClick={() => void save().catch(() => undefined)}
        >
          {t('evidence.do')}
        </Button>
      </Group>
    </Stack>
  );
}
