import { useLocalStorage } from '@mantine/hooks';

interface Choosable {
  readonly id: string;
  readonly header: string;
  readonly sortable?: boolean;
  readonly optional?: boolean;
}

export interface ColumnChoice<C extends Choosable = Choosable> {
  readonly all: readonly C[];
  readonly shown: readonly C[];
  readonly isShown: (id: string) => boolean;
  readonly toggle: (id: string) => void;
}

/** Remembers on this device which columns of a list differ from its default. */
export function useColumnChoice<C extends Choosable>(list: string, columns: readonly C[]): ColumnChoice<C> {
  const [changed, setChanged] = useLocalStorage<string[]>({ key: `tendesh.columns.${list}`, defaultValue: [] });
  const isShown = (id: string) => {
    const column = columns.find((one) => one.id === id);
    return (column?.optional ?? false) === changed.includes(id);
  };
  return {
    all: columns,
    shown: columns.filter((column, index) => index === 0 || isShown(column.id)),
    isShown,
    toggle: (id) => setChanged((now) => (now.includes(id) ? now.filter((one) => one !== id) : [...now, id])),
  };
}
