import { Checkbox, Select, Stack, Textarea } from '@mantine/core';
import { returnReasons } from '@tendesh/domain/applications/corrections';
import { useTranslation } from 'react-i18next';
import { usePinName } from '../../ui/correction-list';
import type { Pin, PinTarget } from './pins';

interface PinChoiceProps {
  readonly target: PinTarget;
  readonly pin: Pin | undefined;
  readonly isTried: boolean;
  readonly papers: readonly { readonly id: string; readonly fileName: string }[];
  readonly onPin: (pin: Pin | undefined) => void;
}

/** One thing that can be pinned; once it is, its reason of the library and words of one's own. */
export function PinChoice({ target, pin, isTried, papers, onPin }: PinChoiceProps) {
  const { t } = useTranslation(['returns', 'problems']);
  const name = usePinName(papers)(target);
  const choices = returnReasons[target.group].map((code) => ({ value: code, label: t(`reason.${code}`) }));
  const lacksWords = pin?.code === 'other' && pin.reason.trim().length < 3;
  return (
    <Stack gap={6}>
      <Checkbox
        label={name}
        checked={pin !== undefined}
        onChange={(event) => onPin(event.currentTarget.checked ? { target, code: null, reason: '' } : undefined)}
      />
      {pin !== undefined && (
        <Stack gap={6} pl="xl">
          <Select
            label={t('why', { name })}
            required
            allowDeselect={false}
            data={choices}
            value={pin.code}
            error={isTried && pin.code === null ? t('problems:required') : undefined}
            onChange={(code) => onPin({ ...pin, code })}
          />
          <Textarea
            label={t('words', { name })}
            autosize
            minRows={2}
            maxLength={1000}
            value={pin.reason}
            error={isTried && lacksWords ? t('problems:required') : undefined}
            onChange={(event) => onPin({ ...pin, reason: event.currentTarget.value })}
          />
        </Stack>
      )}
    </Stack>
  );
}
