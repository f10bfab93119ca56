import {
  ActionIcon,
  createTheme,
  Drawer,
  InputClearButton,
  Loader,
  Modal,
  MultiSelect,
  Notification,
  PasswordInput,
  Popover,
  Select,
  Table,
  TableScrollContainer,
  Tooltip,
} from '@mantine/core';
import { accent, dusk } from './colours';

/** What Mantine's own buttons without a text are called, in the reader's language. */
export interface ButtonNames {
  readonly close: string;
  readonly clear: string;
  readonly showPassword: string;
}

export function themeWith({ close, clear, showPassword }: ButtonNames) {
  const dialog = {
    radius: 'lg',
    closeButtonProps: { 'aria-label': close },
    overlayProps: { backgroundOpacity: 0.35 },
    // A page has one banner; the head of a dialog is none.
    attributes: { header: { role: 'presentation' } },
  };
  return createTheme({
    primaryColor: 'accent',
    primaryShade: { light: 7, dark: 6 },
    colors: { accent, dark: dusk },
    fontFamily: '"Inter Variable", Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif',
    headings: {
      fontWeight: '650',
      sizes: {
        h1: { fontSize: '1.5rem', lineHeight: '1.25' },
        h2: { fontSize: '1.125rem', lineHeight: '1.35' },
        h3: { fontSize: '0.975rem', lineHeight: '1.4' },
      },
    },
    defaultRadius: 'md',
    cursorType: 'pointer',
    respectReducedMotion: true,
    components: {
      ActionIcon: ActionIcon.extend({ defaultProps: { variant: 'subtle', color: 'gray' } }),
      Drawer: Drawer.extend({ defaultProps: { ...dialog, radius: 0 } }),
      InputClearButton: InputClearButton.extend({ defaultProps: { 'aria-label': clear } }),
      Loader: Loader.extend({ defaultProps: { type: 'dots', size: 'sm' } }),
      Modal: Modal.extend({ defaultProps: { ...dialog, centered: true } }),
      // The field that a dialog opens on would otherwise cover the rest of it with its list.
      MultiSelect: MultiSelect.extend({ defaultProps: { openOnFocus: false } }),
      Notification: Notification.extend({ defaultProps: { closeButtonProps: { 'aria-label': close } } }),
      PasswordInput: PasswordInput.extend({
        defaultProps: { visibilityToggleButtonProps: { 'aria-label': showPassword } },
      }),
      Popover: Popover.extend({ defaultProps: { shadow: 'md', withArrow: true } }),
      Select: Select.extend({ defaultProps: { openOnFocus: false } }),
      Table: Table.extend({ defaultProps: { verticalSpacing: 6, horizontalSpacing: 'sm' } }),
      // A table wider than its place must be reachable for whoever scrolls by keyboard.
      TableScrollContainer: TableScrollContainer.extend({
        defaultProps: { scrollAreaProps: { viewportProps: { tabIndex: 0 } } },
      }),
      Tooltip: Tooltip.extend({ defaultProps: { withArrow: true, openDelay: 250 } }),
    },
  });
}
