import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { checkIdentityDocument, normaliseIdentityNumber } from '@tendesh/domain/returnees/identity-documents';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../i18n/use-format';
import { useReasonText } from '../../ui/reason-text';
import type { FormPartProps } from './form-part';
import type { DocumentFields } from './returnee-fields';

/** What a person should look at in this number, and the correction that the number itself suggests. It never blocks. */
export function DocumentWarnings({ form, desk, row }: FormPartProps & { row: DocumentFields }) {
  const { t } = useTranslation(['returnees', 'terms']);
  const textOf = useReasonText();
  const { date } = useFormat();
  if (row.number.trim() === '') return null;
  const { sex, birthDate } = form.values;
  const { warnings, fix } = checkIdentityDocument(
    { kind: row.kind, number: normaliseIdentityNumber(row.kind, row.number), expiresOn: row.expiresOn },
    { sex, birthDate, today: desk.today },
  );
  if (warnings.length === 0) return null;

  return (
    <Alert color="orange" variant="light" role="status" icon={<IconAlertCircle size={18} />}>
      {warnings.map((one) => (
        <Text key={one.code} size="sm">
          {textOf(one)}
        </Text>
      ))}
      {fix && (
        <Group mt={6}>
          <Button
            size="compact-sm"
            variant="white"
            color="orange"
            onClick={() => form.setValues({ sex: fix.sex, birthDate: fix.birthDate })}
          >
            {t('document.fix', { sex: t(`terms:sex.${fix.sex}`), birthDate: date(fix.birthDate) })}
          </Button>
        </Group>
      )}
    </Alert>
  );
}
