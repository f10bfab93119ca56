import { Button } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconPlus } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '../../http/me';
import { officesQuery } from './offices';
import { ProgrammeModal } from './programme-modal';

/** For those who set programmes up. */
export function NewProgramme() {
  const { t } = useTranslation('programmes');
  const mayAdd = useMay('programme.manage');
  const offices = useQuery({ ...officesQuery, enabled: mayAdd });
  const [opened, { open, close }] = useDisclosure(false);
  if (!mayAdd) return null;
  return (
    <>
      <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={open}>
        {t('programme.add')}
      </Button>
      <ProgrammeModal opened={opened} onClose={close} programme={null} offices={offices.data?.items ?? []} />
    </>
  );
}
