import { Button, Group, Text, UnstyledButton } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { notifications } from '@mantine/notifications';
import { IconFileTypePdf, IconPhoto } from '@tabler/icons-react';
import type { DocumentItem } from '@tendesh/contracts/cases/cases';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { ConfirmAct } from '../../ui/confirm-act';
import { DateText } from '../../ui/date-text';
import { StatusTag } from '../../ui/status-tag';
import classes from './document-line.module.css';
import { useVoidDocument } from './void-document';

interface DocumentLineProps {
  readonly document: DocumentItem;
  readonly caseId: string;
  readonly onShow: () => void;
}

export function DocumentLine({ document, caseId, onShow }: DocumentLineProps) {
  const { t } = useTranslation(['cases', 'terms']);
  const { fileSize } = useFormat();
  const isVoided = document.voidedAt !== null;
  const Icon = document.mediaType === 'application/pdf' ? IconFileTypePdf : IconPhoto;
  return (
    <li className={classes.line}>
      <Icon size={22} stroke={1.5} aria-hidden />
      <div className={classes.text}>
        <Group gap="xs">
          <UnstyledButton className={classes.name ?? ''} data-voided={isVoided || undefined} onClick={onShow}>
            {document.fileName}
          </UnstyledButton>
          {isVoided && <StatusTag noun="document" status="voided" />}
        </Group>
        <Text size="xs" c="dimmed">
          {t(`terms:documentKind.${document.kind}`)} · {document.number !== null && `${document.number} · `}
          {fileSize(document.bytes)} · {document.uploadedBy}, <DateText value={document.uploadedAt} />
        </Text>
        {document.voidReason !== null && (
          <Text size="xs">
            {t('documents.voidedBecause')} {document.voidReason}
          </Text>
        )}
      </div>
      {document.mayVoid && !isVoided && <VoidButton document={document} caseId={caseId} />}
    </li>
  );
}

function VoidButton({ document, caseId }: Pick<DocumentLineProps, 'document' | 'caseId'>) {
  const { t } = useTranslation('cases');
  const [confirming, confirm] = useDisclosure(false);
  const voidDocument = useVoidDocument(caseId, document.id);
  return (
    <>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={confirm.open}>
        {t('documents.void')}
      </Button>
      <ConfirmAct
        opened={confirming}
        onClose={confirm.close}
        title={t('documents.voidTitle', { name: document.fileName })}
        preview={t('documents.voidPreview')}
        reasonNeeded
        danger
        confirmLabel={t('documents.void')}
        onConfirm={async (reason) => {
          await voidDocument.act(reason);
          notifications.show({ message: t('documents.voided'), color: 'green' });
        }}
      />
    </>
  );
}
