import { TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import type { ListView } from './use-list-view';

/** Free text: the address follows a moment after the typing, and the field follows the address when it is cleared. */
export function FilterSearch({ view, id, label }: { view: ListView; id: string; label: string }) {
  const inAddress = view.filter(id);
  const [text, setText] = useState(inAddress);
  const [seen, setSeen] = useState(inAddress);
  if (seen !== inAddress) {
    setSeen(inAddress);
    if (inAddress !== text.trim()) setText(inAddress);
  }
  const apply = useDebouncedCallback((value: string) => view.setFilter(id, value.trim()), 300);
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} aria-hidden />}
      maxLength={200}
      value={text}
      onChange={(event) => {
        setText(event.currentTarget.value);
        apply(event.currentTarget.value);
      }}
      w={{ base: '100%', xs: 260 }}
    />
  );
}
