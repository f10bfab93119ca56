import { Button, SimpleGrid, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Section } from '../../ui/section';
import { DistrictSelect } from '../../ui/district-select';
import type { FormPartProps } from './form-part';
import { readPhone } from './phone';
import { RepeatedRow } from './repeated-row';

const MOST = 5;

export function ContactSection({ form, desk }: FormPartProps) {
  const { t } = useTranslation('returnees');
  const { phones } = form.values;
  return (
    <Section title={t('section.contact')}>
      <Stack gap="sm">
        {phones.map((phone, index) => (
          <RepeatedRow
            key={index}
            label={t('phoneNumber', { number: index + 1 })}
            columns={2}
            onRemove={phones.length > 1 ? () => form.removeListItem('phones', index) : undefined}
          >
            <TextInput
              label={t('phone')}
              required
              type="tel"
              inputMode="tel"
              autoComplete="off"
              maxLength={40}
              placeholder={desk.country === 'TJ' ? '+992 90 123 4567' : '+996 700 123 456'}
              description={keptAs(phone, readPhone(phone, desk.country)?.shown)}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              {...form.getInputProps(`phones.${index}`)}
            />
          </RepeatedRow>
        ))}
        <div>
          <Button
            variant="light"
            size="xs"
            leftSection={<IconPlus size={14} aria-hidden />}
            disabled={phones.length >= MOST}
            onClick={() => form.insertListItem('phones', '')}
          >
            {t('phoneAdd')}
          </Button>
        </div>
      </Stack>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm">
        <DistrictSelect label={t('district')} required country={desk.country} {...form.getInputProps('pcode')} />
        <TextInput label={t('village')} maxLength={200} autoComplete="off" {...form.getInputProps('village')} />
        <TextInput label={t('address')} maxLength={300} autoComplete="off" {...form.getInputProps('address')} />
      </SimpleGrid>
    </Section>
  );
}

/** How a local number will be kept; nothing when it is written so already. */
function keptAs(typed: string, shown: string | undefined): string | undefined {
  return shown !== undefined && shown !== typed.trim() ? shown : undefined;
}
