import { Button, Stack } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import type { StaffMember } from '@tendesh/contracts/staff/staff';
import { useTranslation } from 'react-i18next';
import { ProblemAlert } from '../../ui/problem-alert';
import { useRecordForm } from '../../ui/use-record-form';
import { useEditStaff } from './edit-staff';
import { complaintsAbout, editOf, fieldsOf, type StaffFields } from './staff-form';
import { StaffFormFields } from './staff-form-fields';

export function EditStaffForm({ member, onSaved }: { member: StaffMember; onSaved: () => void }) {
  const { t } = useTranslation(['staff', 'problems']);
  const editStaff = useEditStaff(member);
  const { form, submit, isSending, alert } = useRecordForm<StaffFields>({
    initialValues: fieldsOf(member),
    validate: complaintsAbout(t('problems:required'), t('problems:not_an_email')),
  });
  const send = async (values: StaffFields) => {
    await editStaff.act(editOf(values));
    notifications.show({ message: t('edit.saved'), color: 'green' });
    onSaved();
  };

  return (
    <form onSubmit={submit(send)} noValidate>
      <Stack gap="md">
        <ProblemAlert {...alert} />
        <StaffFormFields form={form} isNew={false} />
        <div>
          <Button type="submit" loading={isSending} disabled={!form.isDirty()}>
            {t('ui:save')}
          </Button>
        </div>
      </Stack>
    </form>
  );
}
