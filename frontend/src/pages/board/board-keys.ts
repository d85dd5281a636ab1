import type { Shortcut } from "../../components/shortcuts";
import { findingTypes, keyOf } from "../../parts/boards/finding-types";

/** What the keys of a board do. The page provides these acts. */
export interface Hands {
  readonly walk: (key: string) => void;
  /** Does what the menus of the selected card offer under this key. */
  readonly press: (key: string) => void;
  readonly stackUp: () => void;
  readonly write: () => void;
  readonly undo: () => void;
}

/** A key that the capture line handles. */
const told = (key: string, tell: string): Shortcut => ({ key, tell, act: () => {} });

/** All keys of a board while no one writes. The help also lists the keys for writing. */
export function boardKeys({ walk, press, stackUp, write, undo }: Hands): Shortcut[] {
  const card = (key: string, tell: string): Shortcut => ({ key, tell, act: () => press(key.toUpperCase()) });
  return [
    ...findingTypes.map((type) => card(keyOf(type), `type.${type}`)),
    card("p", "board.key.plain"),
    card("e", "board.edit"),
    card("v", "board.endorse"),
    card("u", "board.unstack"),
    card("h", "board.show"),
    card("x", "board.remove"),
    { key: "s", tell: "board.key.stack", act: stackUp },
    ...["1", "2", "3", "4"].map((place) => card(place, "board.key.move")),
    { key: "w", tell: "board.write", act: write },
    { key: "z", tell: "undo", act: undo },
    ...["ArrowUp", "ArrowDown", "ArrowLeft", "ArrowRight"].map((key) => ({ key, tell: "board.key.walk", act: () => walk(key) })),
    told("Alt+T", "board.key.alt-type"),
    told("Alt+2", "board.key.alt-column"),
    told("/t", "board.key.slash-type"),
    told("/2", "board.key.slash-column"),
  ];
}
