import { Checkbox, type CheckboxGroupProps, SimpleGrid } from '@mantine/core';

interface CheckboxChoiceProps extends Omit<CheckboxGroupProps, 'children'> {
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A short list of which any number may hold: all in sight, so nothing is picked blindly. */
export function CheckboxChoice({ options, ...group }: CheckboxChoiceProps) {
  return (
    <Checkbox.Group {...group}>
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="xs" mt={6}>
        {options.map(({ value, label }) => (
          <Checkbox key={value} value={value} label={label} />
        ))}
      </SimpleGrid>
    </Checkbox.Group>
  );
}
