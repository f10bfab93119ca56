import { Button, type ButtonProps, Popover } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { IconLock } from '@tabler/icons-react';
import { type ReactNode, useId } from 'react';
import { WhyNot } from './why-not';
import type { OfferedAction } from '@tendesh/contracts/shared/acts';

interface BlockedButtonProps extends ButtonProps {
  readonly action: OfferedAction;
  readonly label: ReactNode;
}

/**
 * Greyed but alive: `aria-disabled` keeps it in the tab order, so that the reasons open by mouse, finger and keyboard
 * alike, and are read out as its description.
 */
export function BlockedButton({ action, label, ...rest }: BlockedButtonProps) {
  const [opened, { open, close, toggle }] = useDisclosure(false);
  const id = useId();
  return (
    <Popover
      opened={opened}
      onChange={(next) => (next ? open() : close())}
      position="bottom-start"
      width={320}
      withRoles={false}
    >
      <Popover.Target>
        <Button
          {...rest}
          data-disabled
          aria-disabled
          aria-expanded={opened}
          aria-controls={opened ? id : undefined}
          leftSection={<IconLock size={14} aria-hidden />}
          style={{ cursor: 'help' }}
          onClick={(event) => {
            event.preventDefault();
            toggle();
          }}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
          onBlur={({ relatedTarget }) => {
            // The reasons hold links: going to one of them is not leaving.
            if (document.getElementById(id)?.contains(relatedTarget) !== true) close();
          }}
        >
          {label}
        </Button>
      </Popover.Target>
      <Popover.Dropdown id={id} role="status" onClick={close}>
        <WhyNot action={action} />
      </Popover.Dropdown>
    </Popover>
  );
}
