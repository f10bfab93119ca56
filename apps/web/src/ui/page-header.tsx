import { Anchor, Breadcrumbs, Group, Stack, Text, Title } from '@mantine/core';
import { Link, useLocation } from '@tanstack/react-router';
import { type ReactNode, useEffect, useRef } from 'react';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

interface PageHeaderProps {
  readonly title: string;
  /** The way back: lists and records above this page. */
  readonly crumbs?: readonly Crumb[];
  /** Status tag beside the title. */
  readonly tag?: ReactNode;
  /** One dimmed line below the title. */
  readonly meta?: ReactNode;
  readonly actions?: ReactNode;
}

/** The head of every page. Names the document, and takes the focus after a navigation so that a reader hears where it is. */
export function PageHeader({ title, crumbs = [], tag, meta, actions }: PageHeaderProps) {
  const heading = useFocusAfterNavigation();
  useEffect(() => {
    document.title = `${title} · Tendesh`;
  }, [title]);

  return (
    <Stack gap={4} component="header">
      {crumbs.length > 0 && (
        <Breadcrumbs
          separatorMargin={6}
          fz="sm"
          styles={{ root: { flexWrap: 'wrap', rowGap: 4 }, breadcrumb: { whiteSpace: 'normal' } }}
        >
          {crumbs.map((crumb) => (
            <Anchor key={crumb.to} size="sm" renderRoot={(props) => <Link to={crumb.to} {...props} />}>
              {crumb.label}
            </Anchor>
          ))}
        </Breadcrumbs>
      )}
      <Group justify="space-between" align="flex-start" gap="sm">
        <Stack gap={4} miw={0}>
          <Group gap="sm">
            <Title order={1} ref={heading} tabIndex={-1}>
              {title}
            </Title>
            {tag}
          </Group>
          {meta !== undefined && (
            <Text component="div" size="sm" c="dimmed">
              {meta}
            </Text>
          )}
        </Stack>
        {actions !== undefined && <Group gap="xs">{actions}</Group>}
      </Group>
    </Stack>
  );
}

let lastPath: string | null = null;

function useFocusAfterNavigation() {
  const heading = useRef<HTMLHeadingElement>(null);
  const path = useLocation({ select: (location) => location.pathname });
  useEffect(() => {
    // Not on the first page: there the reader starts at the top, with the skip link.
    if (lastPath !== null && lastPath !== path) heading.current?.focus({ preventScroll: true });
    lastPath = path;
  }, [path]);
  return heading;
}
