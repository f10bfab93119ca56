import { Button } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { consentPurposes } from '@tendesh/domain/returnees/consent';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { ConsentInputs } from './consent-inputs';
import type { FormPartProps } from './form-part';
import { RepeatedRow } from './repeated-row';
import { emptyConsent } from './returnee-fields';

export function ConsentsSection({ form, desk }: FormPartProps) {
  const { t } = useTranslation('returnees');
  const rows = form.values.consents;
  const missing = consentPurposes.find((purpose) => rows.every((row) => row.purpose !== purpose));
  const add = () => {
    if (missing === undefined) return;
    const { language } = form.getValues();
    form.insertListItem('consents', { ...emptyConsent({ language, today: desk.today }), purpose: missing });
  };
  return (
    <Section title={t('section.consents')} hint={t('section.consentsHint')}>
      {rows.map((row, index) => (
        <RepeatedRow
          key={row.key}
          label={t('consent.one', { number: index + 1 })}
          onRemove={rows.length > 1 ? () => form.removeListItem('consents', index) : undefined}
        >
          <ConsentInputs
            way={row.way}
            today={desk.today}
            field={(name) => form.getInputProps(`consents.${index}.${name}`)}
          />
        </RepeatedRow>
      ))}
      {missing !== undefined && (
        <div>
          <Button variant="light" size="xs" leftSection={<IconPlus size={14} aria-hidden />} onClick={add}>
            {t('consent.add')}
          </Button>
        </div>
      )}
    </Section>
  );
}
