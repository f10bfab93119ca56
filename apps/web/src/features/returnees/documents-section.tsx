import { Button, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { DocumentRow } from './document-row';
import type { FormPartProps } from './form-part';
import { emptyDocument } from './returnee-fields';

const MOST = 10;

export function DocumentsSection({ form, desk }: FormPartProps) {
  const { t } = useTranslation('returnees');
  const rows = form.values.identityDocuments;
  return (
    <Section title={t('section.documents')} hint={t('section.documentsHint')}>
      {rows.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('document.none')}
        </Text>
      )}
      {rows.map((row, index) => (
        <DocumentRow key={row.key} form={form} desk={desk} index={index} />
      ))}
      <div>
        <Button
          variant="light"
          size="xs"
          leftSection={<IconPlus size={14} aria-hidden />}
          disabled={rows.length >= MOST}
          onClick={() => form.insertListItem('identityDocuments', emptyDocument(desk.country))}
        >
          {t('document.add')}
        </Button>
      </div>
    </Section>
  );
}
