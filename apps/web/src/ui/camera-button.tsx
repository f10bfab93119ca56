import { Button, FileButton } from '@mantine/core';
import { IconCamera } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Opens the camera of a phone or tablet; not shown where there is a mouse. */
export function CameraButton({ disabled, onPhoto }: { disabled: boolean; onPhoto: (photo: File) => void }) {
  const { t } = useTranslation('ui');
  return (
    <div className="visible-on-touch">
      <FileButton
        accept="image/jpeg,image/png"
        capture="environment"
        disabled={disabled}
        onChange={(photo) => photo && onPhoto(photo)}
      >
        {(props) => (
          <Button {...props} fullWidth variant="light" leftSection={<IconCamera size={16} aria-hidden />}>
            {t('file.camera')}
          </Button>
        )}
      </FileButton>
    </div>
  );
}
