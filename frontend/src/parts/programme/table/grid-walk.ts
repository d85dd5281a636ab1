/** A cell by the number of its row and column. */
export interface GridPlace {
  readonly row: number;
  readonly column: number;
}

/** How many rows and columns there are. */
export interface GridSize {
  readonly rows: number;
  readonly columns: number;
}

type Pressed = Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey" | "shiftKey">;

const PAGE_ROWS = 10;

/** Where a key leads in a grid. Undefined if the key does not move. */
export function walked({ row, column }: GridPlace, { key, ctrlKey, metaKey }: Pressed, size: GridSize): GridPlace | undefined {
  const far = ctrlKey || metaKey;
  const next = {
    ArrowUp: { row: far ? 0 : row - 1, column },
    ArrowDown: { row: far ? size.rows - 1 : row + 1, column },
    ArrowLeft: { row, column: far ? 0 : column - 1 },
    ArrowRight: { row, column: far ? size.columns - 1 : column + 1 },
    PageUp: { row: row - PAGE_ROWS, column },
    PageDown: { row: row + PAGE_ROWS, column },
    Home: { row: far ? 0 : row, column: 0 },
    End: { row: far ? size.rows - 1 : row, column: size.columns - 1 },
  }[key];
  return next && within(next, size);
}

export const within = ({ row, column }: GridPlace, { rows, columns }: GridSize): GridPlace => ({
  row: Math.max(0, Math.min(rows - 1, row)),
  column: Math.max(0, Math.min(columns - 1, column)),
});

/** The next or previous cell, over the ends of rows. Undefined at the ends of the grid, where Tab leaves it. */
export function tabbed({ row, column }: GridPlace, by: 1 | -1, { rows, columns }: GridSize): GridPlace | undefined {
  const next = row * columns + column + by;
  return next < 0 || next >= rows * columns ? undefined : { row: Math.floor(next / columns), column: next % columns };
}

/** Whether a key types a letter, which replaces what is in the cell. */
export const isLetter = ({ key, ctrlKey, metaKey, altKey }: Pressed & Pick<KeyboardEvent, "altKey">): boolean => [...key].length === 1 && key !== " " && !ctrlKey && !metaKey && !altKey;

/** A block of cells: its first and its last one. */
export interface GridBlock {
  readonly from: GridPlace;
  readonly to: GridPlace;
}

/** The block between two corners. */
export function between(one: GridPlace, other: GridPlace): GridBlock {
  return {
    from: { row: Math.min(one.row, other.row), column: Math.min(one.column, other.column) },
    to: { row: Math.max(one.row, other.row), column: Math.max(one.column, other.column) },
  };
}
