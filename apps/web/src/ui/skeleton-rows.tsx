import { Skeleton, Table } from '@mantine/core';

export function SkeletonRows({ columns, rows = 8 }: { columns: number; rows?: number }) {
  return Array.from({ length: rows }, (_, row) => (
    <Table.Tr key={row} aria-hidden>
      {Array.from({ length: columns }, (_, column) => (
        <Table.Td key={column}>
          <Skeleton height={12} my={5} width={column === 0 ? '75%' : '55%'} />
        </Table.Td>
      ))}
    </Table.Tr>
  ));
}
